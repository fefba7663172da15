import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { SubjectType } from '../../../schema/ontology/enums.ts';
import { mentionIdOf } from '../ingest/entity-rows.ts';
import { argumentIdOf, quantityIdOf, reportIdOf } from '../ingest/report-rows.ts';
import { statementIdOf } from '../ingest/statement-rows.ts';
import { tellingIdOf } from '../ingest/tellings.ts';
import type { Found } from './locate.ts';
import type { Edit, Subject, Target } from './model.ts';
import { partsOf, type Working } from './working.ts';

/** The rows of a document graph that hold what was found, the thing itself first. */
export function rowsOfFound(documentId: string, found: Found): Subject[] {
  const row = (type: SubjectType, id: string): Subject => ({ type, id });
  const told = (event: DocumentGraph['events'][number]) => [
    row('REPORT', reportIdOf(documentId, event.id)),
    row('TELLING', tellingIdOf(documentId, event.same)),
  ];
  switch (found.kind) {
    case 'DOCUMENT':
      return [];
    case 'EVENT':
      return told(found.event);
    case 'ARGUMENT':
      return [row('ARGUMENT', argumentIdOf(documentId, found.event.id, found.at)), ...told(found.event)];
    case 'QUANTITY':
      return [row('QUANTITY', quantityIdOf(documentId, found.event.id, found.at)), ...told(found.event)];
    case 'MENTION':
      return [row('MENTION', mentionIdOf(documentId, found.entity.id, found.at))];
    case 'ENTITY':
      return found.entity.mentions.map((_, at) =>
        row('MENTION', mentionIdOf(documentId, found.entity.id, at)),
      );
    case 'STATEMENT':
      return [row('STATEMENT', statementIdOf(documentId, found.statement.id))];
  }
}

/** What an edit is about: the rows that it changes, their document, and the actors and places that it goes from and to. */
export function subjectsOf(documentId: string, working: Working, found: Found, edit: Edit): Subject[] {
  const subjects = new Map<string, Subject>();
  const add = (subject: Subject) => subjects.set(`${subject.type} ${subject.id}`, subject);
  add({ type: 'DOCUMENT', id: documentId });
  for (const subject of rowsOfFound(documentId, found)) add(subject);
  for (const target of targetsOf(edit)) add({ type: target.type, id: target.id });
  const entity = entityOfFound(found);
  const node = entity === null ? undefined : working.entities.get(entity);
  if (node !== undefined) add({ type: node.record.type, id: node.node.id });
  return [...subjects.values()];
}

/** The actors and places that an edit names. */
export function targetsOf(edit: Edit): Target[] {
  if ('target' in edit) return [edit.target];
  if ('argument' in edit) return edit.argument.target === undefined ? [] : [edit.argument.target];
  if (!('event' in edit)) return [];
  const { place, participant } = edit.event;
  return [place, participant?.target].flatMap((target) => (target === undefined ? [] : [target]));
}

/** The entity that something in a text stands for, by its id in the document graph. */
function entityOfFound(found: Found): string | null {
  if (found.kind === 'MENTION' || found.kind === 'ENTITY') return found.entity.id;
  if (found.kind === 'STATEMENT') return found.statement.speaker;
  if (found.kind !== 'ARGUMENT') return null;
  const part = partsOf(found.event)[found.at];
  return part !== undefined && 'entity' in part ? part.entity : null;
}

import type { ParticipantRecord } from '../../../schema/document-graph.ts';
import type { ArgumentRole } from '../../../schema/ontology/enums.ts';
import type { eventArguments, quantities, reports } from '../../../schema/tables/index.ts';
import type { Span } from '../../text/span.ts';
import { idOf } from '../ids.ts';
import type { Node } from './entity-rows.ts';
import type { Evidence } from './evidence.ts';
import { statementIdOf } from './statement-rows.ts';
import type { PartKey, StoredGraph } from './stored-graph.ts';
import { tellingIdOf } from './tellings.ts';

export interface ReportRows {
  /** `eventId` is the telling's own: which event that is, matching with other documents has to say. */
  readonly reports: readonly (typeof reports.$inferInsert)[];
  readonly arguments: readonly (typeof eventArguments.$inferInsert)[];
  readonly quantities: readonly (typeof quantities.$inferInsert)[];
}

/** The ids of what a document tells, by the event's id in its graph; parts by their place among the participants and then the places. */
export const reportIdOf = (documentId: string, event: string): string => idOf('report', documentId, event);
export const argumentIdOf = (documentId: string, event: string, key: PartKey): string =>
  idOf('argument', documentId, event, key);
export const quantityIdOf = (documentId: string, event: string, key: PartKey): string =>
  idOf('quantity', documentId, event, key);

/** Rows of what a document tells of events. */
export function reportRows(
  documentId: string,
  graph: StoredGraph,
  evidence: Evidence,
  nodes: ReadonlyMap<string, Node>,
): ReportRows {
  const rows = {
    reports: [] as (typeof reports.$inferInsert)[],
    arguments: [] as (typeof eventArguments.$inferInsert)[],
    quantities: [] as (typeof quantities.$inferInsert)[],
  };
  for (const record of graph.events) {
    const id = reportIdOf(documentId, record.id);
    const tellingId = tellingIdOf(documentId, record.same);
    const { type, modality, time } = record;
    // A day that somebody knows stands without an expression in the text.
    const said = time === null || time.text === '' ? null : time;
    rows.reports.push({
      documentId,
      id,
      eventId: tellingId,
      tellingId,
      ...evidence.at(record.trigger, record.id),
      type,
      mode: record.mode,
      contexts: [...record.contexts],
      modality,
      statementId: record.statement === null ? null : statementIdOf(documentId, record.statement),
      timeText: said?.text ?? null,
      timeStart: said?.from ?? null,
      timeEnd: said?.to ?? null,
      happenedFrom: time?.start ?? null,
      happenedTo: time?.end ?? null,
      precision: time?.precision ?? null,
      confidence: record.confidence,
      rule: record.rule,
    });
    const places = record.places.map((place) => ({ role: 'PLACE' as const, ...place }));
    for (const [at, part] of [...record.participants, ...places].entries())
      rows.arguments.push({
        documentId,
        id: argumentIdOf(documentId, record.id, part.key ?? at),
        reportId: id,
        ...argumentColumns(part, nodes),
        ...spokenEvidence(part, evidence, `argument ${at + 1} of ${record.id}`),
      });
    for (const [at, { start, end, key, ...quantity }] of record.quantities.entries())
      rows.quantities.push({
        documentId,
        id: quantityIdOf(documentId, record.id, key ?? at),
        reportId: id,
        ...quantity,
        ...evidence.at({ start, end }, `quantity ${at + 1} of ${record.id}`),
      });
  }
  return rows;
}

type Part = ParticipantRecord | { readonly role: 'PLACE'; readonly entity: string };

function argumentColumns(part: Part, nodes: ReadonlyMap<string, Node>) {
  const role: ArgumentRole = part.role;
  if ('text' in part) return { role, actorId: null, placeId: null, text: part.text };
  const { actorId = null, placeId = null } = nodes.get(part.entity) ?? {};
  return { role, actorId, placeId, text: null };
}

/** The evidence of an argument; none when it is understood without a word of its own. */
function spokenEvidence(span: Span, evidence: Evidence, what: string) {
  if (span.start === span.end) return { sentence: null, start: null, end: null, quote: null };
  return evidence.at(span, what);
}

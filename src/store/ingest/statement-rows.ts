import type { DocumentGraph, StatementRecord } from '../../../schema/document-graph.ts';
import type { sources, statements } from '../../../schema/tables/index.ts';
import { foldSearch } from '../../text/normalise.ts';
import { idOf } from '../ids.ts';
import { outletIdOf, outletOf } from './document-rows.ts';
import type { Node } from './entity-rows.ts';
import type { Evidence } from './evidence.ts';
import { invalid } from './validate.ts';

type SourceRow = typeof sources.$inferInsert & { readonly id: string };
type StatementRow = typeof statements.$inferInsert;

export const statementIdOf = (documentId: string, statement: string): string =>
  idOf('statement', documentId, statement);

/** The id of an actor as a source. */
export const speakerIdOf = (actorId: string): string => idOf('source', 'ACTOR', actorId);

/** The outlet of a document as a source; null when its publisher is unknown. Its actor is found in the database. */
export function outletRow({ document }: DocumentGraph): SourceRow | null {
  const name = outletOf(document);
  if (name === null) return null;
  return {
    id: outletIdOf(name),
    kind: 'OUTLET',
    actorId: null,
    name,
    search: foldSearch(name),
    ownerDocumentId: null,
  };
}

/** Rows of the statements of a document, and of those who make them. Throws `UserError` GRAPH_INVALID when statements lie within each other in a circle. */
export function statementRows(
  documentId: string,
  graph: DocumentGraph,
  evidence: Evidence,
  nodes: ReadonlyMap<string, Node>,
): { readonly sources: readonly SourceRow[]; readonly statements: readonly StatementRow[] } {
  const byId = new Map(graph.statements.map((statement) => [statement.id, statement]));
  const speakers = new Map<string, SourceRow>();
  const rows = graph.statements.map((statement): StatementRow => {
    const { sentence, start, end, quote } = evidence.at(statement.cue, `the cue of ${statement.id}`);
    const source = sourceRow(documentId, statement, quote, nodes);
    if (!speakers.has(source.id)) speakers.set(source.id, source);
    const chain = chainOf(statement, byId, graph).map((id) => statementIdOf(documentId, id));
    return {
      documentId,
      id: statementIdOf(documentId, statement.id),
      sentence,
      sourceId: source.id,
      speakerText: statement.speakerText,
      cueStart: start,
      cueEnd: end,
      cue: quote,
      start: statement.content.start,
      end: statement.content.end,
      quote: evidence.quote(statement.content, `the content of ${statement.id}`),
      direct: statement.direct,
      withinId: chain[1] ?? null,
      chain,
      rule: statement.rule,
    };
  });
  return { sources: [...speakers.values()], statements: rows };
}

/** Who says it: an actor, or the document's words for someone without a name, which may be those of the cue alone. */
function sourceRow(
  documentId: string,
  statement: StatementRecord,
  cue: string,
  nodes: ReadonlyMap<string, Node>,
): SourceRow {
  const actorId = nodes.get(statement.speaker ?? '')?.actorId ?? null;
  if (actorId !== null)
    return {
      id: speakerIdOf(actorId),
      kind: 'ACTOR',
      actorId,
      name: null,
      search: null,
      ownerDocumentId: null,
    };
  const name = statement.speakerText ?? cue;
  const search = foldSearch(name);
  return {
    id: idOf('source', 'TEXT', documentId, search),
    kind: 'TEXT',
    actorId: null,
    name,
    search,
    ownerDocumentId: documentId,
  };
}

/** The statement and those around it, innermost first. */
function chainOf(
  statement: StatementRecord,
  byId: ReadonlyMap<string, StatementRecord>,
  graph: DocumentGraph,
): string[] {
  const chain: string[] = [];
  for (let at: StatementRecord | undefined = statement; at !== undefined; at = byId.get(at.within ?? '')) {
    if (chain.includes(at.id)) throw invalid(graph, `${at.id} lies within itself`);
    chain.push(at.id);
  }
  return chain;
}

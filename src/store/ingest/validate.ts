import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { ACTOR_KINDS, PLACE_KINDS } from '../../../schema/ontology/enums.ts';
import { UserError } from '../../errors.ts';

/** NUL and halves of surrogate pairs as `JSON.stringify` writes them: no text of Postgres can hold them. */
const UNTEXT = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

export const invalid = (graph: DocumentGraph, problem: string): UserError =>
  new UserError('GRAPH_INVALID', `The graph of "${graph.document.name}" cannot be stored: ${problem}.`);

/** Throws `UserError` GRAPH_INVALID when parts of the graph refer to parts that are not there, or hold what no database can. */
export function validateGraph(graph: DocumentGraph): void {
  const fail = (problem: string): never => {
    throw invalid(graph, problem);
  };
  for (const [part, value] of Object.entries({ ...graph, ...graph.document }))
    if (UNTEXT.test(JSON.stringify(value) ?? ''))
      fail(`${part} holds a NUL character or half a surrogate pair`);

  const entities = idsOf(graph.entities, 'entity', fail);
  const events = idsOf(graph.events, 'event', fail);
  const statements = idsOf(graph.statements, 'statement', fail);
  const known = (ids: ReadonlySet<string>, id: string | null, where: string) => {
    if (id !== null && !ids.has(id)) fail(`${where} refers to ${id}, which is not there`);
  };
  for (const { id, type, kind } of graph.entities) {
    const kinds: readonly string[] = type === 'ACTOR' ? ACTOR_KINDS : PLACE_KINDS;
    if (!kinds.includes(kind)) fail(`${id} is a ${type} of kind ${kind}`);
  }
  for (const event of graph.events) {
    known(events, event.same, event.id);
    known(statements, event.statement, event.id);
    for (const part of [...event.participants, ...event.places])
      if ('entity' in part) known(entities, part.entity, event.id);
    for (const { entity } of event.places)
      if (graph.entities.find(({ id }) => id === entity)?.type !== 'PLACE')
        fail(`${event.id} happens in ${entity}, which is no place`);
  }
  for (const statement of graph.statements) {
    known(entities, statement.speaker, statement.id);
    known(statements, statement.within, statement.id);
  }
}

function idsOf(
  parts: readonly { readonly id: string }[],
  noun: string,
  fail: (problem: string) => never,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id } of parts) {
    if (ids.has(id)) fail(`two of its parts are ${noun} ${id}`);
    ids.add(id);
  }
  return ids;
}

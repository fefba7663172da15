import type { Sql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { graphError } from '../errors.ts';
import { documentIdOf } from '../ingest/document-rows.ts';
import { loadRenames, type Renames, renameNodes } from './nodes.ts';
import { Working } from './working.ts';

/** What was read of a text, with its actors and places as analysts have named and merged them; stores nothing. */
export async function linkNames(sql: Sql, graph: DocumentGraph): Promise<DocumentGraph> {
  const working = new Working(documentIdOf(graph.document), graph);
  try {
    const renames = await sql.begin('read only', (tx) => loadRenames(tx, [working], []));
    renameNodes(working, renames as Renames);
  } catch (error) {
    throw graphError(error);
  }
  return working.graph();
}

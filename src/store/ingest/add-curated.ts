import type { TransactionSql } from 'postgres';
import { loadAliases } from '../curation/alias-index.ts';
import { aliasNodes } from '../curation/aliases.ts';
import { curateGraphs } from '../curation/curate.ts';
import { addDocuments, type DocumentRows, rowsOf } from './add-documents.ts';

/** Store documents that are not there, as analysts have corrected them; `curated` where anybody has corrected anything. */
export async function addCurated(
  sql: TransactionSql,
  added: readonly DocumentRows[],
  curated: boolean,
): Promise<void> {
  if (!curated) return addDocuments(sql, added);
  const touched = await findTouched(sql, added);
  const graphs = await curateGraphs(
    sql,
    added.filter(touched).map(({ read }) => read),
  );
  const rest = graphs[Symbol.iterator]();
  const rows = added.map((one): DocumentRows => {
    const graph = touched(one) ? rest.next().value : undefined;
    return graph === undefined ? one : rowsOf(one.read, graph);
  });
  return addDocuments(sql, rows, (ids) => aliasNodes(sql, ids));
}

/** Which documents curations may change: by their texts, and by the ids and names of those whom they name, and by names in them. */
async function findTouched(
  sql: TransactionSql,
  added: readonly DocumentRows[],
): Promise<(rows: DocumentRows) => boolean> {
  const idsOf = ({ entities }: DocumentRows) => [...entities.actors, ...entities.places].map(({ id }) => id);
  const namesOf = ({ entities }: DocumentRows) => entities.names.map(({ search }) => search);
  const [found] = await sql<{ texts: string[]; nodes: string[] }[]>`
    select
      array(select content_hash from text_edits
        where content_hash = any(${added.map(({ document }) => document.contentHash)}::text[])) as texts,
      array(select from_id from node_redirects where from_id = any(${added.flatMap(idsOf)}::uuid[])) as nodes`;
  const aliases = await loadAliases(sql);
  const [texts, nodes] = [new Set(found?.texts), new Set(found?.nodes)];
  return (rows) =>
    texts.has(rows.document.contentHash) ||
    idsOf(rows).some((id) => nodes.has(id)) ||
    namesOf(rows).some((name) => aliases.named(name).length > 0) ||
    aliases.occurrences(rows.graph.document.text).length > 0;
}

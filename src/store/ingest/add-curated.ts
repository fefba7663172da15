import type { TransactionSql } from 'postgres';
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

/** Which documents curations may change: by their texts, and by the ids and names of those whom they name. */
async function findTouched(
  sql: TransactionSql,
  added: readonly DocumentRows[],
): Promise<(rows: DocumentRows) => boolean> {
  const idsOf = ({ entities }: DocumentRows) => [...entities.actors, ...entities.places].map(({ id }) => id);
  const namesOf = ({ entities }: DocumentRows) => entities.names.map(({ search }) => search);
  const [found] = await sql<{ texts: string[]; nodes: string[]; names: string[] }[]>`
    select
      array(select content_hash from text_edits
        where content_hash = any(${added.map(({ document }) => document.contentHash)}::text[])) as texts,
      array(select from_id from node_redirects where from_id = any(${added.flatMap(idsOf)}::uuid[])) as nodes,
      array(select search from aliases where linking and search = any(${added.flatMap(namesOf)}::text[])) as names`;
  const [texts, nodes, names] = [new Set(found?.texts), new Set(found?.nodes), new Set(found?.names)];
  return (rows) =>
    texts.has(rows.document.contentHash) ||
    idsOf(rows).some((id) => nodes.has(id)) ||
    namesOf(rows).some((name) => names.has(name));
}

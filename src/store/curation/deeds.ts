/** What aliases and merges do to actors and places, and how that is taken back. */
import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { aliases } from '../../../schema/tables/index.ts';
import { foldSearch } from '../../text/normalise.ts';
import { linkOutlets, removeAppearances } from '../ingest/derive-nodes.ts';
import { nodeOf } from '../ingest/entity-rows.ts';
import { proposeAround } from '../ingest/propose-duplicates.ts';
import { insertRows } from '../insert-rows.ts';
import { nameRow } from '../names.ts';
import { aliasNodes } from './aliases.ts';
import { NO_DOCUMENT, type NodeDeed, type Target } from './model.ts';
import { KEYS, shelveNode, unshelveNode } from './shelve.ts';

/** The actors or places that a deed is about; all of one type. */
export const nodesOf = (deed: NodeDeed): readonly Target[] =>
  'alias' in deed ? [deed.alias.node] : [deed.merge.from, deed.merge.into];

/** The documents that name a node, or did before somebody corrected that. */
async function documentsNaming(sql: TransactionSql, node: Target): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`
    select document_id as id from appearances where ${sql(KEYS[node.type])} = ${node.id}
    union select document_id from curation_subjects where id = ${node.id} and document_id <> ${NO_DOCUMENT}
    union select s.document_id from aliases x join curation_subjects s on s.curation_id = x.curation_id
      where x.linking and x.node_id = ${node.id} and s.document_id <> ${NO_DOCUMENT} order by 1`;
  return rows.map(({ id }) => id);
}

/** The documents that a deed may change. */
export async function documentsOf(sql: TransactionSql, deed: NodeDeed): Promise<string[]> {
  if ('alias' in deed) return documentsNamed(sql, deed.alias.node, foldSearch(deed.alias.text));
  const { from, into } = deed.merge;
  const joined = await sql<{ id: string }[]>`
    select distinct document_id as id from appearances where actor_id = ${into.id} and own_id is not null`;
  return [...new Set([...(await documentsNaming(sql, from)), ...joined.map(({ id }) => id)])].sort();
}

/** The documents that taking a deed back may change. */
export async function documentsDone(
  sql: TransactionSql,
  curationId: string,
  deed: NodeDeed,
): Promise<string[]> {
  const documents = await sql<{ id: string }[]>`
    select id from curation_subjects where curation_id = ${curationId} and type = 'DOCUMENT' order by 1`;
  return [...documents.map(({ id }) => id), ...('alias' in deed ? await documentsOf(sql, deed) : [])];
}

/** Write a deed down. */
export async function doDeed(sql: TransactionSql, curationId: string, deed: NodeDeed): Promise<void> {
  if ('alias' in deed) {
    const { node, text, language } = deed.alias;
    const { id, search } = nameRow(nodeOf(node), language, text, false);
    await insertRows(sql, aliases, [
      { id, curationId, type: node.type, nodeId: node.id, text, language, search, linking: true },
    ]);
    return;
  }
  const { from, into } = deed.merge;
  // Whoever merges an actor that was joined means all of it.
  await sql`
    insert into node_redirects (from_id, into_id, type, curation_id)
    select id, ${into.id}, ${into.type}, ${curationId}
    from (
      select ${from.id}::uuid as id union select from_id from joined_actors where into_id in (${from.id}, ${into.id})
    ) as named`;
  const names = await sql<{ text: string; language: 'ar' | 'en' }[]>`
    select text, language from names where ${sql(KEYS[from.type])} = ${from.id}`;
  await insertRows(
    sql,
    aliases,
    names.map(({ text, language }) => {
      const { id, search } = nameRow(nodeOf(into), language, text, false);
      return { id, curationId, type: into.type, nodeId: into.id, text, language, search, linking: false };
    }),
  );
}

/** Those in whose text the name stands, those that name somebody unlisted so, or where another bears the name too: borne by two, it is neither's. */
async function documentsNamed(sql: TransactionSql, node: Target, search: string): Promise<string[]> {
  const key = sql(KEYS[node.type]);
  const rows = await sql<{ id: string }[]>`
    select document_id as id from sentences where search like ${`%${search}%`}
    union
    select a.document_id as id from names m join appearances a on a.${key} = m.${key}
    where m.search = ${search} and a.status = 'NEW' and m.${key} <> ${node.id}
    union
    select s.id from aliases x join curation_subjects s on s.curation_id = x.curation_id
    where x.linking and x.search = ${search} and s.type = 'DOCUMENT' order by 1`;
  return [...rows.map(({ id }) => id), ...(await correctedNaming(sql, node, search))];
}

/** Those that were read to name somebody so, whatever their texts have been corrected to say. */
async function correctedNaming(sql: TransactionSql, { type }: Target, search: string): Promise<string[]> {
  const rows = await sql<{ id: string; graph: string }[]>`
    select r.document_id as id, r.graph from readings r join documents d on d.id = r.document_id
    where d.content_hash in (select content_hash from text_edits where document_id is null) order by 1`;
  return rows.flatMap(({ id, graph }) => {
    const { entities }: Pick<DocumentGraph, 'entities'> = JSON.parse(graph);
    const names = entities.flatMap((entity) => (entity.type === type ? Object.values(entity.names) : []));
    return names.some((name) => name !== null && foldSearch(name) === search) ? [id] : [];
  });
}

/** Take a deed back. */
export async function undoDeed(sql: TransactionSql, curationId: string, deed: NodeDeed): Promise<void> {
  const names = await sql<
    { id: string }[]
  >`delete from aliases where curation_id = ${curationId} returning id`;
  await sql`
    delete from names m where curated and id = any(${names.map(({ id }) => id)}::uuid[])
      and not exists (select from aliases x where x.id = m.id)`;
  if ('merge' in deed) {
    await sql`delete from node_redirects where curation_id = ${curationId}`;
    await unshelveNode(sql, deed.merge.from, deed.merge.into.id);
  }
}

/** After the documents have been stored anew. */
export async function finishDeed(sql: TransactionSql, deed: NodeDeed, how: 'done' | 'undone'): Promise<void> {
  const nodes = nodesOf(deed);
  if ('merge' in deed && how === 'done') {
    const { from, into } = deed.merge;
    await sql`update sources set actor_id = ${into.id} where kind = 'OUTLET' and actor_id = ${from.id}`;
    if (from.registry !== null) await shelveNode(sql, from, into.id);
  }
  const ids = nodes.map(({ id }) => id);
  await aliasNodes(sql, ids);
  const isActor = nodes[0]?.type === 'ACTOR';
  await removeAppearances(sql, { actors: isActor ? ids : [], places: isActor ? [] : ids });
  if (!isActor) return;
  await linkOutlets(sql, null);
  await proposeAround(sql, ids);
}

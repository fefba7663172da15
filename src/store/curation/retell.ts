import { isDeepStrictEqual } from 'node:util';
import type { TransactionSql } from 'postgres';
import { settled, toldBy } from '../ingest/settle.ts';
import { insertAnchors, insertTellings, type KeyedTelling, readTellings } from '../ingest/tellings.ts';
import type { DocumentState } from './states.ts';

/** What comes of telling anew. */
interface Retold {
  /** Documents that tell something else now. */
  readonly documents: readonly string[];
  /** Events that have lost or won a telling. */
  readonly events: readonly string[];
}

/**
 * Let stored documents tell what they are read to say now. Those that tell something else are compared with others anew, in all
 * that they tell: what they share with another makes a story of the two, which all of it hangs on.
 */
export async function retell(sql: TransactionSql, states: readonly DocumentState[]): Promise<Retold> {
  const all = await readTellings(
    sql,
    states.map(({ graph, id, entities }) => ({ graph, documentId: id, nodes: entities.nodes })),
  );
  const stored = await toldBy(
    sql,
    states.map(({ id }) => id),
  );
  const known = new Map(stored.map((telling) => [telling.id, telling]));
  const now = new Set(all.map(({ id }) => id));
  const other = all.filter(({ id, telling }) => !isDeepStrictEqual(known.get(id)?.telling, plain(telling)));
  const lost = stored.filter(({ id }) => !now.has(id));
  const documents = [...new Set([...other, ...lost].map(({ documentId }) => documentId))];
  if (documents.length === 0) return { documents, events: [] };
  const among = new Set(documents);
  const told = all.filter(({ documentId }) => among.has(documentId));
  await sql`delete from telling_anchors where document_id = any(${documents}::uuid[])`;
  await sql`
    delete from telling_matches
    where document_id = any(${documents}::uuid[]) or other_document_id = any(${documents}::uuid[])`;
  await sql`
    delete from tellings t using unnest(${lost.map(({ documentId }) => documentId)}::uuid[], ${lost.map(({ id }) => id)}::uuid[])
      as k (document_id, id)
    where t.document_id = k.document_id and t.id = k.id`;
  await update(sql, other);
  await insertTellings(
    sql,
    told.filter(({ id }) => !known.has(id)),
  );
  await insertAnchors(
    sql,
    told.filter(({ id }) => known.has(id)),
  );
  const components = stored.flatMap(({ documentId, component }) =>
    among.has(documentId) ? [component] : [],
  );
  const { moved } = await settled(sql, told, components);
  return { documents, events: moved };
}

/** As it comes back from the database. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function update(sql: TransactionSql, tellings: readonly KeyedTelling[]): Promise<void> {
  await sql`
    update tellings t set features = k.features
    from unnest(${tellings.map(({ documentId }) => documentId)}::uuid[], ${tellings.map(({ id }) => id)}::uuid[],
      ${tellings.map(({ telling }) => JSON.stringify(telling))}::text[]::jsonb[]) as k (document_id, id, features)
    where t.document_id = k.document_id and t.id = k.id`;
}

import type { TransactionSql } from 'postgres';
import { probesOf } from '../../resolve/anchors.ts';
import { dateOf, LONGEST, SHORT } from '../../resolve/days.ts';
import type { KnownTellings } from './known-tellings.ts';
import { anchorId, type KeyedTelling } from './tellings.ts';

/**
 * Each of the tellings, which are stored already, with every other of another document that shares an anchor, a type
 * and a day with it; each pair once. Looks at what the index gives for these and at nothing else.
 */
export async function findCandidates(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  known: KnownTellings,
): Promise<readonly (readonly [KeyedTelling, KeyedTelling])[]> {
  const probes = fresh.flatMap(({ telling }, n) => {
    const found = probesOf(telling);
    return found === null ? [] : found.anchors.map((anchor) => ({ n, anchor, ...found }));
  });
  if (probes.length === 0) return [];
  const column = <T>(of: (probe: (typeof probes)[number]) => T): T[] => probes.map(of);
  const rows = await sql<{ readonly n: number; readonly documentId: string; readonly id: string }[]>`
    select distinct p.n, a.document_id as "documentId", a.telling_id as id
    from unnest(
      ${column(({ n }) => n)}::integer[], ${column(({ n }) => fresh[n]?.documentId ?? '')}::uuid[],
      ${column(({ anchor }) => anchorId(anchor))}::uuid[], ${column(({ anchor }) => String(anchor.named))}::text[]::boolean[],
      ${column(({ types }) => `{${types.join(',')}}`)}::text[],
      ${column(({ from }) => dateOf(from))}::date[], ${column(({ to }) => dateOf(to))}::date[]
    ) as p (n, document_id, anchor, named, types, from_day, to_day)
    cross join (values (false, ${SHORT}::integer), (true, ${LONGEST}::integer)) as l (long, days)
    cross join lateral (
      select a.document_id, a.telling_id from telling_anchors a
      where a.anchor = p.anchor and a.type = any(p.types::event_type[]) and (a.to_day - a.from_day > ${sql.unsafe(String(SHORT))}) = l.long
        and a.from_day between p.from_day - l.days and p.to_day and a.to_day >= p.from_day
        and a.named >= not p.named and a.document_id <> p.document_id
      offset 0
    ) a
    order by 1, 3`;
  const seen = new Set<string>();
  const pairs = rows.filter(({ n, id }) => {
    const one = fresh[n];
    if (one === undefined || seen.has(`${id} ${one.id}`)) return false;
    seen.add(`${one.id} ${id}`);
    return true;
  });
  const candidates = await known.complete(sql, pairs);
  return candidates.flatMap(({ n, ...candidate }) => {
    const one = fresh[n];
    return one === undefined ? [] : [[one, candidate] as const];
  });
}

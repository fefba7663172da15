import type { TransactionSql } from 'postgres';
import { probesOf } from '../../resolve/anchors.ts';
import { dateOf, LONGEST } from '../../resolve/days.ts';
import { anchorId, type KeyedTelling } from './tellings.ts';

/** A stored telling that one is to be compared with. */
export interface Candidate extends KeyedTelling {
  readonly component: string;
}

/**
 * Each of the tellings, which are stored already, with every other of another document that shares an anchor, a type
 * and a day with it; each pair once. Looks at what the index gives for these and at nothing else.
 */
export async function findCandidates(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
): Promise<readonly (readonly [KeyedTelling, Candidate])[]> {
  const probes = fresh.flatMap(({ telling }, n) => {
    const found = probesOf(telling);
    return found === null ? [] : found.anchors.map((anchor) => ({ n, anchor, ...found }));
  });
  if (probes.length === 0) return [];
  const column = <T>(of: (probe: (typeof probes)[number]) => T): T[] => probes.map(of);
  const rows = await sql<(Candidate & { readonly n: number })[]>`
    with found as (
      select distinct p.n, a.document_id, a.telling_id
      from unnest(
        ${column(({ n }) => n)}::integer[], ${column(({ n }) => fresh[n]?.documentId ?? '')}::uuid[],
        ${column(({ anchor }) => anchorId(anchor))}::uuid[], ${column(({ anchor }) => String(anchor.named))}::text[]::boolean[],
        ${column(({ types }) => `{${types.join(',')}}`)}::text[],
        ${column(({ from }) => dateOf(from))}::date[], ${column(({ to }) => dateOf(to))}::date[]
      ) as p (n, document_id, anchor, named, types, from_day, to_day)
      cross join lateral (
        select a.document_id, a.telling_id from telling_anchors a
        where a.anchor = p.anchor and a.type = any(p.types::event_type[])
          and a.from_day between p.from_day - ${LONGEST}::integer and p.to_day and a.to_day >= p.from_day
          and (a.named or p.named) and a.document_id <> p.document_id
        offset 0
      ) a
    )
    select f.n, t.document_id as "documentId", t.id, t.component, t.features as telling
    from found f cross join lateral (
      select * from tellings where document_id = f.document_id and id = f.telling_id offset 0
    ) t order by f.n, t.id`;
  const known = new Set<string>();
  return rows.flatMap(({ n, ...candidate }) => {
    const one = fresh[n];
    if (one === undefined || known.has(`${candidate.id} ${one.id}`)) return [];
    known.add(`${one.id} ${candidate.id}`);
    return [[one, candidate] as const];
  });
}

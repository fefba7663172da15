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
  const probes = fresh.flatMap(({ documentId, telling }, n) => {
    const found = probesOf(telling);
    if (found === null) return [];
    const shared = { n, document_id: documentId, from_day: dateOf(found.from), to_day: dateOf(found.to) };
    return found.types.flatMap((type) =>
      found.anchors.map((anchor) => ({ ...shared, anchor: anchorId(anchor), named: anchor.named, type })),
    );
  });
  if (probes.length === 0) return [];
  const rows = await sql<(Candidate & { readonly n: number })[]>`
    with found as (
      select distinct p.n, a.document_id, a.telling_id
      from jsonb_to_recordset(${sql.json(probes)}) as p (n integer, document_id uuid, anchor uuid, named boolean,
        type event_type, from_day date, to_day date)
      cross join lateral (
        select a.document_id, a.telling_id from telling_anchors a
        where a.anchor = p.anchor and a.type = p.type and a.from_day between p.from_day - ${LONGEST}::integer and p.to_day
          and a.to_day >= p.from_day and (a.named or p.named) and a.document_id <> p.document_id
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

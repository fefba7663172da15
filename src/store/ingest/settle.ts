import type { TransactionSql } from 'postgres';
import { events, tellingMatches } from '../../../schema/tables/index.ts';
import { Groups, type Match, type Placement } from '../../resolve/cluster.ts';
import { placementOfAll, placementsOf } from '../../resolve/placements.ts';
import { matchDocuments } from '../../resolve/story.ts';
import { copyRows } from '../copy-rows.ts';
import { insertRows } from '../insert-rows.ts';
import { findCandidates } from './candidates.ts';
import { KnownTellings } from './known-tellings.ts';
import type { KeyedTelling } from './tellings.ts';

/** So many matches are cheaper to copy, which takes a statement more. */
const MANY = 50;

/** A telling as it is stored. */
export interface StoredTelling extends KeyedTelling {
  readonly eventId: string;
  readonly component: string;
}

/** A telling that stands elsewhere than is stored. */
interface Moved extends StoredTelling {
  readonly to: Placement;
}

/**
 * Let stored tellings be the events that they are together. `fresh`, all that some documents tell, are compared with their
 * candidates; what they are joined to, and the components `touched` (which have lost a telling), is sorted anew as a whole, so that the outcome
 * hangs on the tellings that are there and not on their order. Gives the events to derive. The transaction must be alone
 * in matching.
 */
export async function settleTellings(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  touched: readonly string[],
): Promise<readonly string[]> {
  const { moved, own } = await settled(sql, fresh, touched);
  return [...new Set([...moved, ...own])].sort();
}

/** As `settleTellings`; gives the events that have lost or won a telling, and those of the fresh ones. */
export async function settled(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  touched: readonly string[],
): Promise<{ readonly moved: readonly string[]; readonly own: readonly string[] }> {
  const known = new KnownTellings(fresh);
  const matched = await matchTellings(sql, fresh, known);
  const components = [...new Set([...touched, ...matched.flat()])];
  const members = await membersOf(sql, components, known);
  const whole = placeWhole(members, matched, new Set(touched));
  const others = members.filter(({ id }) => !whole.has(id));
  const placements = new Map([...whole, ...placementsOf(others, await matchesOf(sql, others))]);
  const moved = members.flatMap((member): Moved[] => {
    const to = placements.get(member.id);
    const stays = to === undefined || (to.event === member.eventId && to.component === member.component);
    return stays ? [] : [{ ...member, to }];
  });
  const eventOf = (id: string): string => placements.get(id)?.event ?? id;
  await addEvents(sql, [...fresh, ...moved], eventOf);
  await move(sql, moved);
  return {
    moved: moved.flatMap(({ eventId, to }) => [eventId, to.event]),
    own: fresh.map(({ id }) => eventOf(id)),
  };
}

/**
 * Where tellings stand that nothing keeps apart: of components that were one event each, and are joined by matches with
 * others of the kind. Most are, and their matches need not be read, of which there are as many as there are pairs.
 */
function placeWhole(
  members: readonly StoredTelling[],
  joined: readonly Joined[],
  touched: ReadonlySet<string>,
): Map<string, Placement> {
  const blocks = new Map<string, StoredTelling[]>();
  for (const member of members) {
    const block = blocks.get(member.component);
    if (block === undefined) blocks.set(member.component, [member]);
    else block.push(member);
  }
  const groups = new Groups([...blocks.keys()]);
  for (const [one, other] of joined) groups.join(one, other);
  const placements = new Map<string, Placement>();
  for (const group of groups.all()) {
    const parts = group.map((component) => blocks.get(component) ?? []);
    // What has lost a telling may fall apart.
    const untouched = !group.some((component) => touched.has(component));
    if (!untouched || parts.some((part) => part.some(({ eventId }) => eventId !== part[0]?.eventId)))
      continue;
    const placement = placementOfAll(parts);
    if (placement !== null) for (const { id } of parts.flat()) placements.set(id, placement);
  }
  return placements;
}

/** The components of two tellings that match. */
type Joined = readonly [string, string];

/** Compare documents with those that they share a happening with, and store what matches. Gives the components that this joins. */
async function matchTellings(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  known: KnownTellings,
): Promise<readonly Joined[]> {
  const pairs = await documentsAlike(sql, fresh, known);
  const stored = await toldBy(sql, [...new Set(pairs.flatMap(({ ours, theirs }) => [ours, theirs]))], known);
  const byDocument = new Map<string, StoredTelling[]>();
  for (const telling of stored)
    byDocument.set(telling.documentId, [...(byDocument.get(telling.documentId) ?? []), telling]);
  const byId = new Map(stored.map((telling) => [telling.id, telling]));
  const joined: Joined[] = [];
  const rows: (typeof tellingMatches.$inferInsert)[] = [];
  for (const { ours, theirs } of pairs)
    for (const { a, b, score, rule } of matchDocuments(
      byDocument.get(ours) ?? [],
      byDocument.get(theirs) ?? [],
    )) {
      const [one, other] = [byId.get(a), byId.get(b)];
      if (one === undefined || other === undefined) continue;
      joined.push([one.component, other.component]);
      rows.push({
        documentId: one.documentId,
        tellingId: a,
        otherDocumentId: other.documentId,
        otherId: b,
        score,
        rule,
      });
    }
  await (rows.length > MANY ? copyRows : insertRows)(sql, tellingMatches, rows);
  return joined;
}

/** The documents of these tellings, each with every other that has a telling that matches one of its own; each pair once. */
async function documentsAlike(
  sql: TransactionSql,
  fresh: readonly KeyedTelling[],
  known: KnownTellings,
): Promise<readonly { readonly ours: string; readonly theirs: string }[]> {
  const alike = new Map<string, { readonly ours: string; readonly theirs: string }>();
  for (const [one, other] of await findCandidates(sql, fresh, known)) {
    const [ours, theirs] = [one.documentId, other.documentId].sort();
    if (ours === undefined || theirs === undefined || alike.has(ours + theirs)) continue;
    if (matchDocuments([one], [other]).length > 0) alike.set(ours + theirs, { ours, theirs });
  }
  return [...alike.values()];
}

const storedTellings = (sql: TransactionSql) =>
  sql`select document_id as "documentId", id, event_id as "eventId", component from tellings`;

/** Everything that documents tell, in the order of the ids. */
export async function toldBy(
  sql: TransactionSql,
  documents: readonly string[],
  known = new KnownTellings([]),
): Promise<StoredTelling[]> {
  if (documents.length === 0) return [];
  const rows = await sql<Unread[]>`
    ${storedTellings(sql)} where document_id = any(${documents}::uuid[]) order by id`;
  return known.complete(sql, rows);
}

async function membersOf(
  sql: TransactionSql,
  components: readonly string[],
  known: KnownTellings,
): Promise<StoredTelling[]> {
  if (components.length === 0) return [];
  const rows = await sql<Unread[]>`
    ${storedTellings(sql)} where component = any(${components}::uuid[]) order by id`;
  return known.complete(sql, rows);
}

type Unread = Omit<StoredTelling, 'telling'>;

async function matchesOf(sql: TransactionSql, members: readonly StoredTelling[]): Promise<readonly Match[]> {
  if (members.length < 2) return [];
  return sql<Match[]>`
    select m.telling_id as a, m.other_id as b, m.score
    from unnest(${members.map(({ documentId }) => documentId)}::uuid[], ${members.map(({ id }) => id)}::uuid[]) as t (document_id, id)
    join telling_matches m on m.document_id = t.document_id and m.telling_id = t.id`;
}

/** The rows that the database wants of events before they are derived from their reports. */
async function addEvents(
  sql: TransactionSql,
  told: readonly KeyedTelling[],
  eventOf: (id: string) => string,
): Promise<void> {
  const rows = new Map<string, typeof events.$inferInsert & { readonly id: string }>();
  for (const { id, telling } of told) {
    const [[kind], [modality]] = [telling.kinds, telling.modalities];
    const eventId = eventOf(id);
    if (kind !== undefined && modality !== undefined)
      rows.set(eventId, { id: eventId, type: kind.type, modality, happenedOn: '0001-01-01', reportCount: 0 });
  }
  await insertRows(sql, events, [...rows.values()]);
}

async function move(sql: TransactionSql, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  const [documents, ids] = [moved.map(({ documentId }) => documentId), moved.map(({ id }) => id)];
  const [before, after] = [moved.map(({ eventId }) => eventId), moved.map(({ to }) => to.event)];
  await sql`
    update tellings t set event_id = m.event_id, component = m.component
    from unnest(${documents}::uuid[], ${ids}::uuid[], ${after}::uuid[], ${moved.map(({ to }) => to.component)}::uuid[])
      as m (document_id, id, event_id, component)
    where t.document_id = m.document_id and t.id = m.id`;
  await sql`
    update reports r set event_id = m.event_id
    from unnest(${documents}::uuid[], ${ids}::uuid[], ${before}::uuid[], ${after}::uuid[]) as m (document_id, id, before, event_id)
    where r.event_id = m.before and r.document_id = m.document_id and r.telling_id = m.id and m.before <> m.event_id`;
}

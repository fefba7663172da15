import type { EventDraft } from './draft.ts';
import { type Facets, facetsOf, type Telling } from './facets.ts';
import { contradicts, isSame, refersBack } from './same-rules.ts';
import { type Among, sameness } from './sameness.ts';

/** With how many earlier events of its type one is compared: the first, which a report comes back to, and the last. */
const [FIRST, LAST] = [3, 15];

/** What the model must say of a happening on average for the rules to be believed, in thousandths of a logit. */
const DOUBTED = -1000;

/** For each event, the index of the first event of the document that is the same happening (its own where it is the first). */
export function sameHappenings(events: readonly EventDraft[], telling: Telling): number[] {
  const same = events.map((_, i) => i);
  for (const group of comparedEvents(events, telling))
    group.forEach(({ index }, at) => {
      same[index] = happeningOf(group, at, same) ?? index;
    });
  return same;
}

/** An event of a type, by its place in the document's list. */
export interface Compared {
  readonly index: number;
  readonly facets: Facets;
}

/** Two events of one type that may be one happening, `one` being told before `other`. */
export interface Pair {
  readonly one: Compared;
  readonly other: Compared;
  readonly among: Among;
}

/** The events of a document by their types. */
export function comparedEvents(events: readonly EventDraft[], telling: Telling): Compared[][] {
  const groups = new Map<string, Compared[]>();
  events.forEach((event, index) => {
    const compared = { index, facets: facetsOf(event, telling) };
    const group = groups.get(event.sense.type);
    if (group === undefined) groups.set(event.sense.type, [compared]);
    else group.push(compared);
  });
  return [...groups.values()];
}

/** The pairs of an event of a group with those before it, the nearest last. */
export function earlierThan(group: readonly Compared[], at: number): Pair[] {
  const other = group[at];
  if (other === undefined) return [];
  const last = Math.max(FIRST, at - LAST);
  const compared = [...group.slice(0, Math.min(FIRST, at)), ...group.slice(last, at)];
  const { type } = other.facets.event.sense;
  return compared.flatMap((one, nth): Pair[] => {
    // What was told respectively of one word is several happenings.
    if (one.facets.event.trigger.token === other.facets.event.trigger.token) return [];
    const before = nth < FIRST ? nth : last + nth - FIRST;
    return [
      { one, other, among: { type, events: group.length, between: at - before - 1, first: before === 0 } },
    ];
  });
}

/**
 * The happening that an event of a group tells again: the one of which rules said so last, unless the model denies it; else
 * the one of which most speaks for it, at best and on average. Null for none: all that is told of one must be able to be true.
 */
function happeningOf(group: readonly Compared[], at: number, same: readonly number[]): number | null {
  const happenings = new Map<number, { readonly scores: number[]; ruled: number }>();
  const excluded = new Set<number>();
  earlierThan(group, at).forEach(({ one, other, among }, nth) => {
    const happening = same[one.index] ?? one.index;
    const told = happenings.get(happening) ?? { scores: [], ruled: -1 };
    happenings.set(happening, told);
    if (contradicts(one.facets, other.facets)) excluded.add(happening);
    else told.scores.push(sameness(one.facets, other.facets, among));
    if (isSame(one.facets, other.facets) || (among.between === 0 && refersBack(one.facets, other.facets)))
      told.ruled = nth;
  });
  let found: number | null = null;
  let [last, most] = [-1, 0];
  for (const [happening, { scores, ruled }] of happenings) {
    if (excluded.has(happening)) continue;
    const mean = scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (ruled > last && mean > DOUBTED) [last, found] = [ruled, happening];
    const score = Math.max(...scores) + mean;
    if (last < 0 && score > most) [most, found] = [score, happening];
  }
  return found;
}

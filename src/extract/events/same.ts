import type { EventDraft } from './draft.ts';
import { type Facets, facetsOf, type Telling } from './facets.ts';
import { contradicts, isSame } from './same-rules.ts';
import { type Among, sameness } from './sameness.ts';

/** With how many earlier events of its type one is compared: the first, which a report comes back to, and the last. */
const [FIRST, LAST] = [3, 15];

/** For each event, the index of the first event of the document that is the same happening (its own where it is the first). */
export function sameHappenings(events: readonly EventDraft[], telling: Telling): number[] {
  const same = events.map((_, i) => i);
  for (const group of comparedEvents(events, telling)) {
    group.forEach(({ index: i }, at) => {
      const earlier = earlierThan(group, at);
      const known = earlier.findLast(({ one, other }) => isSame(one.facets, other.facets));
      if (known !== undefined) same[i] = same[known.one.index] ?? i;
      else same[i] = likeliest(earlier, same) ?? i;
    });
  }
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

/** The happening of which most speaks for its being this one too: what is told of it best and on average; null for none. */
function likeliest(earlier: readonly Pair[], same: readonly number[]): number | null {
  const scores = new Map<number, number[]>();
  for (const { one, other, among } of earlier) {
    const happening = same[one.index] ?? one.index;
    const score = contradicts(one.facets, other.facets)
      ? Number.NEGATIVE_INFINITY
      : sameness(one.facets, other.facets, among);
    scores.set(happening, [...(scores.get(happening) ?? []), score]);
  }
  let found: number | null = null;
  let most = 0;
  for (const [happening, told] of scores) {
    const score = Math.max(...told) + told.reduce((sum, one) => sum + one, 0) / told.length;
    if (score > most) [most, found] = [score, happening];
  }
  return found;
}

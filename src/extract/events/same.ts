import type { EventDraft } from './draft.ts';
import { type Facets, facetsOf, type Telling } from './facets.ts';
import { joinByMean, type Scored } from './join-by-mean.ts';
import { lenienceOf } from './lenience.ts';
import { contradicts, excluded, isSame, refersBack } from './same-rules.ts';
import { type Among, sameness } from './sameness.ts';
import { type Standing, standingsOf } from './standing.ts';

/** With how many earlier events of its type one is compared: the first, which a report comes back to, and the last. */
const [FIRST, LAST] = [3, 15];

/**
 * What is added to the model's word, in thousandths of a logit, for a pair that rules hold for the same, and for one of which
 * they hold that it is hardly the same. Chosen by folds of the annotated documents.
 */
const [RULED, RULED_OUT] = [300, -400];

/** What is told of two happenings of which it cannot be true: no mean makes up for it. */
export const NEVER = -1e6;

/** For each event, the index of the first event of the document that is the same happening (its own where it is the first). */
export function sameHappenings(events: readonly EventDraft[], telling: Telling): number[] {
  const same = events.map((_, i) => i);
  const lenience = lenienceOf(telling.language.code);
  for (const group of comparedEvents(events, telling)) {
    const scored = group.flatMap((_, at) => earlierThan(group, at).map((pair) => scoreOf(pair, lenience)));
    joinByMean(scored).forEach((first, index) => {
      same[index] = first;
    });
  }
  return same;
}

function scoreOf(pair: Pair, lenience: number): Scored {
  const ruled = ruledOn(pair);
  const score = ruled === NEVER ? NEVER : sameness(pair) + lenience + ruled;
  return { one: pair.one.index, other: pair.other.index, score };
}

/** What rules add to the model's word of a pair. */
export function ruledOn({ one: { facets: a }, other: { facets: b }, among }: Pair): number {
  if (contradicts(a, b)) return NEVER;
  if (among.ruled || (among.between === 0 && refersBack(a, b))) return RULED;
  return excluded(a, b) ? RULED_OUT : 0;
}

/** An event of a type, by its place in the document's list. */
export interface Compared {
  readonly index: number;
  readonly facets: Facets;
  readonly standing: Standing;
}

/** Two events of one type that may be one happening, `one` being told before `other`. */
export interface Pair {
  readonly one: Compared;
  readonly other: Compared;
  readonly among: Among;
}

/** The events of a document by their types, but for those that are alone of theirs: nothing is compared with them. */
export function comparedEvents(events: readonly EventDraft[], telling: Telling): Compared[][] {
  const groups = new Map<string, number[]>();
  events.forEach(({ sense }, index) => {
    const group = groups.get(sense.type);
    if (group === undefined) groups.set(sense.type, [index]);
    else group.push(index);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const drafts = group.map((index) => events[index] as EventDraft);
      const standings = standingsOf(drafts, telling.sentences.length);
      return drafts.map((draft, at) => ({
        index: group[at] as number,
        facets: facetsOf(draft, telling),
        standing: standings[at] as Standing,
      }));
    });
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
      {
        one,
        other,
        among: {
          type,
          events: group.length,
          between: at - before - 1,
          first: before === 0,
          ruled: isSame(one.facets, other.facets),
        },
      },
    ];
  });
}

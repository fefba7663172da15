import type { GazetteerMatch } from '../gazetteer-names.ts';
import * as groups from './groups.ts';
import { listedMarks } from './listed.ts';
import type { Seen } from './signs.ts';
import { EDGE, HEAD_MASK, type Traits, VERB } from './traits.ts';

/** A feature: its template with one or two values. */
export const mix = (template: number, a: number, b: number): number => {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b ^ 0x27d4eb2f, 0xc2b2ae35), 0x01000193);
  return hash ^ (hash >>> 13);
};

/** A token as the tagger sees it: its traits and those of two on each side, what is listed and said of it and its neighbours. */
export interface Place {
  readonly second: Traits;
  readonly before: Traits;
  readonly at: Traits;
  readonly after: Traits;
  readonly secondAfter: Traits;
  readonly listedBefore: number;
  readonly listed: number;
  readonly listedAfter: number;
  readonly signsBefore: number;
  readonly signs: number;
  readonly signsAfter: number;
  /** The last noun of office or kind of body within a few words, with how far back it stands; 0 for none. */
  readonly head: number;
}

/** Shows each token of a sentence in its place; `matches` are the gazetteer's in that sentence. */
export function eachPlace(
  seen: Seen,
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
  show: (place: Place, i: number) => void,
): void {
  const { traits, signs } = seen;
  const { from, to } = range;
  const listed = listedMarks(range, matches);
  const within = (i: number): Traits => (i >= from && i < to ? (traits[i] ?? EDGE) : EDGE);
  let head = 0;
  for (let i = from; i < to; i++) {
    const before = within(i - 1);
    if (i > from) head = nextHead(head, before);
    show(
      {
        second: within(i - 2),
        before,
        at: within(i),
        after: within(i + 1),
        secondAfter: within(i + 2),
        listedBefore: i > from ? (listed[i - 1 - from] ?? 1) : 1,
        listed: listed[i - from] ?? 1,
        listedAfter: i + 1 < to ? (listed[i + 1 - from] ?? 1) : 1,
        signsBefore: i > from ? (signs[i - 1] ?? 0) : 0,
        signs: signs[i] ?? 0,
        signsAfter: i + 1 < to ? (signs[i + 1] ?? 0) : 0,
        head,
      },
      i - from,
    );
  }
}

function nextHead(head: number, before: Traits): number {
  if ((before.words & HEAD_MASK) !== 0) return (before.lemma << 3) | 1;
  const far = head & 7;
  return head === 0 || far >= 5 || (before.pos & 31) === VERB ? 0 : (head & ~7) | (far + 1);
}

/** The features of each token of a sentence, hashed, as the tagger learns from them. */
export function featurise(
  seen: Seen,
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
): Uint32Array[] {
  const features: Uint32Array[] = [];
  eachPlace(seen, range, matches, (place) => {
    const own: number[] = [];
    addAll((template, a, b) => own.push(mix(template, a, b)), place);
    features.push(Uint32Array.from(own));
  });
  return features;
}

function addAll(add: groups.Add, place: Place): void {
  const { second, before, at, after, secondAfter, listed, signs } = place;
  groups.ofWord(add, at);
  groups.ofWordBefore(add, before, at.status);
  groups.ofWordAfter(add, after, at.status);
  groups.ofSecondBefore(add, second);
  groups.ofSecondAfter(add, secondAfter);
  groups.ofListed(add, at, listed);
  groups.ofListedBehind(add, before, listed);
  groups.ofSignsBehind(add, before, signs);
  groups.ofKindBefore(add, before, at);
  groups.ofKindAfter(add, at, after);
  groups.ofKindsAround(add, before, at, after);
  groups.ofKindsBefore(add, second, before, at);
  groups.ofTold(add, at, listed, signs);
  groups.ofLists(add, place.listedBefore, listed, place.listedAfter);
  groups.ofSigns(add, place.signsBefore, signs, place.signsAfter, at);
  groups.ofHead(add, place.head, at);
  groups.ofWords(add, second, before, at, after);
}

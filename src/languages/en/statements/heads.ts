import type { Nominal } from '../../../extract/layers.ts';
import type { Voice } from '../../statements.ts';
import { rootOf } from './phrase.ts';
import type { Reading } from './reading.ts';
import { isTime } from './spans.ts';
import type { Subject } from './subject.ts';
import { voicesOf } from './voice.ts';

/** What a subject before its verb is, where nothing else is said of it. */
export const NOT_SAID = { anaphor: null, suggested: null, inverted: false, form: 'OWN' } as const;

/** The name that a title which cannot speak itself belongs to (Mr Trump). */
export function namedBy(r: Reading, title: Nominal): Nominal | null {
  const apposed = r.view.apposed(title.index);
  const n = apposed === null ? null : r.view.nominal(apposed);
  return n !== null && r.isPerson(n) ? n : null;
}

/** A noun that is not known for people or what carries words. */
export function unknownSpeaker(
  r: Reading,
  n: Nominal,
  last: number,
  verb: number,
  from: number,
): Subject | null {
  const common =
    n.name === null && ['NOUN', 'PROPN'].includes(r.pos(n.head)) && n.first >= from && !isTime(r, n.head);
  if (!common || r.key(n.head) === 'other' || r.key(n.head) === 'one') return null;
  const first = r.opening(n, from);
  return { ...NOT_SAID, voices: voicesOf(r, n, first, last), first, after: verb, unknown: true };
}

/** `…, a monitor and an official said`: one who speaks too, between a mark and the `and` before a subject. */
export function joinedBefore(
  r: Reading,
  first: number,
  from: number,
): { voices: readonly Voice[]; first: number } | null {
  const n = r.key(first - 1) === 'and' && first - 2 > from ? r.view.at(first - 2) : null;
  const root = n === null ? null : rootOf(r, n, from);
  if (root === null || !r.speaks(root)) return null;
  const open = r.opening(root, from);
  const alone = open === from || r.isMark(open - 1);
  return alone ? { voices: voicesOf(r, root, open, first - 2), first: open } : null;
}

/** `The president, she says, told`: the aside names whoever says all of it. */
export function tagBetween(r: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to && i - from < 12; i++) if (r.tags.has(i)) return true;
  return false;
}

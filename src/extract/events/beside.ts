import type { Language } from '../../languages/language.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** How many tokens behind an event noun an expression still belongs to it alone (`زيارة رسمية مطلع أيلول`). */
const BESIDE = 3;

/** An expression before its noun: `the 25 April disaster`, `Sunday's summit`, `the 2013 outbreak of civil war`. */
export function attributed(
  here: readonly EventDraft[],
  timex: Timex,
  view: SyntaxView,
  { words }: Language,
): EventDraft | null {
  const next = view.tokenFrom(timex.end);
  const posAt = (i: number): string => view.tokens[i]?.analyses[0]?.pos ?? '';
  const possessive = posAt(next) === 'PART';
  let determined = false;
  for (let i = Math.max(0, view.tokenFrom(timex.start) - 1); i < next; i++) determined ||= posAt(i) === 'DET';
  if (!possessive && !determined) return null;
  for (let i = possessive ? next + 1 : next; i <= next + BESIDE; i++) {
    const event = here.find((e) => e.trigger.token === i && e.trigger.kind === 'NOUN');
    if (event !== undefined) return event;
    const carries =
      posAt(i) === 'ADP' && words.eventCarriers.has(view.tokens[i - 1]?.analyses[0]?.lemma ?? '');
    if (!carries && !/^(?:ADJ|NOUN|PROPN)$/.test(posAt(i))) return null;
  }
  return null;
}

/** The noun right before an expression. */
export function besideOf(
  before: readonly EventDraft[],
  token: number,
  view: SyntaxView,
  { words }: Language,
): EventDraft | null {
  const near = before.findLast(
    (e) =>
      e.trigger.kind === 'NOUN' &&
      e.trigger.token < token &&
      token - e.trigger.token <= BESIDE &&
      unbroken(view, e.trigger.token, token),
  );
  if (near === undefined) return null;
  // A vote on independence before the end of the year: the vote is then, not what it is on.
  if (!words.topicPrepositions.has(near.nominal?.preposition ?? '')) return near;
  const about = before.findLast((e) => e.trigger.token < near.trigger.token);
  const close = about?.trigger.kind === 'NOUN' && near.trigger.token - about.trigger.token <= BESIDE;
  return close && unbroken(view, about.trigger.token, near.trigger.token) ? about : near;
}

const unbroken = (view: SyntaxView, from: number, to: number): boolean =>
  view.tokens.slice(from + 1, to).every((t) => t.kind !== 'PUNCTUATION' && t.analyses[0]?.pos !== 'VERB');

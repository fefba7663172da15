import { foldKey } from '../../../text/normalise.ts';
import { headline } from '../../shared/statements/cue.ts';
import type { Cue, Voice } from '../../statements.ts';
import { afterColon } from './content.ts';
import { doerBefore } from './doers.ts';
import { endingOf, trimmed } from './ending.ts';
import { cueIndex, SPOKESMEN } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Range } from './verbs.ts';

/** Words before a colon that name no one. */
const LABELS = new Set(['عاجل', 'تصحيح', 'تحديث', 'متابعة', 'خاص', 'توضيح'].map(foldKey));
const OWN = /^(?:مراسل|موفد|مندوب)(?:ت|و)?نا$/;
/** Longest headline, in tokens. */
const LONGEST = 100;
/** Longest phrase before a colon, in tokens. */
const REACH = 18;

/** `ماكرون: …`, `مصدر طبي لرويترز: …`, `وباريس «قلقة»`: one who speaks before a colon or a quotation, without a verb. */
export function headlineCue(r: Reading, range: Range): Cue | null {
  if (range.to - range.from > LONGEST) return null;
  for (let i = range.from + 1; i < range.to; i++) {
    const label = i - 1 === range.from && LABELS.has(r.key(i - 1));
    if (label && !r.isVerb(i) && r.view.at(i) === null) return headlineCue(r, { from: i + 1, to: range.to });
    if (r.form(i) === ':') return colonCue(r, i, range);
    const quotation = r.quotations.at(i);
    if (quotation !== null && quotation.open === i) {
      const quoted = quotationCue(r, i, quotation.close, range);
      if (quoted !== null) return quoted;
      if (quotation.close < range.to) i = quotation.close;
    }
  }
  return null;
}

function colonCue(r: Reading, colon: number, range: Range): Cue | null {
  const begin = afterColon(r, colon, range.to);
  if (begin === null) return null;
  const to = endingOf(r, begin, range.to);
  if (to <= begin.from) return null;
  let head = range.from;
  while (head < colon && (r.isMark(head) || r.token(head)?.kind === 'NUMBER')) head++;
  const verbs = verbBetween(r, head, colon);
  const n = r.starts(head);
  if (n !== null && !verbs && colon - head <= REACH) {
    const known =
      n.name !== null ||
      r.isTitle(n) ||
      r.headIn(n, SPOKESMEN) ||
      r.headIn(n, cueIndex().unnamed) ||
      r.speaks(n);
    // مراسلنا: the medium's own report.
    if (OWN.test(r.key(n.head))) return null;
    if (n.preposition !== null || !known || r.isDocument(n) || LABELS.has(r.key(n.head))) return null;
    const phrase = readPhrase(r, n, (i) => i >= colon);
    if (phrase.voices.length > 1 && begin.form !== 'QUOTATION' && isTopic(r, phrase.voices)) return null;
    return fills(r, phrase.last, colon)
      ? headline(colon, phrase.voices.slice(0, 2), head, begin.from, to)
      : null;
  }
  const last = r.view.at(colon - 1);
  const crowd =
    last !== null && last.name === null && last.definite && last.first === colon - 1 && r.speaks(last);
  if (last === null || (last.name === null && !crowd) || !r.withAnd(last) || r.isPlace(last))
    return verbs ? doerCue(r, colon, range, begin.from, to) : null;
  return headline(colon, readPhrase(r, last, (i) => i >= colon).voices, last.first, begin.from, to);
}

/** `واشنطن وهافانا: نهاية القطيعة`: places joined before a colon are what it is about. */
const isTopic = (r: Reading, voices: readonly Voice[]): boolean =>
  voices.every((v) => v.members.every((m) => r.isCountry(r.view.nominal(m))));

/** `دافع فلان عن نفسه: «…»`: whoever does what the clause before a quotation tells speaks it. */
function doerCue(r: Reading, colon: number, range: Range, from: number, to: number): Cue | null {
  if (r.quotations.at(colon + 1)?.open !== colon + 1) return null;
  const doer = doerBefore(r, colon, range.from, null);
  return doer === null
    ? null
    : { ...headline(colon, [doer], colon, from, to), joined: false, contrast: false };
}

/** Between the one who speaks and the colon stands only whom he speaks to, or where. */
function fills(r: Reading, last: number, colon: number): boolean {
  for (let i = last + 1; i < colon; i++) {
    const n = r.starts(i);
    if (n !== null && n.preposition === null && n.governor === null) return false;
    if (n !== null) i = n.last;
    else if (r.isComma(i) || r.isVerb(i)) return false;
  }
  return true;
}

/** A name right before a quotation that ends the headline, no verb between. */
function quotationCue(r: Reading, open: number, close: number, range: Range): Cue | null {
  const n = r.view.at(open - 1);
  if (n === null || n.name === null || n.last !== open - 1 || n.preposition !== null || n.governor !== null)
    return null;
  if (close < trimmed(r, range.from, range.to) || close - open < 2 || r.isMedia(n)) return null;
  const alone = n.first === range.from;
  const joined = r.withAnd(n) && n.first > range.from && r.form(range.to - 1) !== '.';
  if ((!alone && !joined) || verbBetween(r, joined && !alone ? n.first : range.from, open)) return null;
  return headline(
    open,
    readPhrase(r, n, (i) => i >= open).voices.slice(0, 1),
    n.first,
    open + 1,
    Math.min(close, range.to),
  );
}

function verbBetween(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.isVerb(i)) return true;
  return false;
}

import { foldedSet } from '../../shared/word-set.ts';
import { victimMeasure } from '../quantities/victims.ts';
import { contrasts, endingOf, trimmed } from './ending.ts';
import type { Reading } from './reading.ts';
import { prepositionAt } from './stops.ts';
import type { Range } from './verbs.ts';

const FORWARD = new Set(['جاء', 'ورد', 'نقلا']);

/** What an expression of attribution attributes; tokens, half open. */
export interface Extent {
  readonly from: number;
  readonly to: number;
  readonly closing: boolean;
}

/** What follows as a clause or quotation: `جاء في بيان أن`, `نقلا عن فلان، أن`. */
export function forward(r: Reading, value: string, last: number, range: Range): Extent | null {
  const bound = FORWARD.has(value.split(' ')[0] ?? '') || value.startsWith('كما') ? 12 : 0;
  for (let i = last + 1; i < range.to && i - last < bound; i++) {
    if (r.isComplementiser(i))
      return { from: i, to: endingOf(r, { from: i, form: 'CLAUSE' }, range.to), closing: false };
    const quotation = r.quotations.at(i);
    if (r.form(i) === ':' || quotation?.open === i) {
      const from = r.form(i) === ':' && r.quotations.at(i + 1)?.open === i + 1 ? i + 2 : i + 1;
      return { from, to: endingOf(r, { from, form: 'QUOTATION' }, range.to), closing: false };
    }
    if (r.lemma(i) === 'عن' && r.isAdposition(i) && value.startsWith('ورد'))
      return { from: i + 1, to: endingOf(r, { from: i + 1, form: 'CLAUSE' }, range.to), closing: false };
    if (value.startsWith('كما') && prepositionAt(r, i) !== null && i === last + 1) return null;
    // جاء في بيان أوردته الوكالة، أن
    if (r.isVerb(i) && r.analysis(i)?.enclitic == null) return null;
  }
  return null;
}

/** A source at the head attributes what follows; at the end or in the middle, its clause. */
const REACH = 200;

export function around(r: Reading, first: number, last: number, range: Range, alone: boolean): Extent | null {
  const end = trimmed(r, range.from, range.to);
  let lead = true;
  for (let i = range.from; i < first && lead; i++) if (r.token(i)?.kind === 'WORD') lead = false;
  if (lead) return leading(r, last, end);
  let from = Math.max(range.from, first - REACH);
  for (let i = first - 1; i > from; i--)
    if (r.form(i) === ':' && r.quotations.at(i) === null) {
      from = i + 1;
      break;
    } else if (isNextFigure(r, i) && sourceWithin(r, range.from, i)) {
      from = i + (r.form(i + 1) === 'و' ? 2 : 1);
      break;
    } else if (!alone && r.isComma(i) && contrasts(r, i + 1) && r.quotations.at(i) === null) {
      from = r.key(i + 1) === 'في' || r.key(i + 1) === 'وفي' ? i + 3 : i + 2;
      break;
    }
  const to = trimmed(r, from, first);
  if (to <= from) return null;
  const relative = lastRelative(r, from, first);
  if (relative !== null && !r.isMark(first - 1) && !commaBetween(r, relative, first))
    return { from: relative + 1, to, closing: true };
  let next = last + 1;
  while (next < end && !r.isComma(next) && !r.isComplementiser(next) && !r.isVerb(next)) next++;
  while (next < end && r.isMark(next)) next++;
  const closes =
    next >= end ||
    contrasts(r, next) ||
    leavesClause(r, next) ||
    (isNextFigure(r, next - 1) && sourceWithin(r, next, end));
  if (closes) return { from: (alone ? lastFigures(r, from, to) : null) ?? from, to, closing: true };
  if (relative !== null && first - relative <= 4) return { from: next, to: end, closing: false };
  return { from, to: endingOf(r, { from: next, form: 'CLAUSE' }, end), closing: false };
}

/** `وفق الوزارة، و3,5 ملايين وفق النقابة`: behind a comma another number joins the one before. */
const isNextFigure = (r: Reading, comma: number): boolean =>
  r.isComma(comma) &&
  (r.form(comma + 1) === 'و'
    ? r.token(comma + 2)?.kind === 'NUMBER'
    : r.isJoined(comma + 1) && r.starts(comma + 1)?.quantity != null);

function sourceWithin(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.sourceAt(i) !== null) return true;
  return false;
}

/** Verbs that tell a figure themselves. */
const FIGURES = foldedSet('بلغ وصل ارتفع تجاوز ناهز');

/** `أحرق محتجون المقر، وقُتل شرطيان، وفق`: the source vouches for the figure that a clause of its own tells behind the story, which begins at this token; null where the story tells one itself. */
function lastFigures(r: Reading, from: number, to: number): number | null {
  const first = firstVerb(r, from, to);
  if (first === null || tellsFigure(r, first) || r.lemma(first) === 'كان') return null;
  let begins: number | null = null;
  for (let i = to - 1; i > first; i--) {
    if (r.isRelative(i) || r.isComplementiser(i) || r.opensClause(i) || r.quotations.at(i) !== null) break;
    if (!r.isVerb(i) || !r.isJoined(i) || !r.isComma(i - 1)) continue;
    if (!tellsFigure(r, i)) break;
    begins = i;
  }
  return begins;
}

const tellsFigure = (r: Reading, verb: number): boolean =>
  FIGURES.has(r.lemma(verb)) || victimMeasure(r.lemma(verb)) !== null;

function firstVerb(r: Reading, from: number, to: number): number | null {
  for (let i = from; i < to; i++) if (r.isVerb(i)) return i;
  return null;
}

/** Another clause begins: a conjoined verb or noun after the source. */
const leavesClause = (r: Reading, i: number): boolean =>
  (r.isVerb(i) &&
    r.isJoined(i) &&
    r.analysis(i)?.enclitic == null &&
    !r.isComplementiser(i + 1) &&
    (r.starts(i + 1)?.preposition ?? null) === null) ||
  (r.starts(i) !== null && r.isJoined(i)) ||
  r.opensClause(i);

function commaBetween(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.isComma(i)) return true;
  return false;
}

function lastRelative(r: Reading, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) if (r.isRelative(i)) return i;
  return null;
}

function leading(r: Reading, last: number, end: number): Extent | null {
  // بحسب الوزارة فإن، فقد: what she says begins right behind her.
  if (/^(?:فقد|فان.*)$/.test(r.key(last + 1))) return { from: last + 1, to: end, closing: false };
  let depth = 0;
  for (let i = last; i < end && i - last < 25; i++) {
    if (r.form(i) === '(') depth++;
    if (r.form(i) === ')') depth--;
    if (depth === 0 && r.isComma(i)) return i + 1 < end ? { from: i + 1, to: end, closing: false } : null;
    if (i > last && r.isComplementiser(i)) return { from: i, to: end, closing: false };
  }
  return last + 1 < end ? { from: last + 1, to: end, closing: false } : null;
}

import type { Language } from '../../languages/language.ts';
import type { Cue } from '../../languages/statements.ts';
import type { Sentence } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** What is said: token range, half open, and whether mostly in quotation marks. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
}

const OPEN = /^["“«‘]$/;
const CLOSE = /^["”»’]$/;

/** The stretch of a sentence that a cue attributes; null when there is nothing that could be said. */
export function contentOf(
  cue: Cue,
  after: number,
  view: SyntaxView,
  language: Language,
  range: { from: number; to: number },
  sentence: Sentence,
): Content | null {
  const end = trimmedEnd(view, range);
  if (cue.kind === 'SOURCE') return aroundSource(cue, after, view, range, end);
  const from = beginning(cue, after, view, language, end);
  if (from === null || from >= end) return null;
  return { from, to: end, direct: quotedShare(view, from, end) > 0.5 && sentence.kind !== 'HEADING' };
}

/** The sentence's last token but closing punctuation, half open. */
function trimmedEnd(view: SyntaxView, range: { from: number; to: number }): number {
  let end = range.to;
  while (end > range.from && view.tokens[end - 1]?.kind === 'PUNCTUATION') end--;
  return end;
}

/** Where the content begins: at إن or أن, after على or إلى, after a colon, at a quotation mark, or at the object. */
function beginning(
  cue: Cue,
  after: number,
  view: SyntaxView,
  language: Language,
  end: number,
): number | null {
  for (let i = cue.last + 1; i < end; i++) {
    const token = view.tokens[i];
    if (token === undefined) return null;
    if (language.words.complementisers.has(token.key) && view.at(i) === null) return i;
    if (token.form === ':' || OPEN.test(token.form)) return i + 1 > end ? null : i + 1;
    const analysis = token.analyses[0];
    if (i > after && analysis?.pos === 'VERB' && analysis.proclitics.includes('و')) break;
    const nominal = view.at(i);
    if (i <= after || nominal === null || nominal.first !== i) continue;
    const slot = nominal.preposition;
    if (slot !== null && cue.prepositions.has(slot)) return i;
    if (slot === null && cue.takesObject && nominal.governor === null) return i;
  }
  return null;
}

/** بحسب at the head of a sentence attributes what follows its source; elsewhere what comes before. */
function aroundSource(
  cue: Cue,
  after: number,
  view: SyntaxView,
  range: { from: number; to: number },
  end: number,
): Content | null {
  let lead = true;
  for (let i = range.from; i < cue.token; i++) if (view.tokens[i]?.kind === 'WORD') lead = false;
  if (!lead) {
    let to = cue.token;
    while (to > range.from && view.tokens[to - 1]?.kind === 'PUNCTUATION') to--;
    return to > range.from + 1
      ? { from: range.from, to, direct: quotedShare(view, range.from, to) > 0.5 }
      : null;
  }
  let from = after + 1;
  let depth = 0;
  for (let i = after + 1; i < end && i - after < 20; i++) {
    const form = view.tokens[i]?.form ?? '';
    if (form === '(') depth++;
    if (form === ')') depth--;
    if (depth === 0 && (form === '،' || form === ',')) {
      from = i + 1;
      break;
    }
  }
  return from < end ? { from, to: end, direct: quotedShare(view, from, end) > 0.5 } : null;
}

function quotedShare(view: SyntaxView, from: number, to: number): number {
  let inside = OPEN.test(view.tokens[from - 1]?.form ?? '');
  let quoted = 0;
  for (let i = from; i < to; i++) {
    const form = view.tokens[i]?.form ?? '';
    if (!inside && OPEN.test(form)) inside = true;
    else if (inside && CLOSE.test(form)) inside = false;
    else if (inside) quoted++;
  }
  return to > from ? quoted / (to - from) : 0;
}

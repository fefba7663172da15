import { headline } from '../../shared/statements/cue.ts';
import type { Cue } from '../../statements.ts';
import { afterColon } from './content.ts';
import { endingOf, trimmed } from './ending.ts';
import { cueIndex } from './lexicon.ts';
import { headFrom } from './phrase.ts';
import type { Range, Reading } from './reading.ts';
import { voicesOf } from './voice.ts';

/** Longest phrase before a colon, in tokens, and longest sentence of this form. */
const REACH = 14;
const LONGEST = 100;
const BODIES = new Set([
  'GOVERNMENT',
  'IGO',
  'NGO',
  'ARMED_GROUP',
  'PARTY',
  'SECURITY_FORCE',
  'MEDIA',
  'COMPANY',
]);

/** `Lavrov: …`, `Six killed in ambush: UN`, `Truce is over – minister`: one who speaks before a colon, or at the end of a title. */
export function headlineCue(r: Reading, range: Range): Cue | null {
  if (range.to - range.from > LONGEST) return null;
  for (let i = range.from + 1; i < range.to; i++) {
    if (r.isFinite(i)) break;
    if (r.form(i) !== ':') continue;
    return i - range.from <= REACH ? beforeColon(r, i, range) : null;
  }
  return behindMark(r, range);
}

function beforeColon(r: Reading, colon: number, range: Range): Cue | null {
  const begin = afterColon(r, colon, range.to);
  if (begin === null || words(r, begin.from, range.to) < 2) return null;
  let from = range.from;
  while (from < colon && (r.isMark(from) || r.token(from)?.kind === 'NUMBER' || /^\d/.test(r.form(from))))
    from++;
  const n = lastNamed(r, from, colon);
  if (n === null) return null;
  const to = endingOf(r, begin, range.to);
  return to > begin.from ? headline(colon, voicesOf(r, n, from, colon - 1), from, begin.from, to) : null;
}

/** The person or body that the words before a colon end in, with nothing but titles before it. */
function lastNamed(r: Reading, from: number, colon: number): ReturnType<typeof headFrom> {
  const n = r.view.at(colon - 1);
  if (n === null || n.name === null) return null;
  const name = r.name(n.first);
  if (name === null) return null;
  if (name.kind === 'PERSON') {
    for (let i = from; i < n.first; i++)
      if (r.isFinite(i) || r.pos(i) === 'ADP') return r.key(i) === 'of' || r.key(i) === 'for' ? n : null;
    return n;
  }
  return BODIES.has(name.kind) && n.first === from ? n : null;
}

/** A title that ends in a colon or dash and who says it. */
function behindMark(r: Reading, range: Range): Cue | null {
  const end = trimmed(r, range.from, range.to);
  for (let i = end - 1; i > range.from + 2 && end - i < 7; i--) {
    if (r.form(i) !== ':' && !(r.isDash(i) && (r.token(i)?.start ?? 0) > (r.token(i - 1)?.end ?? 0)))
      continue;
    const n = headFrom(r, i + 1);
    if (n === null || n.last < end - 1 || r.form(i - 1) === '.') return null;
    const name = r.name(n.first);
    const speaks =
      name !== null ? name.kind === 'PERSON' || BODIES.has(name.kind) : r.headIn(n, cueIndex().unnamed);
    if (!speaks || end < range.to) return null;
    return headline(i, voicesOf(r, n, i + 1, end - 1), i, range.from, trimmed(r, range.from, i));
  }
  return null;
}

function words(r: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (r.isWord(i)) count++;
  return count;
}

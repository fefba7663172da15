/** Asides between a word of saying and what is said. */
import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Beginning } from './content.ts';
import { governedByOccasion } from './governed.ts';
import { type CueWord, OCCASIONS } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { quotesName, stopsFor } from './stops.ts';

const REACH = 50;
/** What stands behind these is when or on what occasion something is said. */
const MEANTIME = foldedSet('خلال أثناء لدى عقب غداة عشية قبيل بعيد إثر');

/** After an aside (في بيان تلي على التلفزيون، أن) the clause behind its comma is what is said. */
export function clauseBehind(r: Reading, from: number, end: number): Beginning | null {
  for (let i = from; i < end && i - from < REACH; i++) {
    if (r.form(i) === '؛' || (r.isVerb(i) && r.isJoined(i))) return null;
    if (r.isComma(i) && r.isComplementiser(i + 1) && /^ب?ان/.test(r.key(i + 1)))
      return { from: i + 1, form: 'CLAUSE' };
  }
  return null;
}

/** `، من نيامي حيث افتتح مؤتمرا، بإجراء`: the comma behind which what is said begins, after an aside that a clause goes on in; null for none. */
export function asideClose(r: Reading, i: number, cue: number, word: CueWord, end: number): number | null {
  let open = i - 1;
  while (open > cue && i - open < 8 && !r.isComma(open)) open--;
  if (!r.isComma(open)) return null;
  const stops = stopsFor(r, word);
  for (let j = i + 1; j < end && j - i < 24; j++)
    if (r.isComma(j)) return stops(j + 1) ? j : null;
    else if (r.isComplementiser(j)) return null;
  return null;
}

/** `، في بيان أمضاه كاتبه العام،`: the comma that closes an occasion told between commas, given the one that opens it; null for none. */
export function occasionClose(r: Reading, comma: number, end: number): number | null {
  const n = r.starts(comma + 1) ?? r.starts(comma + 2);
  if (!r.isComma(comma) || n === null || n.preposition === null) return null;
  if (!r.headIn(n, OCCASIONS) && !MEANTIME.has(n.preposition)) return null;
  for (let j = n.last + 1; j < end && j - comma < 24; j++) {
    if (r.isComma(j)) return j - comma > 3 ? j : null;
    const quotation = r.quotations.at(j);
    // في مقابلة مع قناة «الشرق»،
    if (quotation?.open === j && quotesName(r, j, quotation.close)) {
      j = quotation.close;
      continue;
    }
    const told = r.starts(j);
    if (r.isComplementiser(j) || r.form(j) === ':' || quotation !== null) return null;
    if (told !== null && r.analysis(told.head)?.derived === 'MASDAR' && governedByOccasion(r, told))
      if (!isRelative(r, told, end)) return null;
  }
  return null;
}

/** `، في تغريدة حذفها لاحقا، ما جرى`: what may be a verb tells of the occasion where the sentence goes on behind its comma with no conjunction. */
function isRelative(r: Reading, told: Nominal, end: number): boolean {
  if (!r.token(told.head)?.analyses.some((a) => a.pos === 'VERB' && a.enclitic !== null)) return false;
  for (let j = told.last + 1; j < end && j - told.last < 12; j++)
    if (r.isComma(j)) return j + 1 < end && !r.isJoined(j + 1);
  return false;
}

/** `، ملتحفا العلم، حل الحكومة`: the comma that closes words on how something is said, given their first; null for none. */
export function mannerClose(r: Reading, i: number, end: number): number | null {
  const analysis = r.analysis(i);
  if (analysis?.derived !== 'ACTIVE_PARTICIPLE' || analysis.definite || !/[اة]$/.test(r.key(i))) return null;
  for (let j = i + 1; j < end && j - i < 8; j++)
    if (r.isComma(j)) return r.isJoined(j + 1) ? null : j;
    else if (r.isVerb(j) || r.isComplementiser(j) || r.isMark(j)) return null;
  return null;
}

/** How far words that describe someone may run, in tokens. */
const DESCRIPTION = 60;

/** The last token, mostly the comma, of a relative clause or description of one who speaks; what is said begins behind it. */
export function descriptionClose(r: Reading, from: number, stops: (token: number) => boolean): number | null {
  const sentence = r.token(from)?.sentence;
  // What is said may begin behind the comma after a quotation, which belongs to the description then.
  const behindComma = (close: number) =>
    r.isComma(close + 1) && stops(close + 2) && !r.isComplementiser(close + 1);
  let close: number | null = null;
  for (let j = from; j - from < DESCRIPTION && r.token(j)?.sentence === sentence; j++) {
    const quotation = r.quotations.at(j);
    if (quotation?.open === j && j > from + 1 && behindComma(quotation.close)) {
      j = quotation.close;
      continue;
    }
    if (r.form(j) === ':' || (j > from + 1 && quotation?.open === j && stops(j))) return close ?? j - 1;
    if (!r.isComma(j)) continue;
    // ، لكن الوزير، ، وأن: another clause, or what was said before goes on.
    if (close !== null && r.isComplementiser(j + 1) && (r.bare(j + 1) === 'لكن' || r.isJoined(j + 1)))
      return close;
    close ??= j;
    if (stops(j + 1)) return j;
    if (j - from > 25) break;
  }
  return close;
}

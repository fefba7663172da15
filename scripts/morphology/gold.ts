/** What counts as the right part of speech: UD's tag, with the classes on which UD itself is not of one mind made equal. */
import type { Analysis, Token } from '../../src/extract/layers.ts';
import { morphologyLexicon } from '../../src/languages/ar/morphology/lexicon.ts';
import { tokenise } from '../../src/languages/ar/tokens.ts';
import type { GoldSentence, GoldWord } from './pud.ts';

const CLOSED = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'ADV', 'DET', 'PRON', 'NUM']);
const CONJUNCTIVE = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'ADV']);

/** Strict: the tag itself (AUX counts as VERB). */
export const isStrict = (pos: string, gold: GoldWord): boolean => pos === gold.pos;

/**
 * Normalised: particles among themselves where UD tags one word as several (أن ADP, SCONJ, PART), a time noun that UD
 * calls ADV may be NOUN, a quantifier DET, NOUN or ADJ where it is listed as both.
 */
export function isRight(pos: string, gold: GoldWord, listed: ReadonlySet<string>): boolean {
  if (pos === gold.pos) return true;
  if (CONJUNCTIVE.has(gold.pos) && CONJUNCTIVE.has(pos)) return true;
  if (gold.pos === 'ADV' && pos === 'NOUN' && !listed.has('ADV')) return true;
  if (gold.pos === 'ADJ' && pos === 'NUM') return listed.has('ADJ') && listed.has('NUM');
  return gold.pos === 'DET' && CLOSED.has(pos) ? listed.has(pos) : gold.pos === 'X';
}

export const listedPos = (reading: Analysis): Set<string> =>
  new Set((morphologyLexicon().functionWords.get(reading.stem) ?? []).map((one) => one.pos));

/** Tokens of a gold sentence with the gold word of the same span, where there is one. */
export function align(sentence: GoldSentence): { token: Token; gold: GoldWord | null }[] {
  const whole = { start: 0, end: sentence.text.length, index: 0, kind: 'BODY' as const };
  const bySpan = new Map(sentence.words.map((word) => [`${word.start} ${word.end}`, word]));
  return tokenise(sentence.text, [whole]).map((token) => ({
    token,
    gold: bySpan.get(`${token.start} ${token.end}`) ?? null,
  }));
}

/** The lemmas agree, ة and final ي/ى apart. */
export const sameLemma = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (lemma: string): string => lemma.replace(/ة$/, '').replace(/[ئؤء]/g, 'ا');

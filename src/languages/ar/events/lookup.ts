import type { Analysis, Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldKey));

/** Verbs that news seldom means where the same letters may be of another (تعهد: تعهّد, not "she entrusts"). */
const SELDOM = wordSet('عهد قر جل عد لقح فشا ورم الق وهن وفي وعد برا خلا');

/** The form under which a noun stands in the lexicon: lemma, stem, or stem without its case or dual ending. */
export function nounKey(token: Token, known: (key: string) => boolean): string {
  const analysis = token.analyses[0];
  const stem = analysis?.stem ?? token.key;
  const lemma = analysis?.lemma ?? '';
  // Some plurals have rows of their own (انتخابات), which name the event more surely than the singular.
  const candidates = [
    ...(analysis?.number === 'PL' ? [stem, lemma] : [lemma, stem]),
    stem.replace(/ت$/, 'ة'),
    stem.replace(/ا$/, ''),
    stem.replace(/(?:ين|ان)$/, ''),
    stem.replace(/ت(?:ين|ان)$/, 'ة'),
    stem.replace(/ات$/, 'ة'),
  ];
  return candidates.find((c) => c.length > 1 && known(c)) ?? stem;
}

/** The reading of a token as a verb that the lexicon knows: its first, or another of the same person and tense. */
export function verbReading(token: Token, known: (lemma: string) => boolean): Analysis | null {
  const [first, ...others] = token.analyses;
  if (first?.pos !== 'VERB') return null;
  // A present that ends in a long ī is not written with ى (تخلى: تخلّى, not تُخلي).
  const past = token.form.endsWith('ى') && first.tense === 'PRESENT';
  if (known(first.lemma) && !SELDOM.has(first.lemma) && !past) return first;
  const other = others.find(
    (a) =>
      a.pos === 'VERB' &&
      a.lemma !== first.lemma &&
      known(a.lemma) &&
      ((past ? a.tense === 'PAST' : SELDOM.has(first.lemma)) ||
        first.person === 1 ||
        (a.tense === first.tense && a.person === first.person && a.number === first.number)),
  );
  return other ?? (known(first.lemma) ? first : null);
}

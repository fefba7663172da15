import type { Analysis, Token } from '../../../extract/layers.ts';
import { kept } from '../../../text/kept.ts';
import { ofSpelling } from '../../../text/spelling.ts';
import { foldedSet } from '../../shared/word-set.ts';

/** Verbs that news seldom means where the same letters may be of another (تعهد: تعهّد, not "she entrusts"). */
const SELDOM = foldedSet(
  'أعان أصلى صلى احتاج توج عهد قر جل افشي اسلم لقح فشا ورم الق وهن وفي برا خلا تعاقب تعلق',
);

/** Verbs in و that have a second form spelt as the first: وقّع keeps its و in the present. */
const DOUBLED = foldedSet('وقع وجه وزع وفر وسع ودع وحد وثق وبخ وظف وشح وصى وعى');
/** Months that look like verbs. */
const MONTHS = foldedSet('أوت');
/** آوت is no August but a verb (آوى). */
const LONG = 'آ';
/** Verbs so common that other readings of their letters are not looked for (تقل: قال). */
const COMMON = foldedSet('قال كان عاد دخل خرج وصل قل');

/** The form under which a noun stands in the lexicon: lemma, stem, or stem without its case or dual ending. */
export function nounKey(token: Token, known: (key: string) => boolean): string {
  const analysis = token.analyses[0];
  const stem = analysis?.stem ?? token.key;
  const lemma = analysis?.lemma ?? '';
  // Some plurals have rows of their own (انتخابات), which name the event more surely than the singular.
  const [first, second] = analysis?.number === 'PL' ? [stem, lemma] : [lemma, stem];
  if (first.length > 1 && known(first)) return first;
  if (second.length > 1 && known(second)) return second;
  return withoutEnding(stem).find(known) ?? stem;
}

/** What a stem may be without its case, its dual or its plural. */
const withoutEnding = kept((stem): readonly string[] => {
  if (!/[تان]$/.test(stem)) return [];
  const shorter = [
    stem.replace(/ت$/, 'ة'),
    stem.replace(/ا$/, ''),
    stem.replace(/(?:ين|ان)$/, ''),
    stem.replace(/ت(?:ين|ان)$/, 'ة'),
    stem.replace(/ات$/, 'ة'),
  ];
  return shorter.filter((key) => key.length > 2);
});

/** The reading of a token as a verb that the lexicon knows, where another reading than the first is likelier. */
export function verbReading(token: Token, known: (lemma: string) => boolean): Analysis | null {
  const first = token.analyses[0];
  if (first === undefined || (MONTHS.has(token.key) && !token.form.includes(LONG))) return null;
  if (first.pos !== 'VERB') return isVocalised(token.spelling) ? vocalised(token, known) : null;
  const doubtful = SELDOM.has(first.lemma) || impossible(token, first);
  if (known(first.lemma) && !doubtful) return first;
  const other = token.analyses.find(
    (a, i) =>
      i > 0 &&
      a.pos === 'VERB' &&
      a.lemma !== first.lemma &&
      known(a.lemma) &&
      !impossible(token, a) &&
      (doubtful ||
        (first.person === 1 && first.number === 'SG' && a.person === 3) ||
        (a.tense === first.tense && a.lemma === `ا${first.lemma}` && !COMMON.has(first.lemma))),
  );
  return other ?? (known(first.lemma) ? first : null);
}

/** What the letters rule out: a present in ى of a verb in ي (تخلى: تخلّى), a present with و of a verb that loses it (يوقف: أوقف). */
function impossible(token: Token, { tense, lemma, stem }: Analysis): boolean {
  if (tense !== 'PRESENT') return false;
  if (token.form.endsWith('ى')) return true;
  return lemma.length === 3 && lemma.startsWith('و') && stem[1] === 'و' && !DOUBLED.has(lemma);
}

const isVocalised = ofSpelling(({ written }): boolean =>
  /^(?:[وف]َ?)?.(?:\u064E?.\u0651|\u064F)/u.test(written),
);

/** A word read as a noun that its vowel signs show to be a verb: doubled in the middle (لوّح) or passive (أُبعد). */
const vocalised = ({ analyses }: Token, known: (lemma: string) => boolean): Analysis | null =>
  analyses.find((a) => a.pos === 'VERB' && a.person === 3 && known(a.lemma)) ?? null;

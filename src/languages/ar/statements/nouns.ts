import { PLAIN } from '../../shared/statements/cue.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Cue } from '../../statements.ts';
import { isArticled } from './attach.ts';
import { beginningOf } from './content.ts';
import { doerBefore } from './doers.ts';
import { endingOf } from './ending.ts';
import type { CueWord } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { reported } from './reported.ts';
import { prepositionAt } from './stops.ts';
import { suffixFeatures } from './suffix.ts';
import { isOnlyDone, type Range } from './verbs.ts';

/** Verbal nouns whose doer and matter both stand behind them (إعلان صنعاء اعتقال). */
const WITH_DOER = new Set([
  'اعلان',
  'اتهام',
  'تاكيد',
  'نفي',
  'تصريح',
  'قول',
  'كشف',
  'زعم',
  'تحذير',
  'تهديد',
  'مطالبة',
]);
const UNDER = new Set(['تحت', 'رافعين', 'رافعا', 'ورفعوا', 'حملت']);
/** `سارع إلى إدانة «…»`. */
const HASTENING = new Set(['سارع', 'بادر', 'عاد', 'اضطر', 'انتهي']);

/** A circumstantial participle of saying (`، مشيرا إلى أن`), with the one it reports from (`، ناقلا عن فلان أن`); none for any other participle. */
export function participleCues(r: Reading, i: number, word: CueWord, range: Range): Cue[] {
  const cue = participleCue(r, i, word, range);
  if (cue === null || cue.from === null) return [];
  const said = { voices: [], suggested: null, after: i, first: i };
  const told = reported(r, i, said, word, { from: cue.from, form: 'CLAUSE' }, cue.to);
  if (told === null && word.key === 'نقل') return [];
  return told === null ? [cue] : [{ ...cue, from: told.at }, told.cue];
}

function participleCue(r: Reading, i: number, word: CueWord, range: Range): Cue | null {
  const analysis = r.analysis(i);
  if (analysis === undefined || analysis.definite || analysis.enclitic !== null) return null;
  if (analysis.proclitics.some((p) => p !== 'و')) return null;
  const key = r.key(i);
  const comma = r.isComma(i - 1) || r.form(i - 1) === '»' || r.isMark(i - 1);
  const plural = key.endsWith('ين') || key.endsWith('ات');
  const circumstance = comma || (key.endsWith('ين') && !isGoverned(r, i) && !r.isAdposition(i - 1));
  if (plural && !circumstance) return null;
  const described = r.view.at(i - 1);
  if (!comma && described !== null && !described.definite && described.name === null && !r.isJoined(i))
    return null;
  const renewed = r.analysis(i + 1);
  if (
    word.key === 'جدد' &&
    renewed?.derived !== 'MASDAR' &&
    renewed?.enclitic == null &&
    !r.isComplementiser(i + 1)
  )
    return null;
  const begin = beginningOf(r, i, i, word, range.to);
  if (begin?.form === 'PHRASE' && isOnlyDone(r, word, begin.from)) return null;
  if (begin === null || (word.key === 'ذكر' && begin.form === 'PHRASE' && prepositionAt(r, i + 1) !== 'ب'))
    return null;
  const gender = key.endsWith('ة') || key.endsWith('ات') ? 'F' : plural ? null : 'M';
  return {
    ...PLAIN,
    token: i,
    kind: 'PARTICIPLE',
    voices: [],
    suggested: doerBefore(r, i, range.from, gender, plural),
    gender,
    plural,
    from: begin.from,
    to: endingOf(r, begin, range.to),
    opens: comma ? i - 1 : i,
    rule: `participle/${word.past}`,
  };
}

/** A noun with the article has no genitive (`أمام السراي مطالبين`). */
function isGoverned(r: Reading, i: number): boolean {
  const governor = r.view.at(i)?.governor ?? null;
  return governor !== null && !isArticled(r, r.view.nominal(governor));
}

/** `خاطبهم بقوله إن`, `معيدا القول إن`, `اكتفى بالقول «…»`: whoever does what the verb before it tells says what follows. */
function lightCue(r: Reading, i: number, word: CueWord, range: Range): Cue | null {
  const analysis = r.analysis(i);
  if (analysis === undefined || (!analysis.definite && analysis.enclitic === null)) return null;
  const by = analysis.proclitics.includes('ب');
  if (!by && !(analysis.definite && REPEATING.has(r.lemma(i - 1)))) return null;
  const quotation = r.quotations.at(i + 1);
  const follows = r.isComplementiser(i + 1) || r.form(i + 1) === ':' || quotation?.open === i + 1;
  const begin = follows ? beginningOf(r, i, i, word, Math.min(range.to, i + 4)) : null;
  const doer = begin === null ? null : doerBefore(r, i, range.from, null);
  if (begin === null || doer === null) return null;
  const { gender, plural } = suffixFeatures(analysis.enclitic ?? '');
  const said = { from: begin.from, to: endingOf(r, begin, range.to), opens: i };
  return {
    ...PLAIN,
    ...said,
    token: i,
    kind: 'NOUN',
    voices: [],
    suggested: doer,
    gender,
    plural,
    rule: `masdar/${word.past}`,
  };
}
const REPEATING = foldedSet('أعاد معيد عاود جدد كرر واصل تابع');

/** A verbal noun of saying with whoever says it (`إعلان صنعاء اعتقال`, `تأكيده أن`), or null for any other. */
export function masdarCue(r: Reading, i: number, word: CueWord, range: Range): Cue | null {
  const analysis = r.analysis(i);
  if (analysis === undefined) return null;
  const rule = `masdar/${word.past}`;
  const light = lightCue(r, i, word, range);
  if (light !== null || analysis.definite) return light;
  const base = { ...PLAIN, token: i, kind: 'NOUN' as const, opens: i, rule };
  if (analysis.enclitic !== null) {
    const begin = beginningOf(r, i, i, word, Math.min(range.to, i + 4));
    if (begin === null || begin.form === 'PHRASE') return null;
    const { gender, plural } = suffixFeatures(analysis.enclitic);
    return {
      ...base,
      gender,
      plural,
      voices: [],
      pronoun: i,
      from: begin.from,
      to: endingOf(r, begin, range.to),
    };
  }
  const before = r.key(i - 1);
  const quotation = r.quotations.at(i + 1);
  if (before === 'الي' && quotation?.open === i + 1) {
    const clause = r.view.clauseAround(i);
    if (clause === null || !HASTENING.has(r.view.verbLemma(clause))) return null;
    const doer = doerBefore(r, i, range.from, null);
    if (doer === null) return null;
    return { ...base, voices: [doer], from: i + 2, to: Math.min(quotation.close, range.to) };
  }
  const hastened = before === 'الي' && DENIAL.has(word.key) ? hastenedCue(r, i, range) : null;
  if (hastened !== null) return { ...base, ...hastened };
  if (!WITH_DOER.has(analysis.lemma) && !WITH_DOER.has(analysis.stem)) return null;
  const own = r.view.at(i);
  const doer = r.starts(i + 1);
  // بعد ساعات من إعلان الوزارة أن: a noun in an expression of time is read as no phrase of its own.
  const timed = own === null && doer?.governor == null && doer?.preposition == null && r.isAdposition(i - 1);
  if (doer === null || !(timed || doer.governor === own?.index)) return null;
  // بعد إعلان الوزارة أن
  const nameless = doer.name === null;
  if (nameless && !(doer.definite && r.speaks(doer))) return null;
  const phrase = readPhrase(r, doer, (j) => r.isComplementiser(j));
  const begin = beginningOf(
    r,
    i,
    phrase.last,
    { ...word, takesObject: true, addressed: false },
    Math.min(range.to, phrase.last + 5),
  );
  if (
    begin === null ||
    (nameless && begin.form !== 'CLAUSE') ||
    (begin.form === 'CLAUSE' && r.key(begin.from).startsWith('ب')) ||
    commaIn(r, phrase.last + 1, begin.from)
  )
    return null;
  return { ...base, voices: phrase.voices, from: begin.from, to: endingOf(r, begin, range.to) };
}

const DENIAL = foldedSet('نفى أكد كذب');

/** `سارع إلى نفي أي صلة`: what whoever hastens denies. */
function hastenedCue(r: Reading, i: number, range: Range): Pick<Cue, 'voices' | 'from' | 'to'> | null {
  const clause = r.view.clauseAround(i);
  if (clause === null || !HASTENING.has(r.view.verbLemma(clause))) return null;
  const doer = doerBefore(r, i, range.from, null);
  const n = r.starts(i + 1);
  if (doer === null || n === null || n.preposition !== null || r.isComma(i + 1)) return null;
  return { voices: [doer], from: i + 1, to: endingOf(r, { from: i + 1, form: 'PHRASE' }, range.to) };
}

function commaIn(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.isComma(i)) return true;
  return false;
}

/** `تحت شعار «…»`: what those who gather say. */
export function sloganCue(r: Reading, i: number, range: Range): Cue | null {
  const quotation = r.quotations.at(i + 1);
  if (r.lemma(i) !== 'شعار' || quotation?.open !== i + 1 || !UNDER.has(r.key(i - 1))) return null;
  const doer = doerBefore(r, i, range.from, null);
  if (doer === null) return null;
  const to = Math.min(quotation.close, range.to);
  const said = { from: i + 2, to, opens: i, rule: 'slogan' };
  return { ...PLAIN, ...said, token: i, kind: 'NOUN', voices: [doer] };
}

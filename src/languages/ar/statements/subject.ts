import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import type { Voice } from '../../statements.ts';
import { isAddressee } from './addressee.ts';
import { beginningOf } from './content.ts';
import { type CueWord, IMPERSONAL } from './lexicon.ts';
import { isOblique } from './oblique.ts';
import { readPhrase } from './phrase.ts';
import { preposed, voiced } from './preposed.ts';
import { isMeanwhile, type Reading } from './reading.ts';
import { stopsFor } from './stops.ts';
import { giverBehind } from './told.ts';

/** Who speaks by a verb: in words, or left to what came before. */
export interface Subject {
  readonly voices: readonly Voice[];
  readonly suggested: Voice | null;
  /** Those who share it with the one suggested. */
  readonly alongside?: readonly Voice[];
  /** The last token of the subject behind the verb, else the verb. */
  readonly after: number;
  /** The first token of the subject before the verb, else the verb. */
  readonly first: number;
}

const REACH = 40;

/** The one who speaks by a finite verb; null when its subject is something that does not speak, or nobody. */
export function subjectOf(r: Reading, verb: number, word: CueWord, from: number): Subject | null {
  const analysis = r.analysis(verb);
  if (analysis === undefined || analysis.person === 1 || analysis.person === 2) return null;
  if (isPassive(r, verb)) return null;
  const before = preposed(r, verb, from);
  if (before === 'THING') return null;
  const behind = before === null && analysis.number === 'SG' ? after(r, verb, word) : 'NONE';
  if (behind === 'THING') return null;
  if (behind !== 'NONE') return behind;
  if (before !== null) return { ...before, after: verb, suggested: null };
  const shared = implied(r, verb);
  const suggested = shared[0] ?? null;
  // ويُعتقد behind several is nobody's belief.
  if (
    (suggested === null || shared.length > 1) &&
    IMPERSONAL.has(word.key) &&
    analysis.tense === 'PRESENT' &&
    analysis.number === 'SG'
  )
    return null;
  return { voices: [], suggested, alongside: shared.slice(1), after: verb, first: verb };
}

/** A passive by its letters, or by the damma on a prefix that the active of its form has not. */
function isPassive(r: Reading, verb: number): boolean {
  const analysis = r.analysis(verb);
  const text = r.token(verb)?.text ?? '';
  if (analysis?.voice === 'PASSIVE') return true;
  const lemma = analysis?.lemma ?? '';
  const mute = lemma.length === 3 || lemma.startsWith('ت') || (lemma.startsWith('ا') && lemma.length > 4);
  if (analysis?.tense === 'PRESENT') return mute && /^[وفس]?[\u064B-\u0652]?[يت]\u064F/.test(text);
  return (
    analysis?.tense === 'PAST' && /^[وف]?[\u064B-\u0652]?.\u064F/.test(text) && !/^[وف]?\u064F/.test(text)
  );
}

const THIS = new Set(['هذا', 'هذه']);
/** `زار المفوض الوزير، فأبدى هذا استعداده`: the one named last goes on. */
function pointed(r: Reading, verb: number): Voice | null {
  const analysis = r.analysis(verb);
  const i = verb + 1;
  if (!r.form(verb).startsWith('ف') || analysis?.tense !== 'PAST' || !THIS.has(r.key(i))) return null;
  if (/^ال/.test(r.key(i + 1)) || r.isMark(i + 1)) return null;
  return { kind: 'REFERENCE', members: [], first: verb, last: i, gender: analysis.gender, plural: false };
}

/** The subject behind its verb; THING when that is something that does not speak. */
function after(r: Reading, verb: number, word: CueWord): Subject | 'THING' | 'NONE' {
  const analysis = r.analysis(verb);
  const stops = stopsFor(r, word);
  if (analysis === undefined) return 'NONE';
  const meant = pointed(r, verb);
  if (meant !== null) return { voices: [meant], suggested: null, after: verb + 1, first: verb };
  let aside = false;
  for (let i = verb + 1; i - verb < REACH; ) {
    const token = r.token(i);
    if (token === undefined || token.sentence !== r.token(verb)?.sentence) return 'NONE';
    const n = r.starts(i);
    if (n === null && r.sourceAt(i) !== null) {
      while (!r.isComma(i) && i - verb < REACH) i++;
      i++;
      continue;
    }
    if (stops(i) || r.isVerb(i) || r.isRelative(i) || r.opensClause(i)) return 'NONE';
    if (n === null) {
      i++;
      continue;
    }
    if (r.sourceAt(i) !== null) {
      while (!r.isComma(i) && i - verb < REACH) i++;
      continue;
    }
    const governed = n.governor !== null && r.view.nominal(n.governor).head !== verb;
    if (isOblique(r, n)) aside = true;
    // طلب من الرئيس فلان: he is named behind the preposition.
    const named = n.apposition === null ? null : r.view.nominal(n.apposition).preposition;
    if (n.preposition !== null || named !== null || governed || n.coordinates !== null || isOblique(r, n)) {
      i = n.last + 1;
      continue;
    }
    if (!r.agree(analysis, n, false) || isAddressee(r, n, verb, word, stops)) return 'NONE';
    if (!r.speaks(n) && IMPERSONAL.has(word.key) && analysis.tense === 'PRESENT') return 'THING';
    if (!r.speaks(n) && !saysItself(r, n, word))
      return aside || ((word.takesObject || word.addressed) && !clauseAhead(r, n)) ? 'NONE' : 'THING';
    const phrase = readPhrase(r, n, stops);
    if (isTold(r, n, verb, phrase.last, word)) return 'NONE';
    // دراسة أجرتها الجامعة: who made it speaks by it.
    const maker =
      r.isDocument(n) && phrase.voices[0]?.members.length === 1 ? giverBehind(r, phrase.last + 1) : null;
    if (maker !== null && word.takesClause) {
      const { voices, last } = readPhrase(r, maker.speaker, stops);
      return { voices, suggested: null, after: last, first: verb };
    }
    return {
      voices: voiced(phrase.voices, analysis.gender, false),
      suggested: null,
      after: phrase.last,
      first: verb,
    };
  }
  return 'NONE';
}

/** `نفى تقارير عن نقص الدواء`: words told of, behind which nothing is said. */
const isTold = (r: Reading, n: Nominal, verb: number, last: number, word: CueWord): boolean =>
  r.isDocument(n) &&
  !n.definite &&
  word.takesObject &&
  n.number !== 'SG' &&
  beginningOf(r, verb, last, word, sentenceEnd(r, last)) === null;

function sentenceEnd(r: Reading, token: number): number {
  let end = token + 1;
  while (r.token(end)?.sentence === r.token(token)?.sentence) end++;
  return end;
}

/** Verbs by which none but people say something. */
const TOLD = foldedSet('قال أضاف صرح تابع أردف استطرد روى حكى كتب تساءل هتف أفاد أوضح أعلن زعم');
/** `وقالت إحدى ربات البيوت إن`: whatever they are called. */
const saysItself = (r: Reading, n: Nominal, word: CueWord): boolean =>
  TOLD.has(word.key) &&
  clauseAhead(r, n) &&
  r.analysis(n.head)?.derived !== 'MASDAR' &&
  /^(?:NOUN|NUM|ADJ|DET)$/.test(r.analysis(n.head)?.pos ?? '');

/** What is said follows as a clause before the next comma. */
function clauseAhead(r: Reading, n: Nominal): boolean {
  for (let j = n.last + 1; j - n.last < 12 && !r.isComma(j); j++) if (r.isComplementiser(j)) return true;
  return false;
}

/** The subject that the verb shares with one before it in the sentence. */
function implied(r: Reading, verb: number): readonly Voice[] {
  const clause = r.view.clauseOf(verb);
  const analysis = r.analysis(verb);
  const index = clause === null ? null : r.view.subjectOf(clause);
  if (index === null || analysis === undefined) return [];
  const n = r.view.nominal(index);
  if (isMeanwhile(r, n.first - 1) && r.isJoined(verb)) return [];
  if (n.first > verb || !r.speaks(n) || r.isDocument(n) || !r.agree(analysis, n, true)) return [];
  return readPhrase(r, n, (i) => i >= verb || r.isVerb(i)).voices;
}

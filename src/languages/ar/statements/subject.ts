import type { Nominal } from '../../../extract/layers.ts';
import type { Voice } from '../../statements.ts';
import { BURDENS, type CueWord, cueIndex, IMPERSONAL, KIN } from './lexicon.ts';
import { isOblique } from './oblique.ts';
import { readPhrase } from './phrase.ts';
import { preposed, resumes, voiced } from './preposed.ts';
import type { Reading } from './reading.ts';
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

/** Verbs that leave their subject unspoken when they go on from another and one noun follows. */
const GOES_ON = new Set(['طالب', 'ابلغ']);
const NEEDS_ADDRESSEE = new Set(['اتهم', 'حث', 'ناشد', 'حض', 'امهل', 'حمل']);
/** `، قبل أن يغادر المطار، الرئيس`: an aside between who accuses and whom. */
const MEANTIME = new Set(['قبل', 'بعد', 'منذ', 'اثناء', 'خلال', 'عقب', 'بعدما', 'عندما', 'في']);
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

/** The subject behind its verb; THING when that is something that does not speak. */
function after(r: Reading, verb: number, word: CueWord): Subject | 'THING' | 'NONE' {
  const analysis = r.analysis(verb);
  const stops = stopsFor(r, word);
  if (analysis === undefined) return 'NONE';
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
    if (n.preposition !== null || governed || n.coordinates !== null || isOblique(r, n)) {
      i = n.last + 1;
      continue;
    }
    if (!r.agree(analysis, n, false) || (word.addressed && isAddressee(r, n, verb, word, stops)))
      return 'NONE';
    if (!r.speaks(n) && IMPERSONAL.has(word.key) && analysis.tense === 'PRESENT') return 'THING';
    if (!r.speaks(n))
      return aside || ((word.takesObject || word.addressed) && !clauseAhead(r, n)) ? 'NONE' : 'THING';
    const phrase = readPhrase(r, n, stops);
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

/** What is said follows as a clause before the next comma. */
function clauseAhead(r: Reading, n: Nominal): boolean {
  for (let j = n.last + 1; j - n.last < 12 && !r.isComma(j); j++) if (r.isComplementiser(j)) return true;
  return false;
}

/** The only noun behind a verb that is said to someone may be that one, its subject unspoken. */
function isAddressee(
  r: Reading,
  n: Nominal,
  verb: number,
  word: CueWord,
  stops: (i: number) => boolean,
): boolean {
  const head = r.analysis(n.head);
  // فيما حث الرئيس المانحين: who begins anew is named.
  if (r.opensClause(verb - 1)) return false;
  if (n.name === null && head?.enclitic != null && !r.isTitle(n) && !r.headIn(n, KIN)) return true;
  const resumed = resumes(r, verb);
  const goesOn = GOES_ON.has(word.key) && r.isComma(verb - 1) && r.isJoined(verb) && n.name !== null;
  const { gender } = r.analysis(verb) ?? {};
  const people =
    n.number === 'PL' &&
    n.name === null &&
    (n.gender !== gender || gender === 'F') &&
    !r.headIn(n, cueIndex().unnamed);
  const others = people && r.isComma(verb - 1) && r.isJoined(verb);
  const needs = (goesOn || others || NEEDS_ADDRESSEE.has(word.key)) && r.analysis(verb)?.enclitic == null;
  if (!needs && !resumed) return false;
  const phrase = readPhrase(r, n, stops);
  for (let j = phrase.last + 1; j - phrase.last < REACH; j++) {
    if (r.token(j)?.sentence !== n.sentence) return true;
    if (r.quotations.at(j)?.open === j) return false;
    if (r.isComma(j) && MEANTIME.has(r.key(j + 1))) {
      while (!r.isComma(j + 1) && j - phrase.last < REACH) j++;
      continue;
    }
    if (stops(j)) return true;
    const other = r.starts(j);
    if (word.key === 'حمل' && other !== null && r.headIn(other, BURDENS)) return true;
    if (other !== null && other.preposition === null && other.governor === null && other.coordinates === null)
      return false;
  }
  return true;
}

/** The subject that the verb shares with one before it in the sentence. */
function implied(r: Reading, verb: number): readonly Voice[] {
  const clause = r.view.clauseOf(verb);
  const analysis = r.analysis(verb);
  const index = clause === null ? null : r.view.subjectOf(clause);
  if (index === null || analysis === undefined) return [];
  const n = r.view.nominal(index);
  if (n.first > verb || !r.speaks(n) || r.isDocument(n) || !r.agree(analysis, n, true)) return [];
  return readPhrase(r, n, (i) => i >= verb || r.isVerb(i)).voices;
}

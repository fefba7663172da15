import type { Nominal } from '../../../extract/layers.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { DESCRIBING } from './described.ts';
import { BURDENS, type CueWord, cueIndex, KIN } from './lexicon.ts';
import { readPhrase } from './phrase.ts';
import { resumes } from './preposed.ts';
import type { Reading } from './reading.ts';

/** Verbs that leave their subject unspoken when they go on from another and one noun follows. */
const GOES_ON = new Set(['طالب', 'ابلغ']);
const NEEDS_ADDRESSEE = new Set(['اتهم', 'حث', 'ناشد', 'حض', 'امهل', 'حمل', 'وصف', 'نعت']);
/** What is described, though no noun. */
const PRONOMINAL = new Set(['ما', 'من', 'ذلك', 'هذا', 'هذه', 'تلك', 'كل']);
/** `، قبل أن يغادر المطار، الرئيس`: an aside between who accuses and whom. */
const MEANTIME = new Set(['قبل', 'بعد', 'منذ', 'اثناء', 'خلال', 'عقب', 'بعدما', 'عندما', 'في']);
const MEMBERS = new Set(['الاعضاء', 'العضو']);
const REACH = 40;

/** The only noun behind a verb that is said to someone may be that one, its subject unspoken. */
export function isAddressee(
  r: Reading,
  n: Nominal,
  verb: number,
  word: CueWord,
  stops: (i: number) => boolean,
): boolean {
  if (!word.addressed && !DESCRIBING.has(word.key)) return false;
  // إلا أنه دعا القضاء: who calls is in the pronoun.
  if (r.isComplementiser(verb - 1) && /ن(?:ه|ها|هم|هما)$/.test(r.key(verb - 1))) return true;
  // واتهمت الجمعية ميليشيا: behind the subject stands who is accused.
  const clause = r.view.clauseOf(verb);
  const accused = (at: number) => {
    const o = r.view.nominal(at);
    if (o.first <= n.last || !r.speaks(o) || MEMBERS.has(r.key(o.head))) return false;
    for (let j = n.last + 1; j < o.first; j++) if (r.isComplementiser(j)) return false;
    return true;
  };
  if (clause?.subject === n.index && clause.objects.some(accused)) return false;
  // دعا أنصاره إلى, unless it is they who speak to someone (اتهمت سلطاتها الرئيس).
  const his =
    n.name === null &&
    r.analysis(n.head)?.enclitic != null &&
    !r.isTitle(n) &&
    !r.headIn(n, KIN) &&
    r.apposedPerson(n) === null;
  // فيما حث الرئيس المانحين: who begins anew is named.
  if (!his && r.opensClause(verb - 1)) return false;
  // حض المبعوث فلان على ضبط النفس: none but him stands there to speak.
  if (!his && opensSentence(r, verb) && namesPerson(r, n, stops)) return false;
  const resumed = resumes(r, verb);
  // وطالبت نقابة المعلمين بزيادة: those who demand more often than they are asked.
  const demanding = DEMANDING.has(r.kindOf(n) ?? '');
  const joined = r.isJoined(verb) && n.name !== null;
  const goesOn =
    joined &&
    !othersOnly(r, n, verb) &&
    ((GOES_ON.has(word.key) && r.isComma(verb - 1) && !demanding) || followsTopic(r, verb));
  const { gender } = r.analysis(verb) ?? {};
  const people =
    n.number === 'PL' &&
    n.name === null &&
    (n.gender !== gender || gender === 'F') &&
    !r.headIn(n, cueIndex().unnamed);
  const others = ((people && r.isComma(verb - 1)) || isAsked(r, n, verb)) && r.isJoined(verb);
  const needs = (goesOn || others || NEEDS_ADDRESSEE.has(word.key)) && r.analysis(verb)?.enclitic == null;
  if (!needs && !resumed && !his) return false;
  const phrase = readPhrase(r, n, stops);
  for (let j = phrase.last + 1; j - phrase.last < REACH; j++) {
    if (r.token(j)?.sentence !== n.sentence) return true;
    if (r.quotations.at(j)?.open === j) return false;
    if (r.isComma(j) && MEANTIME.has(r.key(j + 1))) {
      while (!r.isComma(j + 1) && j - phrase.last < REACH) j++;
      continue;
    }
    if (PRONOMINAL.has(r.key(j)) && !r.isAdposition(j)) return false;
    if (stops(j)) return true;
    const other = r.starts(j);
    // ودعا الدول الأعضاء إلى
    if (other !== null && MEMBERS.has(r.key(other.head)) && j === phrase.last + 1) continue;
    if (word.key === 'حمل' && other !== null && r.headIn(other, BURDENS)) return true;
    if (other === null || other.preposition !== null) continue;
    // وصف شاهد عيان المشهد: words for one who speaks have no genitive.
    const free = other.governor === null || r.isDescribed(r.view.nominal(other.governor));
    if (free && other.coordinates === null && (!his || r.speaks(other))) return false;
  }
  return true;
}

/** `مثل ثمانية عسكريين أمام المحكمة، وطالبت أنقرة`: none who has done anything before in the sentence agrees with the verb, and the one behind it does. */
function othersOnly(r: Reading, n: Nominal, verb: number): boolean {
  const analysis = r.analysis(verb);
  const sentence = r.token(verb)?.sentence;
  if (analysis?.gender !== 'F' || n.gender === 'M') return false;
  let told = false;
  for (let j = verb - 1; j >= 0 && r.token(j)?.sentence === sentence; j--) {
    if (!r.isVerb(j)) continue;
    told = true;
    if (r.token(j)?.analyses.some((a) => a.pos === 'VERB' && a.gender === 'F')) return false;
  }
  return told;
}

/** `ودعا السكان إلى`, `ودعا المتظاهرين إلى`: those who are called upon rather than call, and a plural that cannot be a subject by its letters. */
const isAsked = (r: Reading, n: Nominal, verb: number): boolean =>
  n.name === null &&
  r.analysis(verb)?.number === 'SG' &&
  ((n.number === 'PL' && /[^اأ]ين$/.test(r.key(n.head)) && !r.lemma(n.head).endsWith('ين')) ||
    r.headIn(n, CALLED_UPON));
const CALLED_UPON = foldedSet('سكان أهالي مواطن ناخب جماهير جمهور شعب طرف أطراف فرقاء مجتمع مانح');

const opensSentence = (r: Reading, verb: number): boolean =>
  !r.isJoined(verb) && verb === r.view.syntax.bodies[r.token(verb)?.sentence ?? 0];

const namesPerson = (r: Reading, n: Nominal, stops: (i: number) => boolean): boolean =>
  readPhrase(r, n, stops).voices.some((v) => v.members.some((m) => r.isPerson(r.view.nominal(m))));

const DEMANDING = new Set(['NGO', 'PARTY', 'GROUP']);

/** `إيران تشيع قتلاها وتطالب باكستان`: behind a clause that begins with its subject, a verb in the same tense goes on with it. */
function followsTopic(r: Reading, verb: number): boolean {
  const analysis = r.analysis(verb);
  const sentence = r.token(verb)?.sentence;
  let first: number | null = null;
  for (let j = verb - 1; j >= 0 && r.token(j)?.sentence === sentence; j--) if (r.isVerb(j)) first = j;
  const present = (at: number) =>
    r.token(at)?.analyses.some((a) => a.pos === 'VERB' && a.tense === 'PRESENT') === true;
  if (first === null || analysis === undefined || !present(first)) return false;
  const clause = r.view.clauseOf(first);
  if (clause?.subject == null || analysis.tense !== 'PRESENT' || clause.antecedent !== null) return false;
  const topic = r.view.nominal(clause.subject);
  return topic.last < first && r.agree(analysis, topic, true);
}

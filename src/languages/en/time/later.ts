import type { Scan } from '../../shared/time/match.ts';
import { wordSet } from '../../shared/word-set.ts';
import { keyAt } from './scan.ts';
import { DAY_PARTS } from './words.ts';

/** They put what follows them into the future. */
const FUTURE = wordSet(
  "will shall would could may might must should can 'll ’ll wo sha ca due scheduled slated expected planned upcoming poised likely bound tentatively",
);
/** Verbs and nouns of asking and meaning to: what their infinitive or their `for` names has not happened yet. */
const INTENT = wordSet(
  'agree agreement decide decision vow pledge promise threaten threat want seek ready call urge ask order invite invitation prepare preparation plan demand propose proposal expect intend intention hope aim request require instruct authorise authorize allow pressure appeal deadline',
);
const AUXILIARY_PAST = wordSet('was were had has have did');
const PRESENT = wordSet('is are');
const WAS = wordSet('was were had');
const MODALS = wordSet("will shall would could may might must should can 'll ’ll wo sha ca");

/** How many words before an expression may govern it. */
const REACH = 25;

/**
 * Whether what an expression dates lies ahead: the nearest verb before it in its sentence is in the future or, in a full
 * sentence, in the present, or it is an infinitive of what is asked or meant.
 */
export function comesLater(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const sentence = tokens[i]?.sentence;
  if (isGrace(scan, i) || isSetFor(scan, i)) return true;
  if (isOfHappening(scan, i)) return false;
  if (opensClause(scan, i)) {
    const tense = tenseBehind(scan, i);
    if (tense !== null) return tense === 'AHEAD';
  }
  let verbs = 0;
  for (let j = i - 1; j >= 0 && i - j < REACH && tokens[j]?.sentence === sentence; j--) {
    const token = tokens[j];
    if (token === undefined) break;
    if (token.kind === 'WORD' && /^(?:VERB|AUX|NOUN|PROPN|PRON)$/.test(token.analyses[0]?.pos ?? '')) verbs++;
    const { key } = token;
    const next = keyAt(scan, j + 1);
    if (key === 'ahead' && next === 'of') return true;
    const analysis = token.analyses[0];
    const lemma = analysis?.lemma ?? key;
    if (FUTURE.has(key)) return !wasBefore(scan, j);
    if (isDropped(scan, j, lemma)) return false;
    if (key === 'set' ? next === 'for' || next === 'to' : isIntended(scan, lemma, j, i)) return true;
    if (AUXILIARY_PAST.has(key)) return false;
    if (PRESENT.has(key)) return next === 'to' || isFullSentence(scan, i);
    if (analysis?.pos !== 'VERB') continue;
    if (analysis.tense === 'PAST' || analysis.derived === 'PASSIVE_PARTICIPLE') return false;
    // Accused of seeking to sow chaos, before releasing them on Friday.
    if (analysis.derived !== null && SEQUEL.has(keyAt(scan, j - 1))) return false;
    // On bail, under arrest: what stands right behind a preposition is a noun, whatever its reading.
    if (analysis.derived !== null || isGoverned(scan, j) || tokens[j - 1]?.analyses[0]?.pos === 'ADP')
      continue;
    return isFullSentence(scan, i);
  }
  return verbs === 0 && leadsAhead(scan, i);
}

const SEQUEL = wordSet('before after since');
const PERIODS = wordSet('end start beginning middle half week month first last day second third rest');

/** `a repeat of the incursion of July`: a month that tells a happening apart is one that was. */
const isOfHappening = (scan: Scan, i: number): boolean =>
  keyAt(scan, i - 1) === 'of' &&
  scan.tokens[i - 2]?.analyses[0]?.pos === 'NOUN' &&
  !PERIODS.has(keyAt(scan, i - 2));

const LASTING = wordSet(
  'last continue go run rage drag keep hold stay remain wait work fight live serve stand sit rule govern lead speak talk sleep rise fall be know say come start begin do happen',
);

/** `have until Tuesday to answer`, `banned gatherings until Friday`: it is to come, unless the verb tells how long something went on. */
function isGrace(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (keyAt(scan, i - 1) !== 'until' && keyAt(scan, i - 1) !== 'till') return false;
  for (let j = i - 2; j >= 0 && i - j < REACH && tokens[j]?.sentence === tokens[i]?.sentence; j--) {
    const analysis = tokens[j]?.analyses[0];
    // Held from Thursday until Friday.
    if (keyAt(scan, j) === 'from' || AUXILIARY_PAST.has(keyAt(scan, j))) return isGiven(scan, j);
    if (analysis?.pos === 'VERB') return isGiven(scan, j) || !LASTING.has(analysis.lemma);
  }
  return false;
}

const GIVEN = wordSet('have has had give gives gave given extend extended');
const isGiven = (scan: Scan, j: number): boolean =>
  GIVEN.has(keyAt(scan, j)) && keyAt(scan, j + 1) !== 'been';

/** `called a strike for Tuesday`: what is set for a day is to come, but not the noun that the day names (`for Friday's raid`). */
function isSetFor(scan: Scan, i: number): boolean {
  if (keyAt(scan, i - 1) !== 'for') return false;
  const behind = scan.tokens[i + 1];
  return (
    behind === undefined ||
    DAY_PARTS.has(behind.key) ||
    !/^(?:NOUN|PROPN|PART|ADJ)$/.test(behind.analyses[0]?.pos ?? '')
  );
}

/** How far behind an expression at the head of its sentence the verb may stand. */
const LEAD = 14;
const COMING = wordSet('will shall due expected scheduled slated set to');

/** `On Tuesday Zelaya is to be received`: the first verb behind an expression that leads says that it is to come. */
const WILL = wordSet('will shall would');

const leadsAhead = (scan: Scan, i: number): boolean => tenseBehind(scan, i) === 'AHEAD';

const OPENERS = wordSet('and but that while whereas ; :');

/** `asserts that on Wednesday guards took up positions`: it stands before the subject of a clause, which tells when that was. */
const opensClause = (scan: Scan, i: number): boolean =>
  OPENERS.has(keyAt(scan, i - 1)) || (keyAt(scan, i - 1) === 'on' && OPENERS.has(keyAt(scan, i - 2)));

/** What the first verb behind an expression says of when it is. */
function tenseBehind(scan: Scan, i: number): 'AHEAD' | 'PAST' | null {
  const { tokens } = scan;
  for (let j = i + 1; j < scan.end(i) && j - i < LEAD; j++) {
    const key = keyAt(scan, j);
    if (/^[,;:.]$/.test(key) && j > i + 1) return null;
    if (WILL.has(key)) return 'AHEAD';
    if (PRESENT.has(key)) return COMING.has(keyAt(scan, j + 1)) ? 'AHEAD' : 'PAST';
    const analysis = tokens[j]?.analyses[0];
    if (analysis?.pos === 'AUX') return MODALS.has(key) ? null : 'PAST';
    if (analysis?.pos === 'VERB' && analysis.derived === null)
      return analysis.tense === 'PAST' ? 'PAST' : null;
  }
  return null;
}

/** Whether the last verb before an expression tells what happened. */
export function isToldAsPast(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const sentence = tokens[i]?.sentence;
  for (let j = i - 1; j >= 0 && i - j < REACH && tokens[j]?.sentence === sentence; j--) {
    if (FUTURE.has(keyAt(scan, j))) return false;
    const analysis = tokens[j]?.analyses[0];
    if (AUXILIARY_PAST.has(keyAt(scan, j)) || (analysis?.pos === 'VERB' && analysis.tense === 'PAST'))
      return true;
  }
  return false;
}

/** An infinitive, or a verb whose auxiliary stands before it: what stands further left says when it is. */
function isGoverned(scan: Scan, verb: number): boolean {
  for (let j = verb - 1; j >= verb - 4; j--) {
    const token = scan.tokens[j];
    const pos = token?.analyses[0]?.pos;
    if (token?.key === 'to') return true;
    if (pos === 'AUX' || MODALS.has(token?.key ?? '')) return true;
    if (pos !== 'ADV' && pos !== 'PART') return false;
  }
  return false;
}

/** A word of asking or meaning to, with its `for` or its infinitive before the expression. */
const isIntended = (scan: Scan, lemma: string, j: number, i: number): boolean =>
  INTENT.has(lemma) && (keyAt(scan, j + 1) === 'for' || hasInfinitive(scan, j, i));

/** What ends a demand or a threat, but not what was planned for a day. */
const ENDING = wordSet('drop abandon withdraw renounce reject refuse retract');
const WORDS = wordSet('demand threat pledge promise call appeal request');

/** `dropped its demand for independence in July`: the day is that of dropping it. */
function isDropped(scan: Scan, j: number, lemma: string): boolean {
  if (!WORDS.has(lemma) || scan.tokens[j]?.analyses[0]?.pos !== 'NOUN') return false;
  return [j - 1, j - 2, j - 3].some((at) => {
    const analysis = scan.tokens[at]?.analyses[0];
    return analysis?.pos === 'VERB' && analysis.tense === 'PAST' && ENDING.has(analysis.lemma);
  });
}

/** `asked the envoy to leave`: an infinitive stands between the verb and the expression. */
function hasInfinitive(scan: Scan, verb: number, i: number): boolean {
  for (let j = verb + 1; j < i; j++)
    if (keyAt(scan, j) === 'to' && scan.tokens[j]?.analyses[0]?.pos !== 'ADP') return true;
  return false;
}

const wasBefore = (scan: Scan, j: number): boolean =>
  WAS.has(keyAt(scan, j - 1)) ||
  (WAS.has(keyAt(scan, j - 2)) && keyAt(scan, j - 1) !== 'that') ||
  keyAt(scan, j + 1) === 'have';

/** A headline tells in the present what has happened; a sentence that ends in a full stop does not. */
const isFullSentence = (scan: Scan, i: number): boolean => {
  const last = scan.end(i) - 1;
  return [last, last - 1].some((at) => /^[.!?]$/.test(keyAt(scan, at)));
};

import type { Token } from '../../../extract/layers.ts';
import type { Scan } from '../../shared/time/match.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';

const INTENDED = foldedSet(
  'المقرر المقررة المرتقب المرتقبة المنتظر المنتظرة المزمع سوف يعتزم تعتزم يعتزمون يتوقع يُتوقع المتوقع المتوقعة ينوي تنوي',
);
/** Words that put what follows them into the past, whatever its verb. */
const PAST_MAKERS = foldedSet(
  'كان كانت كانوا وكان وكانت لم ولم قد وقد لقد حين عندما بعدما قبل بعد منذ يكد كاد كادت',
);

/** How many words before an expression may govern it. */
const REACH = 25;
/** The vowel sign that only a present has there: تُناقش. */
const PASSIVE_PRESENT = /^[وف]?[يت]\u064F/;
/** تُلي, تُرك: a past of three letters. */
const PASSIVE_PAST = /^[وف]?ت[^اوي][^ا]$/;
const WAS = foldedSet('كان كانت كانوا وكان وكانت');
/** What they open happened before. */
const BACKGROUND = foldedSet('حين عندما بعدما منذ ومنذ إذ');

/**
 * Whether what an expression dates lies ahead: a verb in the future, a word of intention, or the verb of its clause in
 * the present with nothing that puts it into the past (unless the tense is not to count).
 */
export function comesLater(scan: Scan, i: number, byTense = true): boolean {
  const { tokens } = scan;
  const sentence = tokens[i]?.sentence;
  if (tokens.slice(Math.max(0, i - 3), i).some((t) => t.key === 'منذ' || t.key === 'ومنذ')) return false;
  for (let j = i - 1; j >= 0 && i - j < REACH && tokens[j]?.sentence === sentence; j--) {
    const token = tokens[j];
    if (token === undefined) break;
    const analysis = token.analyses[0];
    if (analysis?.pos === 'VERB' && analysis.proclitics.includes('س')) return true;
    if (INTENDED.has(token.key)) return !tokens.slice(Math.max(0, j - 6), j).some((t) => WAS.has(t.key));
    if (BACKGROUND.has(token.key)) return false;
    if (analysis?.pos !== 'VERB' || NOUNS.has(token.key) || isBound(scan, j)) continue;
    if (analysis.tense === 'PAST')
      return (
        ((INTENT.has(analysis.lemma) && isMeant(scan, j, i)) || isSetFor(scan, analysis.lemma, j, i)) &&
        !madePast(scan, j)
      );
    // أن تُجرى في شباط: what is said to be done is to come, whatever month it is.
    if (describes(scan, j)) continue;
    const told = byTense || tokens[j - 1]?.key === 'ان';
    if (told && analysis.tense === 'PRESENT' && isPresent(token) && !isOfName(tokens[j - 1]))
      return !madePast(scan, j);
  }
  return false;
}

/** `قُتل ما لا يقل عن 20 الأربعاء`, `ما يقارب ألفي شخص`: the verb of a bound tells how many, not when. */
function isBound({ tokens }: Scan, verb: number): boolean {
  if (tokens[verb]?.analyses.some(({ lemma }) => BOUND.has(lemma)) !== true) return false;
  const next = tokens[verb + 1]?.key ?? '';
  return NO.has(tokens[verb - 1]?.key ?? '') || THAN.has(next) || numberAt(tokens, verb + 1) !== null;
}

/** `دخل حيز التنفيذ`: a noun in the letters of a verb. */
const NOUNS = foldedSet('حيز');
const BOUND = foldedSet('قل زاد ربا أربى ناف أناف فاق قارب ناهز تجاوز جاوز تعدى قرب عادل');
const NO = foldedSet('لا ما');
const THAN = foldedSet('عن على من');

/** `غرق مركب يقل مهاجرين السبت`: a verb right behind an indefinite noun of what a verb in the past tells says no more than what it is like. */
function describes({ tokens }: Scan, verb: number): boolean {
  const noun = tokens[verb - 1];
  const analysis = noun?.analyses[0];
  if (noun === undefined || !/^(?:NOUN|ADJ)$/.test(analysis?.pos ?? '')) return false;
  if (analysis?.definite === true || analysis?.enclitic != null) return false;
  for (let j = verb - 2; j >= 0 && verb - j < NOUN_PHRASE && tokens[j]?.sentence === noun.sentence; j--) {
    const before = tokens[j]?.analyses[0];
    if (before?.pos === 'VERB') return before.tense === 'PAST' && !ASKED.has(before.lemma);
    if (AFTERMATH.has(tokens[j]?.key ?? '')) return true;
    if (tokens[j]?.kind === 'PUNCTUATION' || /^(?:CCONJ|SCONJ|AUX|PART)$/.test(before?.pos ?? ''))
      return false;
  }
  return false;
}

/** How many words before a verb the one may stand that tells of its noun. */
const NOUN_PHRASE = 12;
/** What is asked for or agreed on is to come, whatever is told of it. */
const ASKED = foldedSet(
  'طالب طلب دعا اقترح عرض حث ناشد تعهد وعد قرر اعتزم اتفق وافق هدد توعد أعلن خطط توقع رجح حذر',
);
/** What stands behind them has been. */
const AFTERMATH = foldedSet('إثر عقب جراء');

/** `يون سوك يول`: what looks like a verb behind a name may be its end. */
const isOfName = (before: Token | undefined): boolean => before?.analyses[0]?.pos === 'PROPN';

const INTENT = foldedSet('تعهد وعد قرر اعتزم التزم توعد اقترح خطط');
const WITHIN = foldedSet('في خلال بعد قبل أثناء منذ إثر عقب');
/** How many words behind a verb the noun of what is meant may stand. */
const MEANT = 5;

/** `تعهد مغادرة منصبه في 2 نيسان`: a verbal noun tells what is meant, and not where or when it was said. */
function isMeant({ tokens }: Scan, verb: number, i: number): boolean {
  for (let j = verb + 1; j < i && j <= verb + MEANT && tokens[j]?.kind === 'WORD'; j++) {
    if (WITHIN.has(tokens[j]?.key ?? '')) return false;
    if (tokens[j]?.analyses[0]?.derived === 'MASDAR') return true;
  }
  return false;
}

/** `أرجأت الجلسة إلى الأحد`, `حددت يوم 12 نيسان موعدا`: what is put off or set is to come. */
function isSetFor({ tokens }: Scan, lemma: string, verb: number, i: number): boolean {
  const at = tokens[i - 1]?.key === 'يوم' ? i - 2 : i - 1;
  const before = tokens[at]?.key ?? '';
  if (PUT_OFF.has(lemma)) return UNTIL.has(before);
  if (!FIXED.has(lemma) || WITHIN.has(before)) return false;
  return tokens.slice(verb + 1, i).every(({ kind }) => kind === 'WORD');
}

/** Whether what stands before an expression is put off to it, and not to be done by it. */
export function isPutOff(scan: Scan, first: number): boolean {
  const { tokens } = scan;
  for (let j = first - 1; j >= 0 && first - j < REACH && tokens[j]?.sentence === tokens[first]?.sentence; j--)
    if (puts(tokens[j])) return true;
  return false;
}

const puts = (token: Token | undefined): boolean => {
  const analysis = token?.analyses[0];
  return PUT_OFF.has(analysis?.lemma ?? '') && (analysis?.pos === 'VERB' || analysis?.derived === 'MASDAR');
};
const PUT_OFF = foldedSet('أرجأ أجل إرجاء تأجيل');
const FIXED = foldedSet('حدد');
const UNTIL = foldedSet('إلى حتى لغاية');

/** A verb in the present, unless its letters may be a past as well (تجدد) or it tells a purpose (ليقتاد). */
const isPresent = (token: Token): boolean =>
  token.analyses[0]?.proclitics.includes('ل') !== true &&
  ((PASSIVE_PRESENT.test(token.text) && !PASSIVE_PAST.test(token.key)) ||
    token.analyses.every((a) => a.tense !== 'PAST'));

/** Whether a word before a verb, with no other verb between, puts it into the past. */
function madePast(scan: Scan, verb: number): boolean {
  const sentence = scan.tokens[verb]?.sentence;
  for (let j = verb - 1; j >= 0 && verb - j < REACH && scan.tokens[j]?.sentence === sentence; j--) {
    const token = scan.tokens[j];
    if (token === undefined) break;
    if (PAST_MAKERS.has(token.key)) return true;
    const analysis = token.analyses[0];
    if (analysis?.pos === 'VERB' && analysis.tense === 'PAST') return false;
  }
  return false;
}

/** Whether the last verb before an expression tells what happened. */
export function isToldAsPast(scan: Scan, i: number): boolean {
  const sentence = scan.tokens[i]?.sentence;
  for (let j = i - 1; j >= 0 && i - j < REACH && scan.tokens[j]?.sentence === sentence; j--) {
    const analysis = scan.tokens[j]?.analyses[0];
    if (analysis?.pos === 'VERB' && !NOUNS.has(scan.tokens[j]?.key ?? '')) return analysis.tense === 'PAST';
  }
  return false;
}

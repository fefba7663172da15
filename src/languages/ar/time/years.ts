import type { Match, Scan } from '../../shared/time/match.ts';
import { wholeYear } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { parseDigits } from '../numbers.ts';
import { measureOf } from '../quantities/nouns.ts';
import { hijriYear } from './hijri.ts';
import { bareKey, type Spelled } from './scan.ts';

/** How many days ahead a year may begin that a noun is told apart by (`مونديال 2026`). */
const MAX_AHEAD = 4000;
const NOUNS = foldedSet('عام سنة العام السنة عامي سنوات أعوام');
/** Words after which four digits alone are a year. */
const BEFORE_YEAR = foldedSet(
  'منتصف مطلع أواخر أوائل بداية نهاية حتى منذ في و صيف شتاء ربيع خريف بحلول بين وبين أواسط',
);

/** A year from 1800 to 2100, in digits, perhaps with و before it. */
export function yearOf(form: string): number | null {
  const digits = /^و?([0-9\u0660-\u0669]{4})$/.exec(form)?.[1];
  const value = digits === undefined ? null : parseDigits(digits);
  return value !== null && value >= 1800 && value <= 2100 ? value : null;
}

/** `عام 1492`: only behind its noun is so early a number a year. */
function farYear(form: string): number | null {
  const value = /^[0-9\u0660-\u0669]{4}$/.test(form) ? parseDigits(form) : null;
  return value !== null && value >= 1000 && value < 1800 ? value : null;
}

/** Numbers that may be years of living memory. */
const RECENT = 1900;
/** Words that a number after them counts or measures. */
const COUNTING = foldedSet(
  'عدد عددهم نحو حوالي قرابة زهاء رقم مقتل إصابة اعتقال مصرع وفاة صفحة المادة مادة قرار القرار بند طراز طريق غرفة رحلة موديل قيمة بقيمة سعر مبلغ ارتفاع مساحة مسافة عمق طول وزن سرعة بلغ بسعر عند فوق تحت دون',
);

/** `حرب 1967`, `دستور 2014`, `احتجاجات 2011`: a year right behind the noun that it tells apart from others. */
function namesHappening(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const [before, behind] = [tokens[i - 1], tokens[i + 1]];
  const year = yearOf(tokens[i]?.form ?? '') ?? 0;
  const analysis = before?.analyses[0];
  if (before === undefined || analysis === undefined || before.sentence !== tokens[i]?.sentence) return false;
  if (year < RECENT || analysis.definite) return false;
  if (scan.today !== null && wholeYear(year).from > scan.today + MAX_AHEAD) return false;
  const noun = analysis.pos === 'NOUN' && !COUNTING.has(before.key) && !COUNTING.has(analysis.lemma);
  const follows =
    behind === undefined ||
    behind.kind === 'PUNCTUATION' ||
    /^(?:ADP|CCONJ|SCONJ|VERB|PART|PRON|DET|AUX)$/.test(behind.analyses[0]?.pos ?? '') ||
    (behind.analyses[0]?.proclitics.length ?? 0) > 0;
  return noun && analysis.number !== 'DU' && follows && !countsSomething(scan, i);
}

const bareNoun = (key: string): string => key.replace(/^[وبل](?=..)/, '');

/** A year, or the noun before it. */
export const beginsYear = ({ form, key }: Spelled): boolean =>
  NOUNS.has(bareNoun(key)) || yearOf(form) !== null;

/** `عام 2014`, `2017 و2019`, `بين عامي 2017 و2019`, `في 2017`, `من 2004 إلى 2009`, `عام 1445 هـ`. */
export function yearDate(scan: Scan, i: number): Match | null {
  const { tokens } = scan;
  const key = bareNoun(tokens[i]?.key ?? '');
  const noun = NOUNS.has(key);
  const at = noun ? i + 1 : i;
  const islamic = noun ? hijriYear(tokens[at], tokens[at + 1]) : null;
  if (islamic !== null) return { first: i, last: at + 1, value: islamic, kind: 'POINT', rule: 'time/hijri' };
  const year = yearOf(tokens[at]?.form ?? '') ?? (noun ? farYear(tokens[at]?.form ?? '') : null);
  if (year === null || (!noun && !mayStandAlone(scan, i) && !namesHappening(scan, i))) return null;
  if (tokens[at + 1]?.form === '/' || tokens[i - 1]?.form === '/') return null;
  const second = yearAfter(scan, at, key === 'عامي' || /^(?:و?بين)$/.test(tokens[i - 1]?.key ?? ''));
  // Four digits that count something are no year: بين 1900 و2000 قتيل.
  if (!noun && tokens[i - 1]?.key === 'بين' && countsSomething(scan, second?.last ?? at)) return null;
  if (second !== null && second.year > year && second.joined)
    return {
      first: i,
      last: second.last,
      value: { precision: 'RANGE', from: wholeYear(year).from, to: wholeYear(second.year).to },
      kind: 'RANGE',
      rule: 'time/years',
    };
  const last = tokens[at + 1]?.form === 'م' ? at + 1 : at;
  return { first: i, last, value: wholeYear(year), kind: 'POINT', rule: 'time/year' };
}

function mayStandAlone(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const before = tokens[i - 1];
  const joined = before?.key === 'و' || /^و/.test(tokens[i]?.form ?? '');
  if (joined && countsSomething(scan, i)) return false;
  if (BEFORE_YEAR.has(bareKey(before, (k) => BEFORE_YEAR.has(k))) || yearOf(before?.form ?? '') !== null)
    return true;
  if (joined) return true;
  const to = /^(?:الي|حتي)$/.test(tokens[i + 1]?.key ?? '') && yearOf(tokens[i + 2]?.form ?? '') !== null;
  return to && before?.key === 'من';
}

const countsSomething = (scan: Scan, last: number): boolean => {
  const token = scan.tokens[last + 1];
  const analysis = token?.analyses[0];
  if (analysis === undefined || analysis.definite || analysis.proclitics.length > 0) return false;
  return analysis.pos === 'NOUN' || measureOf(token) !== null;
};

/** The second of two years, and whether they bound one span (`2004-2009`, `بين 2004 و2009`) or are two. */
function yearAfter(
  scan: Scan,
  at: number,
  between: boolean,
): { year: number; last: number; joined: boolean } | null {
  const next = scan.tokens[at + 1]?.form ?? '';
  const glued = next.startsWith('و') ? yearOf(next) : null;
  if (glued !== null) return { year: glued, last: at + 1, joined: between };
  if (!/^(?:-|–|و|إلى|الى|حتى)$/.test(next)) return null;
  const year = yearOf(scan.tokens[at + 2]?.form ?? '');
  return year === null ? null : { year, last: at + 2, joined: between || next !== 'و' };
}

import { weekdayNear } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { oneDay, range } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { comesLater } from './later.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { NEXT, PAST, WEEKDAYS } from './words.ts';

const EVERY = foldedSet('كل أيام وكل بكل');
/** `إمام الجمعة في طهران`: an office. */
const PREACHERS = foldedSet('إمام أئمة خطيب خطباء جامع');
const known = (key: string): boolean => WEEKDAYS.has(key);

export const beginsWeekday = (word: Spelled): boolean => isBare(word, known) || WEEKDAYS.has(`ال${word.key}`);

/** `الأربعاء` is the latest on or before publication, or the first after it where the clause looks ahead; `كل جمعة` is no day. */
export function weekdayDate(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const key = bareKey(tokens[i], known);
  if (PREACHERS.has(bareKey(tokens[i - 1], (k) => PREACHERS.has(k)))) return null;
  // كل يوم جمعة, but not سبعة أيام تبدأ السبت.
  const every =
    EVERY.has(tokens[i - 1]?.key ?? '') ||
    (tokens[i - 1]?.key === 'يوم' && EVERY.has(tokens[i - 2]?.key ?? ''));
  const named = WEEKDAYS.get(key) ?? (every ? WEEKDAYS.get(`ال${key}`) : undefined);
  if (named === undefined) return null;
  if (every) return { first: i, last: i, value: null, kind: 'RECURRING', rule: 'time/weekday' };
  const next = tokens[i + 1]?.key ?? '';
  const step = NEXT.has(next) ? 1 : PAST.has(next) ? -1 : 0;
  // ليلة السبت إلى الأحد.
  const to = NIGHTS.has(tokens[i - 1]?.key ?? '') && TO.has(next) ? i + 2 : i + 1;
  const night = WEEKDAYS.get((tokens[to]?.key ?? '').replace(/^و/, ''));
  const isNight = night === (named + 1) % 7 && tokens[i - 1] !== undefined;
  const last = isNight ? to : step !== 0 ? i + 1 : i;
  const rule = isNight ? 'time/night' : 'time/weekday';
  if (today === null) return { first: i, last, value: null, kind: 'POINT', rule };
  const at = weekdayNear(today, named, step, step === 0 && (comesLater(scan, i) || isTerm(scan, i)));
  return isNight
    ? { first: i, last, value: range(at, at + 1), kind: 'RANGE', rule }
    : {
        first: i,
        last,
        value: oneDay(at),
        kind: 'POINT',
        rule,
        ...(step === 0 && at < today ? { ahead: oneDay(at + 7) } : {}),
      };
}

const NIGHTS = foldedSet('ليل ليلة');
const TO = foldedSet('إلى على - –');
const UNTIL = foldedSet('حتى لغاية');
const LASTING = foldedSet('استمر تواصل دام بقي ظل امتد طال استغرق عاش عمل انتظر مكث صمد كان');
const REACH = 20;

/** `حظرت التجمعات حتى الأحد`: a term is to come, unless its verb tells how long something went on. */
function isTerm({ tokens }: Scan, i: number): boolean {
  const at = tokens[i - 1]?.key === 'يوم' ? i - 2 : i - 1;
  if (!UNTIL.has(tokens[at]?.key ?? '')) return false;
  for (let j = at - 1; j >= 0 && at - j < REACH && tokens[j]?.sentence === tokens[i]?.sentence; j--) {
    // من الخميس حتى السبت.
    if (tokens[j]?.key === 'من' && WEEKDAYS.has(tokens[j + 1]?.key ?? '')) return false;
    const analysis = tokens[j]?.analyses[0];
    if (analysis?.pos === 'VERB') return !LASTING.has(analysis.lemma);
  }
  return false;
}

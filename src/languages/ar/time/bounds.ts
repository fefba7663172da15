import type { Match, Scan } from '../../shared/time/match.ts';
import { range } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { isPutOff } from './later.ts';
import { bareKey } from './scan.ts';
import { DAY_PARTS } from './words.ts';

/** Words before an expression that belong to it. */
const MARKERS = foldedSet(
  'في خلال منذ يوم حتى بحلول قبل قبيل شهر شهري اعتبارا ابتداء من إلى مطلع أوائل أواخر منتصف نهاية بداية أواسط آخر غضون أقصاه الآن',
);
/** Parts of a period that no two people bound alike. */
const LOOSE = foldedSet('مطلع أوائل أواخر منتصف بداية نهاية أواسط آخر');
/** What goes on since the beginning of a period has done so since its first day. */
const STARTS = foldedSet('مطلع بداية أول');
const ENDS = foldedSet('نهاية أواخر آخر');
const DEADLINES = foldedSet('حتى بحلول قبل أقصاه إلى');
const ONWARDS = foldedSet('منذ اعتبارا ابتداء');
/** How many words may stand between such a word and the month from which on. */
const ONWARDS_REACH = 4;

const NOONS = foldedSet('ظهر منتصف');

/** How long something had not happened (`أول زيارة منذ ثلاثة أعوام`, `لم يزرها منذ`): it dates nothing. */
const FIRST = foldedSet(
  'أول الأول الأولى ثاني الثاني الثانية ثالث الثالث الثالثة رابع الرابع الرابعة خامس الخامس الخامسة سادس السادس السادسة سابع ثامن تاسع عاشر الأعلى الأكبر الأسوأ الأعنف الأخطر الأشد الأضخم الأقوى الأدنى أسوأ أعنف أخطر أشد أضخم أقوى أدنى أعلى أكبر أوسع أطول أدمى لم ولم',
);
const FIRST_REACH = 14;
/** What has not stopped goes on. */
const GOES_ON = foldedSet('توقف انقطع هدأ انتهى كف برح زال');

/**
 * Take in the words before an expression that bound it: `منذ` runs to the day of publication, a deadline (`قبل نهاية
 * العام`, `بحلول`) from it, and beginnings, middles and ends (`مطلع الشهر الجاري`) are approximate.
 */
export function bounded(scan: Scan, match: Match): Match {
  const { first, before } = markersBefore(scan, match.first);
  const bounds = { ...match, first };
  const { value } = match;
  const { today } = scan;
  const since = match.rule === 'time/since' || before.some((key) => ONWARDS.has(key));
  if (since && isSpanOfAbsence(scan, first)) return { ...bounds, value: null, kind: 'DURATION' };
  if (value === null || today === null)
    return before.some((key) => LOOSE.has(key)) ? { ...bounds, value: null } : bounds;
  // أرجأ المحاكمة إلى السبت: on that day.
  const to = before.includes('الي') && isPutOff(scan, first);
  const deadline = !to && before.some((key) => DEADLINES.has(key));
  // منتصف الليل is a part of the day, not of a period.
  const loose =
    value.precision === 'DAY' || match.rule === 'time/night' ? [] : before.filter((key) => LOOSE.has(key));
  const untilNow = before.includes('الان') || isUntilNow(scan, match.last);
  if (untilNow && value.from <= today)
    return {
      ...bounds,
      last: before.includes('الان') ? match.last : match.last + 2,
      value: range(value.from, Math.min(today, value.to)),
      kind: 'RANGE',
    };
  if (deadline && value.to > today) {
    // Only a day is a deadline, or the end of a period.
    const exact = value.precision === 'DAY' || loose.length > 0;
    const ends = loose.every((key) => ENDS.has(key));
    return {
      ...bounds,
      value: exact && ends ? range(today, value.to) : null,
      kind: 'RANGE',
      rule: 'time/deadline',
    };
  }
  if (deadline && before.includes('قبل')) return { ...bounds, value: null };
  if (since && value.from <= today && loose.every((key) => STARTS.has(key)))
    return { ...bounds, value: range(value.from, today), kind: 'SINCE', beginning: value };
  if (loose.length > 0) return { ...bounds, value: null };
  return bounds;
}

function markersBefore(scan: Scan, from: number): { first: number; before: readonly string[] } {
  const before: string[] = [];
  let first = from;
  for (let steps = 0; steps < 4; steps++) {
    const previous = scan.tokens[first - 1];
    if (previous === undefined || previous.sentence !== scan.tokens[first]?.sentence) break;
    const key = bareKey(previous, (k) => MARKERS.has(k));
    if (!MARKERS.has(key) || (key === 'من' && !ONWARDS.has(scan.tokens[first - 2]?.key ?? ''))) break;
    // قبل ظهر الثلاثاء is a part of the day, not a deadline.
    const noon = key === 'قبل' && NOONS.has(scan.tokens[first]?.key ?? '');
    before.push(noon ? 'ظهر' : key);
    first--;
  }
  return { first, before };
}

/** `اعتبارا من مطلع تموز`: from when on something is in force, which may be to come as well as past. */
export function isFrom({ tokens }: Scan, i: number): boolean {
  for (let j = i - 1; j >= i - ONWARDS_REACH; j--) {
    const key = bareKey(tokens[j], (k) => ONWARDS.has(k));
    if (ONWARDS.has(key)) return key !== 'منذ' && tokens[j + 1]?.key === 'من';
    if (tokens[j]?.kind !== 'WORD') return false;
  }
  return false;
}

const isUntilNow = (scan: Scan, last: number): boolean =>
  scan.tokens[last + 1]?.key === 'حتي' && scan.tokens[last + 2]?.key === 'الان';

export function isSpanOfAbsence(scan: Scan, first: number): boolean {
  const sentence = scan.tokens[first]?.sentence;
  for (let j = first - 1; j >= 0 && first - j < FIRST_REACH && scan.tokens[j]?.sentence === sentence; j--) {
    const token = scan.tokens[j];
    if (token?.kind === 'PUNCTUATION') return false;
    const key = bareKey(token, (k) => FIRST.has(k));
    if (FIRST.has(key))
      return !(key.endsWith('لم') && GOES_ON.has(scan.tokens[j + 1]?.analyses[0]?.lemma ?? ''));
  }
  return false;
}

/** A part of the day before a day's name belongs to the expression; منتصف only with the night. */
export function dayPartBefore(scan: Scan, match: Match): number {
  const { tokens } = scan;
  let { first } = match;
  if (match.value !== null && match.value.to - match.value.from > 1) return first;
  for (let steps = 0; steps < 2; steps++) {
    const previous = tokens[first - 1];
    if (previous === undefined || previous.sentence !== tokens[first]?.sentence) break;
    const key = bareKey(previous, (k) => DAY_PARTS.has(k));
    if (!DAY_PARTS.has(key) || (key === 'منتصف' && !/^ليل/.test(tokens[first]?.key ?? ''))) break;
    first--;
  }
  return first;
}

import { addMonths, firstOfMonth, lastOfMonth, parts, weekday } from '../../shared/calendar.ts';
import { numberAt } from '../numbers.ts';
import { shift, yearOf } from './dates.ts';
import { bareKey, type Match, type Scan, type Value } from './scan.ts';
import { CURRENT, DAY_PARTS, NEXT, PAST, PERIODS, UNITS, WEEKDAYS } from './words.ts';

const day = (at: number): Value => ({ from: at, to: at, precision: 'DAY' });
const ABOUT = new Set([
  'نحو',
  'حوالي',
  'قرابه',
  'قرابة',
  'زهاء',
  'قرابه',
  'حوالي',
  'اكثر',
  'اقل',
  'بضعه',
  'بضعة',
  'عدة',
  'عده',
]);
const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['اليوم', 0],
  ['امس', -1],
  ['الامس', -1],
  ['البارحه', -1],
  ['البارحة', -1],
  ['غدا', 1],
  ['الغد', 1],
  ['الليله', 0],
  ['الليلة', 0],
]);

/** `اليوم الخميس`, `أمس`, `أمس الأول`, `بعد غد`, `الليلة الماضية`. */
export function deictic(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const key = bareKey(tokens[i], (k) => DEICTIC.has(k));
  const shiftBy = DEICTIC.get(key);
  if (shiftBy === undefined)
    return key === 'بعد' && ['غد', 'الغد'].includes(tokens[i + 1]?.key ?? '')
      ? point(today === null ? null : today + 2, i, i + 1, 'time/deictic')
      : null;
  const next = tokens[i + 1]?.key ?? '';
  if (key === 'اليوم' && (next === 'التالي' || /^ال(?!ا?حد|اثنين|ثلاثا|اربعا|خميس|جمع|سبت)/.test(next)))
    return null;
  if (/^الليل/.test(key) && PAST.has(next))
    return point(today === null ? null : today - 1, i, i + 1, 'time/deictic');
  if (/^(?:امس)$/.test(key) && next === 'الاول')
    return point(today === null ? null : today - 2, i, i + 1, 'time/deictic');
  const last = WEEKDAYS.has(next) ? i + 1 : i;
  return point(today === null ? null : today + shiftBy, i, last, 'time/deictic');
}

const point = (at: number | null, first: number, last: number, rule: string): Match => ({
  first,
  last,
  value: at === null ? null : day(at),
  kind: 'POINT',
  rule,
});

/** `الأربعاء` is the latest on or before publication; `المقبل` the first after it. */
export function weekdayDate(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const named = WEEKDAYS.get(bareKey(tokens[i], (k) => WEEKDAYS.has(k)));
  if (named === undefined) return null;
  const next = tokens[i + 1]?.key ?? '';
  const night = WEEKDAYS.get(next.replace(/^و/, ''));
  if (night !== undefined && night === (named + 1) % 7 && tokens[i - 1] !== undefined) {
    if (today === null) return point(null, i, i + 1, 'time/weekday');
    const from = comesLater(scan, i) ? today + ((named - weekday(today) + 7) % 7 || 7) : latest(today, named);
    return {
      first: i,
      last: i + 1,
      value: { from, to: from + 1, precision: 'RANGE' },
      kind: 'RANGE',
      rule: 'time/night',
    };
  }
  if (today === null) return point(null, i, i, 'time/weekday');
  if (NEXT.has(next)) return point(today + ((named - weekday(today) + 7) % 7 || 7), i, i + 1, 'time/weekday');
  if (PAST.has(next)) return point(today - ((weekday(today) - named + 7) % 7 || 7), i, i + 1, 'time/weekday');
  const coming = comesLater(scan, i);
  return point(
    coming ? today + ((named - weekday(today) + 7) % 7 || 7) : latest(today, named),
    i,
    i,
    'time/weekday',
  );
}

const latest = (today: number, named: number): number => today - ((weekday(today) - named + 7) % 7);

/** A verb in the future or a word of intention earlier in the sentence looks ahead. */
function comesLater(scan: Scan, i: number): boolean {
  const sentence = scan.tokens[i]?.sentence;
  for (let j = i - 1; j >= 0 && scan.tokens[j]?.sentence === sentence; j--) {
    const token = scan.tokens[j];
    const analysis = token?.analyses[0];
    if (analysis?.pos === 'VERB' && analysis.proclitics.includes('س')) return true;
    if (
      [
        'المقرر',
        'يعتزم',
        'تعتزم',
        'المرتقب',
        'المنتظر',
        'المزمع',
        'سوف',
        'المرتقبه',
        'المقرره',
        'المرتقبة',
        'المقررة',
      ].includes(token?.key ?? '')
    )
      return true;
    if (analysis?.pos === 'VERB' && analysis.tense === 'PAST') return false;
  }
  return false;
}

/** `الأسبوع الماضي`, `هذا العام`, `الشهر المقبل`, `العام الجاري`; a definite unit alone says nothing. */
export function period(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const demonstrative = ['هذا', 'هذه'].includes(bareKey(tokens[i], (k) => k === 'هذا' || k === 'هذه'));
  const at = demonstrative ? i + 1 : i;
  const unit = PERIODS.get(bareKey(tokens[at], (k) => PERIODS.has(k)));
  if (unit === undefined) return null;
  const next = tokens[at + 1]?.key ?? '';
  const partOf = /^[وب]?(?:نهاية|مطلع|بداية|اواخر|اوائل|منتصف)$/.test(tokens[at - 1]?.key ?? '');
  const step =
    demonstrative || CURRENT.has(next) ? 0 : PAST.has(next) ? -1 : NEXT.has(next) ? 1 : partOf ? 0 : null;
  if (step === null) return null;
  const qualified = CURRENT.has(next) || PAST.has(next) || NEXT.has(next);
  const last = qualified ? at + 1 : at;
  if (today === null) return { first: i, last, value: null, kind: 'POINT', rule: 'time/period' };
  return { first: i, last, value: periodValue(today, unit, step), kind: 'POINT', rule: 'time/period' };
}

function periodValue(today: number, unit: 'WEEK' | 'MONTH' | 'YEAR', step: number): Value {
  const { year, month } = parts(today);
  if (unit === 'YEAR')
    return { from: firstOfMonth(year + step, 1), to: lastOfMonth(year + step, 12), precision: 'YEAR' };
  if (unit === 'MONTH') {
    const other = parts(addMonths(firstOfMonth(year, month), step));
    return {
      from: firstOfMonth(other.year, other.month),
      to: lastOfMonth(other.year, other.month),
      precision: 'MONTH',
    };
  }
  const monday = today - ((weekday(today) + 6) % 7) + step * 7;
  return { from: monday, to: monday + 6, precision: 'WEEK' };
}

/** `خلال الشهرين الأخيرين`, `في الأيام الثلاثة الماضية`, `خلال 48 ساعة`. */
export function stretch(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const opener = tokens[i]?.key.replace(/^و/, '') ?? '';
  if (!['خلال', 'في', 'طوال', 'طيلة', 'غضون', 'علي'].includes(opener)) return null;
  const at = tokens[i + 1]?.key === 'مدي' ? i + 2 : i + 1;
  const number = numberAt(tokens, at);
  const unitAt = number === null ? at : number.last + 1;
  const unit = UNITS.get(tokens[unitAt]?.key ?? '');
  if (unit === undefined) return null;
  const inner = numberAt(tokens, unitAt + 1);
  const count = unit.count ?? number?.value ?? inner?.value ?? null;
  const qualifierAt = unitAt + 1 + (inner === null ? 0 : inner.last - unitAt);
  const qualifier = (tokens[qualifierAt]?.key ?? '').replace(/ين$/, '').replace(/ة$/, '');
  const past = /^(?:الماضي|الاخير|المنصرم|السابق|الفائت)/.test(qualifier);
  const coming = /^(?:المقبل|القادم|التالي)/.test(qualifier);
  if (
    count === null ||
    (!past && !coming && (opener === 'في' || opener === 'علي' || opener === 'طوال' || opener === 'طيلة'))
  )
    return null;
  const last = past || coming ? qualifierAt : unitAt;
  if (today === null) return { first: i, last, value: null, kind: 'RANGE', rule: 'time/stretch' };
  const value: Value = past
    ? { from: shift(today, unit, -count), to: today, precision: 'RANGE' }
    : { from: today, to: shift(today, unit, count), precision: 'RANGE' };
  return { first: i, last, value, kind: 'RANGE', rule: 'time/stretch' };
}

/** `قبل ثلاثة أيام`, `بعد يومين`, `قبل يومين من الاجتماع`; `بعد نحو شهر` is no date. */
export function ago(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const key = (tokens[i]?.key ?? '').replace(/^[وف]/, '');
  const sign = ['قبل', 'قبيل', 'منذ'].includes(key) ? -1 : ['بعد', 'عقب'].includes(key) ? 1 : 0;
  if (sign === 0) return null;
  let at = i + 1;
  const about = ABOUT.has(tokens[at]?.key ?? '');
  while (ABOUT.has(tokens[at]?.key ?? '') || (about && tokens[at]?.key === 'من')) at++;
  const number = numberAt(tokens, at);
  const unitAt = number === null ? at : number.last + 1;
  const unit = UNITS.get(tokens[unitAt]?.key ?? '');
  if (unit === undefined || /^ال/.test(tokens[unitAt]?.key ?? '')) return null;
  if (unit.months === 12 && yearOf(tokens[unitAt + 1]?.form ?? '') !== null) return null;
  const plural =
    unit.count === null &&
    number === null &&
    /^(?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام|ساعات|عقود|سنين|دقائق)$/.test(tokens[unitAt]?.key ?? '');
  const count = unit.count ?? number?.value ?? (plural ? null : 1);
  const counted = tokens[unitAt + 1]?.key === 'من' || tokens[unitAt + 1]?.key === 'علي';
  if (counted) {
    const exact = count !== null && !about && unit.months === 0 && unit.days >= 1;
    return {
      first: i,
      last: unitAt,
      value: null,
      kind: 'EVENT_RELATIVE',
      rule: 'time/event-relative',
      ...(exact ? { offset: sign * count * unit.days } : {}),
    };
  }
  if (count === null || about || today === null)
    return { first: i, last: unitAt, value: null, kind: 'POINT', rule: 'time/ago' };
  if (key === 'منذ')
    return {
      first: i,
      last: unitAt,
      value: { from: shift(today, unit, -count), to: today, precision: 'RANGE' },
      kind: 'SINCE',
      rule: 'time/since',
    };
  // بعد شهرين counts from what was just told, not from publication, unless the sentence looks ahead.
  if ((unit.days > 0 && unit.days < 1) || (sign > 0 && !comesLater(scan, i)))
    return { first: i, last: unitAt, value: null, kind: 'POINT', rule: 'time/ago' };
  const target = shift(today, unit, sign * count);
  return {
    first: i,
    last: unitAt,
    value: unit.months === 12 ? yearValue(target) : unit.months > 0 ? monthValue(target) : day(target),
    kind: 'POINT',
    rule: 'time/ago',
  };
}

const yearValue = (at: number): Value => ({
  from: firstOfMonth(parts(at).year, 1),
  to: lastOfMonth(parts(at).year, 12),
  precision: 'YEAR',
});
const monthValue = (at: number): Value => ({
  from: firstOfMonth(parts(at).year, parts(at).month),
  to: lastOfMonth(parts(at).year, parts(at).month),
  precision: 'MONTH',
});

/** A part of the day before a day's name belongs to the expression. */
export const dayPartBefore = (scan: Scan, first: number): number => {
  const previous = scan.tokens[first - 1];
  return previous !== undefined && DAY_PARTS.has(bareKey(previous, (k) => DAY_PARTS.has(k)))
    ? first - 1
    : first;
};

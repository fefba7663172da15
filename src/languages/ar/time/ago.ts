import { foldKey } from '../../../text/normalise.ts';
import { fromTold, type Match, pastOnly, type Scan } from '../../shared/time/match.ts';
import { oneDay, range, shift, type Unit } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { comesLater } from './later.ts';
import { bareKey, type Spelled } from './scan.ts';
import { HIJRI_MONTHS, MONTHS, UNITS, WEEKDAYS } from './words.ts';
import { yearOf } from './years.ts';

const ABOUT = foldedSet('نحو حوالي قرابة زهاء أكثر أقل بضعة بضع عدة ما');
const PLURALS = foldedSet('أيام أسابيع أشهر شهور سنوات أعوام ساعات عقود سنين دقائق');
const BEFORE = foldedSet('قبل قبيل');
const AFTER = foldedSet('بعد عقب');

/** What goes on for days: a span behind it is how long it lasted (`بعد أربعة أيام من المعارك`), not from when it counts. */
const GOING_ON = foldedSet(
  'المعارك القتال الاقتتال الاشتباكات المواجهات القصف الحصار الحرب المفاوضات المحادثات المباحثات المشاورات المداولات النقاش النقاشات الجدل الخلاف الخلافات التوتر التوترات الترقب الانتظار الصمت الهدوء الجمود الغموض الشلل الإغلاق الاعتصام الاحتجاجات الاحتجاج التظاهرات المظاهرات الإضراب الاضطرابات الفوضى العنف البحث العمل الجهود الاحتجاز الاعتقال السجن الأسر الغياب المعاناة الهجمات الغارات الأمطار الجفاف معارك قتال اشتباكات مواجهات قصف حصار حرب مفاوضات محادثات مباحثات مشاورات احتجاجات مظاهرات تظاهرات اضطرابات',
);
const HALF_DAY = 12;
const MORNINGS = foldedSet('الصباح الفجر الظهر الظهيرة');

/** Days from an event that stands right behind them: غداة القمة is the day after it. */
const EVES: ReadonlyMap<string, number> = new Map([
  ['غداة', 1],
  ['عشية', -1],
]);

/** `غداة قمة طارئة`, `عشية الاقتراع`: the day after or before what is named behind; a day or an hour there is no event. */
function besideEvent(scan: Scan, i: number, days: number): Match | null {
  const next = scan.tokens[i + 1];
  const event = next?.kind === 'WORD' && next.analyses[0]?.pos === 'NOUN' && !WEEKDAYS.has(next.key);
  if (!event || i + 1 >= scan.end(i) || next.key === 'يوم') return null;
  const anchor = { token: i + 1, days };
  return { first: i, last: i, value: null, kind: 'EVENT_RELATIVE', rule: 'time/event-relative', anchor };
}

/** A span of time: how many of which unit, null for an unknown number, and the last token of it. */
export interface Length {
  readonly unit: Unit;
  readonly count: number | null;
  readonly about: boolean;
  readonly last: number;
}

/** `يومين`, `ثلاثة أيام`, `نحو شهر`, `أيام`, `أسبوع واحد`; null where no unit of time stands. */
export function lengthAt(scan: Scan, i: number, unitKey: (at: number) => string): Length | null {
  const { tokens } = scan;
  let at = i;
  const about = ABOUT.has(tokens[at]?.key ?? '');
  while (about && (ABOUT.has(tokens[at]?.key ?? '') || tokens[at]?.key === 'من')) at++;
  const number = numberAt(tokens, at);
  const unitAt = number === null ? at : number.last + 1;
  const key = number === null ? unitKey(unitAt) : (tokens[unitAt]?.key ?? '');
  const unit = UNITS.get(key);
  if (unit === undefined || key.startsWith('ال')) return null;
  if (unit.months === 12 && yearOf(tokens[unitAt + 1]?.form ?? '') !== null) return null;
  if (number === null && isNamed(key, tokens[unitAt + 1]?.key ?? '')) return null;
  const plural = unit.count === null && number === null && PLURALS.has(key);
  const single = /^(?:واحد|واحدة)$/.test(tokens[unitAt + 1]?.key ?? '') ? unitAt + 1 : unitAt;
  return { unit, count: unit.count ?? number?.value ?? (plural ? null : 1), about, last: single };
}

/** `منذ يوم الخميس`, `منذ شهر أيلول`: a day or a month that has its name behind it is no length. */
const isNamed = (key: string, next: string): boolean =>
  (DAY_NOUNS.has(key) && (WEEKDAYS.has(next) || next === YESTERDAY)) ||
  (key === 'شهر' && (MONTHS.has(next) || HIJRI_MONTHS.has(next) || OF_TWO.has(next)));
const DAY_NOUNS = foldedSet('يوم ليلة ليل');
const YESTERDAY = foldKey('أمس');
/** Months of two words begin so. */
const OF_TWO = foldedSet('كانون تشرين ربيع جمادى ذو ذي');

const bareOf = (key: string): string => key.replace(/^[وف]/, '');

export function beginsAgo(word: Spelled): boolean {
  const key = bareOf(word.key);
  return EVES.has(key) || key === 'منذ' || BEFORE.has(key) || AFTER.has(key);
}

/** `قبل ثلاثة أيام`, `بعد يومين`, `قبل يومين من الاجتماع`; `بعد نحو شهر` and `قبل عامين` are no dates. */
export function ago(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const key = bareOf(tokens[i]?.key ?? '');
  const eve = EVES.get(key);
  if (eve !== undefined) return besideEvent(scan, i, eve);
  const since = key === 'منذ';
  const sign = BEFORE.has(key) || since ? -1 : AFTER.has(key) ? 1 : 0;
  if (sign === 0) return null;
  const length = lengthAt(scan, i + 1, (at) => tokens[at]?.key ?? '');
  if (length === null) return null;
  const { unit, count, about, last } = length;
  const next = tokens[last + 1]?.key ?? '';
  if (next === 'من' || next === 'علي') {
    if (/^(?:ذلك|ذاك)$/.test(tokens[last + 2]?.key ?? ''))
      return {
        first: i,
        last: last + 2,
        value: fromTold(scan, unit, about ? null : count, sign),
        kind: 'POINT',
        rule: 'time/told',
      };
    // After so many days of talks: how long they lasted.
    if (sign > 0 && GOING_ON.has(bareKey(tokens[last + 2], (k) => GOING_ON.has(k))))
      return { first: i, last, value: null, kind: 'DURATION', rule: 'time/duration' };
    // Minutes or hours from it: on its day.
    const within = unit.months === 0 && unit.days < 1 && (count === null || count <= HALF_DAY);
    const exact = count !== null && !about && unit.months === 0 && unit.days >= 1;
    const days = within ? 0 : exact ? sign * count * unit.days : null;
    const anchor = days === null ? {} : { anchor: { token: last + 2, days } };
    return { first: i, last, value: null, kind: 'EVENT_RELATIVE', rule: 'time/event-relative', ...anchor };
  }
  // منذ ساعات الصباح الأولى: from this morning on.
  if (since && unit.days < 1 && unit.months === 0 && MORNINGS.has(next) && today !== null)
    return { first: i, last: last + 1, value: oneDay(today), kind: 'SINCE', rule: 'time/since' };
  const found = { first: i, last, value: null, kind: 'POINT', rule: 'time/ago' } as const;
  if (count === null || about || today === null) return found;
  if (since)
    return { ...found, value: range(shift(today, unit, -count), today), kind: 'SINCE', rule: 'time/since' };
  if (sign > 0 && !comesLater(scan, i))
    return { ...found, value: pastOnly(fromTold(scan, unit, count, sign), today), rule: 'time/told' };
  // لن تعلن قبل أسبوعين bounds what is to come.
  if (sign < 0 && scan.tokens.slice(Math.max(0, i - 4), i).some((t) => t.key === 'لن')) return found;
  // Months and years from today are approximate, as are hours ahead.
  if (unit.months > 0 || (sign > 0 && unit.days < 1)) return found;
  return { ...found, value: oneDay(unit.days < 1 ? today : today + sign * count * unit.days) };
}

import { addMonths, firstOfMonth, lastOfMonth, parts, weekday } from '../calendar.ts';

/**
 * A value: first and last day (days since 1970), and how precise. Made with the precision first: days may be fractions on the
 * way, and objects that begin with the same fields (the ranges of tokens) would have to hold fractions too.
 */
export interface Value {
  readonly from: number;
  readonly to: number;
  readonly precision: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'RANGE';
}

/** A unit of time: days of it, or months where days do not serve. */
export interface Unit {
  readonly days: number;
  readonly months: number;
}

export const oneDay = (at: number): Value => ({ precision: 'DAY', from: at, to: at });

export const range = (from: number, to: number): Value => ({
  precision: from === to ? 'DAY' : 'RANGE',
  from,
  to,
});

/** The week of a day, Monday to Sunday. */
export const wholeWeek = (at: number): Value => {
  const monday = at - ((weekday(at) + 6) % 7);
  return { precision: 'WEEK', from: monday, to: monday + 6 };
};

export const wholeMonth = (year: number, month: number): Value => ({
  precision: 'MONTH',
  from: firstOfMonth(year, month),
  to: lastOfMonth(year, month),
});

export const wholeYear = (year: number): Value => ({
  precision: 'YEAR',
  from: firstOfMonth(year, 1),
  to: lastOfMonth(year, 12),
});

/** A day some units later, or earlier where the count is negative. */
export const shift = (day: number, unit: Unit, count: number): number =>
  unit.months > 0 ? addMonths(day, unit.months * count) : day + Math.round(unit.days * count);

/** A told date so many units away: as precise as it was told, and null where the unit is coarser than what was counted from. */
export function shiftValue(value: Value, unit: Unit, count: number): Value | null {
  if (unit.months === 0) return value.to - value.from > 1 ? null : moved(value, unit, count);
  const { year, month } = parts(value.from);
  if (value.precision === 'YEAR' && unit.months % 12 === 0)
    return wholeYear(year + (unit.months / 12) * count);
  if (value.precision !== 'MONTH') return null;
  const at = parts(addMonths(firstOfMonth(year, month), unit.months * count));
  return wholeMonth(at.year, at.month);
}

/** Half a day and less stays on the day; more hours, days and weeks move it. */
const moved = (value: Value, unit: Unit, count: number): Value => {
  const by =
    unit.days < 1 ? Math.sign(count) * Math.floor(Math.abs(unit.days * count) + 0.45) : unit.days * count;
  return { ...value, from: value.from + by, to: value.to + by };
};

/** The period of a day, or one some steps before or after it. */
export function periodValue(day: number, unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', step: number): Value {
  const { year, month } = parts(day);
  if (unit === 'DAY') return oneDay(day + step);
  if (unit === 'WEEK') return wholeWeek(day + step * 7);
  if (unit === 'YEAR') return wholeYear(year + step);
  const other = parts(addMonths(firstOfMonth(year, month), step));
  return wholeMonth(other.year, other.month);
}

/** The period in which a told date lies, or one some steps on, where it lies in one; nights that span two days stay as told. */
export function around(told: Value, unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', step: number): Value | null {
  if (unit === 'DAY' && told.to - told.from === 1 && step === 0) return told;
  const [first, last] = [periodValue(told.from, unit, step), periodValue(told.to, unit, step)];
  return first.from === last.from && (unit !== 'DAY' || told.precision === 'DAY') ? first : null;
}

/** Checks of single values that filters take. */
import { isDay } from '../cursors.ts';
import { inputError } from '../errors.ts';

/** A day of the calendar. Throws INVALID_DATE. */
export function dayOf(value: string | null | undefined, argument: string): string | null {
  if (value == null) return null;
  if (isDay(value)) return value;
  throw inputError(
    'INVALID_DATE',
    argument,
    `"${value.slice(0, 40)}" is no day of the calendar.`,
    'a date such as 2022-05-12',
  );
}

/** Days on which texts are published: what is told as "last century" or "in two years" is a day of the calendar too. */
export const PUBLISHING = ['1500-01-01', '2999-12-31'] as const;
/** Days on which something happens; the first day of the calendar stands for none. */
export const HAPPENING = ['0002-01-01', '9999-12-31'] as const;

/** A day of the calendar within bounds. Throws INVALID_DATE. */
export function dayWithin(
  value: string | null | undefined,
  [least, most]: readonly [string, string],
  argument: string,
): string | null {
  const day = dayOf(value, argument);
  if (day === null || (day >= least && day <= most)) return day;
  throw inputError('INVALID_DATE', argument, `${day} is out of bounds.`, `a date from ${least} to ${most}`);
}

/** Two days, the first not after the last; `argument` is where they stand, empty for the field itself. Throws INVALID_DATE. */
export function daysOf(
  { from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  argument: string,
): { readonly from: string | null; readonly to: string | null } {
  const at = (name: string): string => (argument === '' ? name : `${argument}.${name}`);
  const days = { from: dayOf(from, at('from')), to: dayOf(to, at('to')) };
  if (days.from !== null && days.to !== null && days.from > days.to)
    throw inputError(
      'INVALID_DATE',
      at('to'),
      `it is before "from", ${days.from}.`,
      'that day or a later one',
    );
  return days;
}

/** An ISO 3166-1 alpha-2 code in capitals. Throws INVALID_ARGUMENT. */
export function countryOf(code: string, argument: string): string {
  if (/^[a-z]{2}$/i.test(code)) return code.toUpperCase();
  throw inputError(
    'INVALID_ARGUMENT',
    argument,
    `"${code.slice(0, 40).replaceAll('\0', ' ')}" is no country code.`,
    'an ISO 3166-1 code of two letters such as SY',
  );
}

export const countriesOf = (
  codes: readonly string[] | null | undefined,
  argument: string,
): readonly string[] | null => codes?.map((code, at) => countryOf(code, `${argument}[${at}]`)) ?? null;

/** A currency, in capitals; of money alone. Throws INVALID_ARGUMENT. */
export function currencyOf(
  unit: string | null | undefined,
  measure: string,
  argument: string,
): string | null {
  if (unit == null) return null;
  if (measure !== 'MONEY')
    throw inputError('INVALID_ARGUMENT', argument, `${measure} has no unit.`, 'a unit of MONEY alone');
  if (/^[a-z]{3}$/i.test(unit)) return unit.toUpperCase();
  throw inputError(
    'INVALID_ARGUMENT',
    argument,
    'this is no currency.',
    'an ISO 4217 code of three letters such as USD',
  );
}

/** More than anything that news count. */
export const MOST = 1e15;

/** A number within bounds. Throws INVALID_ARGUMENT. */
export function within(value: number, least: number, most: number, argument: string): number {
  if (value >= least && value <= most) return value;
  throw inputError(
    'INVALID_ARGUMENT',
    argument,
    `${value} is out of bounds.`,
    `a number from ${least} to ${most}`,
  );
}

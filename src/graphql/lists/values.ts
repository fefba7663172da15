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

/** Two days, the first not after the last. Throws INVALID_DATE. */
export function daysOf(
  { from, to }: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  argument: string,
): { readonly from: string | null; readonly to: string | null } {
  const days = { from: dayOf(from, `${argument}.from`), to: dayOf(to, `${argument}.to`) };
  if (days.from !== null && days.to !== null && days.from > days.to)
    throw inputError(
      'INVALID_DATE',
      `${argument}.to`,
      `it is before "from", ${days.from}.`,
      'that day or a later one',
    );
  return days;
}

/** ISO 3166-1 alpha-2 codes in capitals. Throws INVALID_ARGUMENT. */
export const countriesOf = (
  codes: readonly string[] | null | undefined,
  argument: string,
): readonly string[] | null =>
  codes?.map((code) => {
    if (/^[a-z]{2}$/i.test(code)) return code.toUpperCase();
    throw inputError(
      'INVALID_ARGUMENT',
      argument,
      `"${code.slice(0, 40).replaceAll('\0', ' ')}" is no country code.`,
      'ISO 3166-1 codes of two letters such as SY',
    );
  }) ?? null;

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

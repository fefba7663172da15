import { firstOfMonth, lastOfMonth, toDay } from '../../shared/calendar.ts';
import { once } from '../../shared/lexicon/rows.ts';
import { tablesIn } from '../../shared/lexicon/table.ts';
import type { Scan } from '../../shared/time/match.ts';
import { oneDay, type Value } from '../../shared/time/values.ts';
import { bareKey } from './scan.ts';

interface KnownDay {
  /** Days since 1970, first and last. */
  readonly value: Value;
  readonly nouns: ReadonlySet<string>;
}

/** By month and day of month, or month alone: `9-11`, `7-`. */
const knownDays = once(() => {
  const days = new Map<string, KnownDay[]>();
  for (const row of tablesIn('src/languages/ar/lexicon')('days.tsv', ['day', 'nouns'])) {
    const [year = 0, month = 0, date] = row.text('day').split('-').map(Number);
    const value: Value =
      date === undefined
        ? { precision: 'MONTH', from: firstOfMonth(year, month), to: lastOfMonth(year, month) }
        : oneDay(toDay(row.text('day')));
    if (Number.isNaN(value.from)) row.fail('day expected');
    const key = keyOf(month, date ?? null);
    const nouns = new Set(row.words('nouns').map((word) => word.key));
    days.set(key, [...(days.get(key) ?? []), { value, nouns }]);
  }
  return days;
});

const keyOf = (month: number, date: number | null): string => `${month}-${date ?? ''}`;

/** How many days after a day of this year a noun with it may mean that one. */
const FRESH = 60;

/** `هجمات 11 سبتمبر`, `حرب تموز`: the days that a noun with a date without a year is known by, unless that date has just been; null for any other. */
export function knownDay(
  scan: Scan,
  i: number,
  month: number,
  date: number | null,
  latest: Value | null,
): Value | null {
  const { tokens, today } = scan;
  const known = knownDays().get(keyOf(month, date));
  const before = tokens[i - 1];
  if (known === undefined || today === null || before?.sentence !== tokens[i]?.sentence) return null;
  if (latest !== null && latest.to <= today && today - latest.to < FRESH) return null;
  for (const { value, nouns } of known)
    if (value.to <= today && nouns.has(bareKey(before, (key) => nouns.has(key)))) return value;
  return null;
}

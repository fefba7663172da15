import { dayOf } from '../calendar.ts';
import type { Match, Scan } from './match.ts';
import { oneDay } from './values.ts';

const JOINED = /^(\d{1,4})[/\-.](\d{1,2})[/\-.](\d{1,4})$/;

/** `14/3/2023`, `2023-03-14`, written as one token or several; where day and month could each be the other, `dayFirst` decides, and null leaves them unknown. */
export function numericDate(
  scan: Scan,
  i: number,
  digits: (form: string) => number | null,
  dayFirst: boolean | null,
): Match | null {
  const numbers = numbersAt(scan, i, digits);
  if (numbers === null) return null;
  const { values, last } = numbers;
  const [a = 0, b = 0, c = 0] = values;
  const found = { first: i, last, kind: 'POINT', rule: 'time/numeric' } as const;
  if (a > 31) {
    const day = dayOf(a, b, c);
    return day === null ? null : { ...found, value: oneDay(day) };
  }
  if (c <= 1800) return null;
  const [british, american] = [dayOf(c, b, a), dayOf(c, a, b)];
  const doubtful = british !== null && american !== null && british !== american;
  if (doubtful && dayFirst === null) return { ...found, value: null };
  const day = doubtful && dayFirst === false ? american : (british ?? american);
  return day === null ? null : { ...found, value: oneDay(day) };
}

function numbersAt(
  { tokens }: Scan,
  i: number,
  digits: (form: string) => number | null,
): { values: readonly number[]; last: number } | null {
  const first = tokens[i];
  if (first === undefined || digits(first.form.slice(0, 1)) === null) return null;
  const joined = JOINED.exec(first.form);
  if (joined !== null) return { values: joined.slice(1).map(Number), last: i };
  const text = tokens.slice(i, i + 5);
  const sign = text[1]?.form ?? '';
  if (text.length < 5 || !/^[/\-.]$/.test(sign) || text[3]?.form !== sign) return null;
  if (!text.every((t, k) => k === 0 || t.start === text[k - 1]?.end)) return null;
  const values = [0, 2, 4].map((k) => digits(text[k]?.form ?? ''));
  return values.every((v): v is number => v !== null) ? { values, last: i + 4 } : null;
}

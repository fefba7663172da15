import { dayOf } from '../../shared/calendar.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { oneDay } from '../../shared/time/values.ts';
import { parseDigits } from '../numbers.ts';

/** `14/3/2023`, `2023-03-14`, written as one token or several. */
export function numericDate(scan: Scan, i: number): Match | null {
  const text = scan.tokens.slice(i, i + 5);
  const joined = (text[0]?.form ?? '').match(/^(\d{1,4})[/\-.](\d{1,2})[/\-.](\d{1,4})$/);
  let numbers: number[] | null = null;
  let last = i;
  if (joined !== null) numbers = [Number(joined[1]), Number(joined[2]), Number(joined[3])];
  else if (
    text.length === 5 &&
    /^[/\-.]$/.test(text[1]?.form ?? '') &&
    text[1]?.form === text[3]?.form &&
    text.every((t, k) => k === 0 || t.start === text[k - 1]?.end)
  ) {
    const values = [0, 2, 4].map((k) => parseDigits(text[k]?.form ?? ''));
    if (values.every((v): v is number => v !== null)) numbers = values;
    last = i + 4;
  }
  if (numbers === null) return null;
  const [a = 0, b = 0, c = 0] = numbers;
  const day = a > 31 ? dayOf(a, b, c) : c > 1800 ? (dayOf(c, b, a) ?? dayOf(c, a, b)) : null;
  return day === null ? null : { first: i, last, value: oneDay(day), kind: 'POINT', rule: 'time/numeric' };
}

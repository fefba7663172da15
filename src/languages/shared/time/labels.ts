import type { Timex } from '../../../extract/layers.ts';
import { toDay, toIso } from '../calendar.ts';
import type { Match, Scan } from './match.ts';
import { oneDay } from './values.ts';

/** How many tokens the day of an entry may have between its brackets. */
const BRACKET = 3;

/** `16:20 GMT – …`, `11.45am: …`, `19:20 (Tuesday) – …`: a clock at the head of an entry of a live report is of the day that is named with it, else of the day on which the report came out. */
export function labelAt(
  scan: Scan,
  first: number,
  clock: number,
  weekday: (scan: Scan, i: number) => Match | null,
): Match | null {
  const { tokens, today } = scan;
  if (tokens[first - 1]?.sentence === tokens[first]?.sentence) return null;
  const form = (i: number): string => tokens[i]?.form ?? '';
  let last = clock;
  let value = today === null ? null : oneDay(today);
  if (form(last + 1) === '(') {
    const day = weekday(scan, last + 2);
    let end = last + 2;
    while (end < last + 2 + BRACKET && form(end) !== ')') end++;
    if (form(end) !== ')') return null;
    value = day?.value ?? value;
    last = end;
  }
  if (!/^[:–—-]$/.test(form(last + 1))) return null;
  return { first, last, value, kind: 'POINT', rule: 'time/label' };
}

/** The rule of a clock that orders the entries of a live report and dates nothing. */
export const ENTRY = 'time/entry';

/** `14:05 أفادت …`, `19:35 Eight dead`: digits at the head of a sentence that tell when it was written. */
export const opensEntry = ({ tokens }: Scan, first: number): boolean =>
  tokens[first]?.kind === 'NUMBER' && tokens[first - 1]?.sentence !== tokens[first]?.sentence;

/** Where one entry of a live report names another day than that of publication, the next are of that day until the clock begins again. Linear. */
export function ofEntries(found: readonly Timex[], today: number): readonly Timex[] {
  let last: { readonly day: number; readonly minutes: number } | null = null;
  return found.map((timex) => {
    const minutes = timex.rule === 'time/label' ? minutesOf(timex.text) : null;
    if (minutes === null || timex.value === null) return timex;
    const named = toDay(timex.value.start);
    const next: number = last === null ? named : last.day + (minutes < last.minutes ? 1 : 0);
    const day = named === today ? Math.min(today, next) : named;
    last = { day, minutes };
    return day === named
      ? timex
      : { ...timex, value: { ...timex.value, start: toIso(day), end: toIso(day) } };
  });
}

const CLOCK = /^\D*(\d{1,2})[:.](\d{2})\s*([ap])?/i;

/** The minutes of a day that a clock shows; Arabic digits are digits. */
function minutesOf(text: string): number | null {
  const latin = text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const [, hours, minutes, half] = CLOCK.exec(latin) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const shift = half === undefined ? 0 : half.toLowerCase() === 'p' ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + shift;
  return hour * 60 + Number(minutes);
}

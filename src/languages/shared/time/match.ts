import type { Token } from '../../../extract/layers.ts';
import { shiftValue, type Unit, type Value } from './values.ts';

/** What a rule found: the last token it covers, and its value, null where it cannot be known. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly value: Value | null;
  readonly kind: 'POINT' | 'RANGE' | 'SINCE' | 'DURATION' | 'EVENT_RELATIVE' | 'RECURRING';
  readonly rule: string;
  /** The event that the expression counts from: its word, and the days to add to its day. */
  readonly anchor?: { readonly token: number; readonly days: number };
  /** SINCE: the date itself, from which on it runs. */
  readonly beginning?: Value;
  /** A past date that names no year or week: the next such one, which it is where what it dates is to come. */
  readonly ahead?: Value;
  /** A date whose year is implied: another one that it is joined to may name it. */
  readonly yearless?: { readonly month: number; readonly date: number | null };
}

/** What rules read: the tokens, the day of publication where it is known, and what was told before. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly today: number | null;
  /** First token after the sentence that contains a token. */
  readonly end: (i: number) => number;
  /** The date last told, which `the same day` and `two days later` count from. */
  readonly told: () => Value | null;
  /** The one last told that is not of the day of publication, which `back then` means. */
  readonly toldEarlier: () => Value | null;
}

/** So long before or after the date told last. */
export function fromTold(scan: Scan, unit: Unit, count: number | null, sign: number): Value | null {
  const told = scan.told();
  return told === null || count === null ? null : shiftValue(told, unit, sign * count);
}

/** What happened did so by the day of publication. */
export const pastOnly = (value: Value | null, today: number): Value | null =>
  value !== null && value.from <= today ? value : null;

import type { Match, Scan } from '../../shared/time/match.ts';
import { numericDate as numeric } from '../../shared/time/numeric.ts';
import { parseDigits } from '../numbers.ts';
import type { Spelled } from './scan.ts';

/** A digit is the first letter of every date in digits. */
export const beginsNumeric = ({ form }: Spelled): boolean => parseDigits(form.slice(0, 1)) !== null;

/** `14/3/2023`, `2023-03-14`, written as one token or several; the day comes first. */
export const numericDate = (scan: Scan, i: number): Match | null => numeric(scan, i, parseDigits, true);

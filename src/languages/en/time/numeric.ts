import type { Match, Scan } from '../../shared/time/match.ts';
import { numericDate as numeric } from '../../shared/time/numeric.ts';
import { parseDigits } from '../numbers.ts';

/** `14/03/2023`, `2023-03-14`; 04/03/2023 is another day in London than in New York, and has no value. */
export const numericDate = (scan: Scan, i: number): Match | null => numeric(scan, i, parseDigits, null);

import { isGreatest } from '../superlatives.ts';
import type { Reading } from './reading.ts';

/** `أبرزها الرباط`: the foremost of them. */
const MOST = /^و?ابرز(?:ها|هم|هما|هن)$/;

/** A superlative in the letters of a verb of saying: `أبرزها`, `أكبر أحزاب المعارضة`. */
export const isSuperlative = (r: Reading, i: number): boolean =>
  MOST.test(r.key(i)) || (r.key(i) === 'ابرز' && r.isComma(i - 1)) || isGreatest(r.key(i), r.analysis(i + 1));

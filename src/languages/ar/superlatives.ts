import type { Analysis } from '../../extract/layers.ts';

/** Whether a word may be the superlative in the letters of a verb. */
export const isGreat = (key: string): boolean => /^[وف]?اكبر$/.test(key);

/** `أكبر أحزاب المعارضة`: the greatest of several, and nobody who admires them. */
export const isGreatest = (key: string, next: Analysis | undefined): boolean =>
  isGreat(key) && next?.number === 'PL';

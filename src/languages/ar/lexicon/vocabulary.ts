export * from '../../shared/lexicon/vocabulary.ts';

/** By what a saying verb's content is attached. */
export const COMPLEMENTS = [
  'أن',
  'إن',
  'على',
  'إلى',
  'ب',
  'ل',
  'عن',
  'من',
  'في',
  ':',
  'object',
  'quote',
] as const;
export type Complement = (typeof COMPLEMENTS)[number];

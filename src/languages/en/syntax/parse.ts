import type { Language } from '../../language.ts';

/** Noun phrases and clauses. */
export const parse: Language['parse'] = (tokens) => ({
  nominals: [],
  clauses: [],
  nominalAt: new Int32Array(tokens.length).fill(-1),
  bodies: [],
});

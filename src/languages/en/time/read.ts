import type { Language } from '../../language.ts';

/** Time expressions, by position. */
export const readTimexes: Language['readTimexes'] = () => [];

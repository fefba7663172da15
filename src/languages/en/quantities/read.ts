import type { Language } from '../../language.ts';

/** Numbers with what they count, by position. */
export const readQuantities: Language['readQuantities'] = () => [];

import type { Language } from '../../language.ts';

/** Words of the document that may name events. */
export const findTriggers: Language['findTriggers'] = () => [];

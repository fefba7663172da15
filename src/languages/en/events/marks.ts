import type { Language } from '../../language.ts';

/** Words that colour the events they govern. */
export const findMarks: Language['findMarks'] = () => [];

/** What a verb's own form says of its event. */
export const verbModality: Language['verbModality'] = () => null;

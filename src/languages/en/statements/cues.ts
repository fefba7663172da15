import type { Language } from '../../language.ts';

/** Words and expressions by which the text attributes what it says. */
export const findCues: Language['findCues'] = () => [];

import type { Language } from '../language.ts';

/** What a definite noun phrase refers back to. */
export const readReference: Language['readReference'] = () => null;

/** A word of a name without its article. */
export const bareNoun: Language['bareNoun'] = (key) => key;

/** Whether a noun means a capital. */
export const isCapital: Language['isCapital'] = (noun) => noun === 'capital';

/** Whether a state's name that begins with this noun is a way to call it, no name of its own. */
export const isEpithet: Language['isEpithet'] = () => false;

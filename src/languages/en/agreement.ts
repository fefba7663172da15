import type { Language } from '../language.ts';

/** English verbs hardly show their subject's gender and number. */
export const mayBeSubject: Language['mayBeSubject'] = () => false;
export const participleFits: Language['participleFits'] = () => false;
export const pronounFits: Language['pronounFits'] = () => false;

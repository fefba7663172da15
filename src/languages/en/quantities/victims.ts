import type { Language } from '../../language.ts';

/** What a number of people counts when they are the target of this trigger. */
export const victimMeasure: Language['victimMeasure'] = () => null;

import type { Language } from '../language.ts';

/** Whether a noun names people or bodies of people that may take part in events without a name. */
export const isParty: Language['isParty'] = () => false;

/** Whether a noun names a thing that violence is done to: a building, a vehicle, a position. */
export const isObject: Language['isObject'] = () => false;

/** Whether a noun's form alone says that it names people. */
export const isPeople: Language['isPeople'] = () => false;

/** Whether a noun carries someone's words or speaks for someone. */
export const isVoice: Language['isVoice'] = () => false;

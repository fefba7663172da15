import { wordSet } from '../shared/word-set.ts';

/**
 * Abbreviations of more than one letter whose full stop does not end a sentence: they wait for the name or number they
 * belong to. Single letters (doctor, professor, engineer, page) are abbreviations too, save after a number, where they
 * are a unit or an era and may close the sentence.
 */
export const TITLES: ReadonlySet<string> = wordSet('أ.د أ.م أ.م.د م.م م.د مج صص تلف هاتف');

/** Letters that are written onto the abbreviation: and, so, by, to, as. */
export const PROCLITICS = 'وفبلك';

import type { Nominal } from '../../extract/layers.ts';
import type { Language } from '../language.ts';
import { isBody } from './parties.ts';

/** Kinds of which `they` means many at once. */
const BODIES: ReadonlySet<string> = new Set([
  'GROUP',
  'ARMED_GROUP',
  'SECURITY_FORCE',
  'PARTY',
  'IGO',
  'NGO',
  'COMPANY',
  'GOVERNMENT',
  'MEDIA',
  'STATE',
  'OTHER',
]);

/** Whether a pronoun (folded; of any case) may stand for a nominal that is, or names, something of this kind. */
export const pronounFits: Language['pronounFits'] = (pronoun, nominal, kind, noun) => {
  const person = kind === 'PERSON' || nominal.gender !== null;
  const plural = isPlural(nominal);
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return isOne(nominal, kind, noun) && nominal.gender !== 'F';
  if (/^(?:she|her|hers|herself)$/.test(pronoun)) return isOne(nominal, kind, noun) && nominal.gender !== 'M';
  if (/^(?:it|its|itself)$/.test(pronoun)) return !person && !plural;
  if (/^(?:they|them|their|theirs|themselves)$/.test(pronoun))
    return plural || (kind !== null && BODIES.has(kind));
  return false;
};

const isPlural = (nominal: Nominal): boolean =>
  nominal.number === 'PL' || (nominal.quantity !== null && nominal.number !== 'SG');

/** One person: a named one, or a noun in the singular that names no body. */
const isOne = (nominal: Nominal, kind: string | null, noun: string): boolean =>
  !isPlural(nominal) && (kind === null ? nominal.name === null && !isBody(noun) : kind === 'PERSON');

/** Whether a verb may have this as the subject that its pronoun means; a verb without a pronoun has none unspoken. */
export const mayBeSubject: Language['mayBeSubject'] = (verb, nominal, kind, noun) => {
  const pronoun = verb.proclitics[0] ?? '';
  if (pronoun === 'it') return nominal.gender === null && kind !== 'PERSON' && !isPlural(nominal);
  if (pronoun === 'they') return isPlural(nominal) || nominal.name !== null;
  const one = !isPlural(nominal) && (kind === null ? !isBody(noun) : kind === 'PERSON');
  if (pronoun === 'he') return one && nominal.gender !== 'F';
  if (pronoun === 'she') return one && nominal.gender !== 'M';
  return false;
};

/** English participles agree with nothing. */
export const participleFits: Language['participleFits'] = () => true;

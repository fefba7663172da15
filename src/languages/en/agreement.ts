import type { Nominal } from '../../extract/layers.ts';
import type { Language } from '../language.ts';

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
export const pronounFits: Language['pronounFits'] = (pronoun, nominal, kind) => {
  const person = kind === 'PERSON' || nominal.gender !== null;
  const plural = isPlural(nominal);
  if (/^(?:he|him|his|himself)$/.test(pronoun)) return isOne(nominal, kind) && nominal.gender !== 'F';
  if (/^(?:she|her|hers|herself)$/.test(pronoun)) return isOne(nominal, kind) && nominal.gender !== 'M';
  if (/^(?:it|its|itself)$/.test(pronoun)) return !person && !plural;
  if (/^(?:they|them|their|theirs|themselves)$/.test(pronoun))
    return plural || (kind !== null && BODIES.has(kind));
  return false;
};

const isPlural = (nominal: Nominal): boolean =>
  nominal.number === 'PL' || (nominal.quantity !== null && nominal.number !== 'SG');

/** One person: a named one, or a noun in the singular. */
const isOne = (nominal: Nominal, kind: string | null): boolean =>
  !isPlural(nominal) && (kind === null ? nominal.name === null : kind === 'PERSON');

/** Whether a verb may have this as the subject that its pronoun means; a verb without a pronoun has none unspoken. */
export const mayBeSubject: Language['mayBeSubject'] = (verb, nominal, kind) => {
  const pronoun = verb.proclitics[0] ?? '';
  if (pronoun === 'it') return nominal.gender === null && kind !== 'PERSON' && !isPlural(nominal);
  if (pronoun === 'they') return isPlural(nominal) || nominal.name !== null;
  const one = !isPlural(nominal) && (kind === null || kind === 'PERSON');
  if (pronoun === 'he') return one && nominal.gender !== 'F';
  if (pronoun === 'she') return one && nominal.gender !== 'M';
  return false;
};

/** English participles agree with nothing. */
export const participleFits: Language['participleFits'] = () => true;

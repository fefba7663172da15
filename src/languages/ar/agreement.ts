import type { Analysis, Nominal, Token } from '../../extract/layers.ts';
import { agrees, MASCULINE_PLACES } from './syntax/agreement.ts';

/** Kinds that a feminine singular pronoun means (states, groups, bodies), besides feminine nouns. */
const PERSON_KINDS = new Set(['PERSON']);

/** Whether a pronoun suffix may stand for a nominal that is, or names, something of this kind. */
export function pronounFits(
  enclitic: string,
  nominal: Nominal,
  kind: string | null,
  firstWord: string,
): boolean {
  const plural = nominal.number === 'PL' || nominal.quantity !== null;
  const person = kind !== null && PERSON_KINDS.has(kind);
  const feminine =
    kind === 'COUNTRY' || kind === 'STATE' || kind === 'CITY'
      ? !MASCULINE_PLACES.has(firstWord)
      : nominal.gender === 'F' || /[ةى]$/.test(firstWord) || (plural && !person && nominal.quantity === null);
  switch (enclitic) {
    case 'ه':
      return !plural && !(feminine && !person);
    case 'ها':
      return person ? nominal.gender === 'F' : feminine || plural;
    case 'هم':
      // السلطات, القوات are spoken of in the feminine.
      return (plural && !/ات$/.test(firstWord)) || kind === 'GROUP' || kind === 'ARMED_GROUP';
    case 'هما':
      return true;
    default:
      return false;
  }
}

/** Whether a circumstantial participle agrees in gender and number with a nominal; a feminine singular also serves plurals of things. */
export const participleFits = ({ key, analyses }: Token, nominal: Nominal): boolean => {
  const read = analyses.find((a) => a.derived === 'ACTIVE_PARTICIPLE') ?? analyses[0];
  if (read === undefined) return false;
  // The accusative singular, whatever plural is spelled alike (مطالبا).
  const participle = key.endsWith('ا')
    ? { gender: 'M', number: 'SG' }
    : read.pos === 'PROPN' && key.endsWith('ين')
      ? { gender: 'M', number: 'PL' }
      : read;
  if (nominal.name !== null) return participle.number !== 'PL' || nominal.number !== 'SG';
  if (participle.number === 'PL' || participle.number === 'DU')
    return nominal.number !== 'SG' || nominal.quantity !== null;
  return participle.gender === 'F'
    ? nominal.gender !== 'M' || nominal.number === 'PL'
    : nominal.gender !== 'F';
};

/** Whether a verb may have this as its unspoken subject. */
export const mayBeSubject = (verb: Analysis, nominal: Nominal): boolean => agrees(verb, nominal, true);

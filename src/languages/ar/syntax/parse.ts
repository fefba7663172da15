import { VICTIM_MEASURES } from '../../../../schema/ontology/classes.ts';
import type { Nominal } from '../../../extract/layers.ts';
import { parseWith } from '../../shared/syntax/parse.ts';
import type { SentenceScope } from '../../shared/syntax/sentence.ts';
import { isParty, isPeople, isVoice } from '../parties.ts';
import { readClauses } from './clauses.ts';
import { bodyOf } from './dateline.ts';
import { readNominals } from './nominals.ts';

/** Noun phrases and clauses of an Arabic document. */
export const parse = parseWith({
  bodyOf,
  readSentence: (scope, firstNominal) => ({
    nominals: readNominals(scope, firstNominal),
    clauses: (phrased) =>
      readClauses({
        acts: (nominal) => acts(nominal, scope),
        people: (nominal) => people(nominal, scope),
        ...phrased,
      }),
  }),
});

/** Whether a nominal names several people: a number of them, or a sound masculine plural. */
function people(nominal: Nominal, { tokens, quantities }: SentenceScope): boolean {
  const head = tokens[nominal.head];
  if (nominal.name !== null || head === undefined) return false;
  if (nominal.quantity === null) return isPeople(head);
  const measure = quantities[nominal.quantity]?.measure;
  return (
    (measure === 'PERSONS' || VICTIM_MEASURES.has(measure ?? 'OTHER')) && head.analyses[0]?.gender === 'M'
  );
}

/** Whether a nominal names someone or a body that can act: a name of an actor, people, an organisation. */
function acts(nominal: Nominal, { tokens, names, quantities }: SentenceScope): boolean {
  if (nominal.name !== null) {
    const name = names.find(({ index }) => index === nominal.name);
    return (
      name?.type !== 'PLACE' ||
      name.kind === 'COUNTRY' ||
      // واشنطن stands for a government.
      (nominal.preposition === null && name.entries.some(({ form }) => form === 'METONYM'))
    );
  }
  if (nominal.quantity !== null && quantities[nominal.quantity]?.measure === 'PERSONS') return true;
  const analysis = tokens[nominal.head]?.analyses[0];
  if (analysis === undefined || analysis.pos === 'PROPN' || analysis.pos === 'X') return true;
  return isParty(analysis.lemma) || isVoice(analysis.lemma) || isParty(analysis.stem);
}

import type { Analysis, Nominal } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import type { ClauseDraft, PhrasedSentence } from '../../shared/syntax/sentence.ts';
import { agrees } from './agreement.ts';

export interface ClauseScope extends PhrasedSentence {
  /** Whether a nominal names someone or a body that can act. */
  readonly acts: (nominal: Nominal) => boolean;
  /** Whether a nominal names several people: a verb after it is in the plural. */
  readonly people: (nominal: Nominal) => boolean;
}

/** Whether a nominal may be the subject of a verb after it, or of one that says no subject: several people do in the plural. */
export const leads = (scope: ClauseScope, verb: Analysis, nominal: Nominal | undefined): boolean =>
  nominal !== undefined &&
  agrees(verb, nominal, true) &&
  !(verb.number === 'SG' && verb.person === 3 && scope.people(nominal));

/** Words between a pronoun and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['قد', 'لم', 'لن', 'لا', 'سوف', 'ما', 'لقد'].map(foldKey));

/** Whether a pronoun right before a verb is its subject (`هو يستقبل`, `أنها ستجلي`): what follows the verb is not. */
export function hasPronounSubject({ tokens, from }: ClauseScope, verb: number): boolean {
  // وهو ما نفاه متحدث: the pronoun is what the verb's own pronoun means.
  if (tokens[verb]?.analyses[0]?.enclitic != null) return false;
  let i = verb - 1;
  while (i >= from && BETWEEN.has(tokens[i]?.key ?? '')) i--;
  const token = i >= from ? tokens[i] : undefined;
  const analysis = token?.analyses[0];
  if (token === undefined || analysis === undefined) return false;
  if (analysis.pos === 'PRON') return PRONOUNS.has(token.key.replace(/^[وف]/, ''));
  const opens = analysis.pos === 'SCONJ' || (analysis.pos === 'PART' && analysis.lemma === INNA);
  return opens && analysis.enclitic !== null;
}

const INNA = foldKey('إن');

const PRONOUNS: ReadonlySet<string> = new Set(['هو', 'هي', 'هم', 'هن', 'هما'].map(foldKey));

export const verbLemma = ({ tokens }: ClauseScope, clause: ClauseDraft): string =>
  tokens[clause.verb]?.analyses[0]?.lemma ?? '';

import type { Analysis } from '../../../extract/layers.ts';
import type { PhrasedSentence } from '../../shared/syntax/sentence.ts';

export interface ClauseScope extends PhrasedSentence {
  /** Names of places, by their index. */
  readonly places: ReadonlySet<number>;
}

/** What kind of verb form a token is: with tense, after to, or a participle. */
export type VerbKind = 'FINITE' | 'INFINITIVE' | 'ING' | 'PASSIVE_PARTICIPLE';

/** How a verb, or a copula without a verb of its own, stands in its clause; null for any other word. */
export function verbKind(analysis: Analysis | undefined): VerbKind | null {
  if (analysis === undefined) return null;
  if (analysis.pos === 'AUX' ? analysis.voice === null : analysis.pos !== 'VERB') return null;
  if (analysis.proclitics.includes('to')) return 'INFINITIVE';
  if (analysis.derived === 'ACTIVE_PARTICIPLE') return 'ING';
  return analysis.derived === 'PASSIVE_PARTICIPLE' ? 'PASSIVE_PARTICIPLE' : 'FINITE';
}

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they']);

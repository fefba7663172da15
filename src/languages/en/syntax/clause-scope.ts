import type { Analysis, Clause, Nominal, Token } from '../../../extract/layers.ts';

export interface ClauseScope {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** Of the sentence. */
  readonly nominals: readonly Nominal[];
  /** For each token of the document, the nominal that covers it, or -1. */
  readonly nominalAt: Int32Array;
  readonly firstIndex: number;
  readonly timed: (token: number) => boolean;
  /** Names of places, by their index. */
  readonly places: ReadonlySet<number>;
}

/** A clause while it is being read. */
export type ClauseDraft = { -readonly [K in keyof Clause]: Clause[K] };

/** The nominal with an index of the document, where it is one of the sentence's. */
export const nominalOf = ({ nominals }: ClauseScope, index: number): Nominal | undefined =>
  index < 0 ? undefined : nominals[index - (nominals[0]?.index ?? 0)];

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

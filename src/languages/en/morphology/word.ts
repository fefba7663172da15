import type { Pos, TokenKind } from '../../../extract/layers.ts';
import type { FunctionWord, VerbForm } from './lexicon.ts';

export type Tag = Pos | 'PUNCT' | 'SYM';

/** A token of a sentence while its reading is being decided. */
export interface Word {
  readonly kind: TokenKind;
  readonly text: string;
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  readonly first: boolean;
  /** What closed classes say of it, null for an open-class word. */
  readonly closed: FunctionWord | null;
  /** What listed verbs it may be a form of. */
  readonly verbs: readonly VerbForm[];
  tag: Tag;
  /** Of a verb: which of its forms it is here. */
  form: VerbForm | null;
  /** Of a verb: set by the words around it. */
  passive: boolean;
  finite: boolean;
  past: boolean;
  /** Of a verb: its pronoun subject and auxiliaries, folded lemmas (the pronoun as it stands). */
  group: readonly string[];
  /** A pronoun that it governs: the object of a verb or preposition, the possessor of a noun. */
  pronoun: string | null;
}

export const isForm = (word: Word | undefined, ...kinds: readonly VerbForm['form'][]): boolean =>
  word?.verbs.some((v) => kinds.includes(v.form)) === true;

const isOpeningQuote = (words: readonly Word[], i: number): boolean =>
  /^[“‘«]$/.test(words[i]?.text ?? '') || (words[i]?.text === '"' && words[i - 1]?.tag === 'DET');

/** The word before, adverbs and a negation passed over. */
export function previous(words: readonly Word[], i: number): Word | undefined {
  let at = i - 1;
  while (
    at >= 0 &&
    (words[at]?.tag === 'ADV' || words[at]?.closed?.lemma === 'not' || isOpeningQuote(words, at))
  )
    at--;
  return words[at];
}

export const POSSESSIVES = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their', 'whose']);
/** Words that stand for some of a number. */
export const PARTITIVES = new Set([
  'few',
  'many',
  'several',
  'some',
  'most',
  'all',
  'both',
  'any',
  'those',
  'these',
]);

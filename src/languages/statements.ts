/** A word or expression by which a text attributes what it says. */
export interface Cue {
  /** The token that is the cue, and the last token of the expression. */
  readonly token: number;
  readonly last: number;
  /** VERB: a finite verb; PARTICIPLE: a circumstance of a verb's subject (مؤكدا); NOUN: speech as a noun (قوله); SOURCE: بحسب and its like. */
  readonly kind: 'VERB' | 'PARTICIPLE' | 'NOUN' | 'SOURCE';
  /** Its content may be a noun (أعلن اعتقال); else it needs a clause, a preposition of its own or a quotation. */
  readonly takesObject: boolean;
  /** Prepositions after which its content may stand. */
  readonly prepositions: ReadonlySet<string>;
  readonly rule: string;
}

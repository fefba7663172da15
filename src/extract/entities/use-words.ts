/** How a country's or capital's name is used: as somewhere, or as someone who acts or is acted upon. */
export type Use = 'PLACE' | 'ACTOR';

/** Classes of words that decide the use of a country's name. */
export interface UseWords {
  /** Words before من and a list of doers (كل من). */
  readonly partitives: ReadonlySet<string>;
  /** Nouns that only say that a country is one (دولة). */
  readonly countryNouns: ReadonlySet<string>;
  /** What happens in a place or is called after it (محادثات, زلزال). */
  readonly happenings: ReadonlySet<string>;
  /** Going there, nouns and verbs. */
  readonly motions: ReadonlySet<string>;
  /** Violence, which a capital suffers as a place. */
  readonly strikes: ReadonlySet<string>;
  readonly borders: ReadonlySet<string>;
  /** Nouns that take ب of a partner (علاقات). */
  readonly relations: ReadonlySet<string>;
  /** What is addressed to someone with إلى. */
  readonly appeals: ReadonlySet<string>;
  /** What comes from someone who acts (من, عن). */
  readonly sources: ReadonlySet<string>;
  /** Nouns of speaking, whose genitive speaks where something is said. */
  readonly speeches: ReadonlySet<string>;
  readonly topicalisers: ReadonlySet<string>;
  /** من جهة: one side of several. */
  readonly sides: ReadonlySet<string>;
  /** Verbs whose object is spoken to or blamed, with a preposition behind it (اتهم ... ب). */
  readonly addressing: ReadonlySet<string>;
  /** Verbs of getting something from someone (تلقى من). */
  readonly receiving: ReadonlySet<string>;
  /** Verbs of turning to someone with إلى (توسل, نسب). */
  readonly turning: ReadonlySet<string>;
  /** Nouns of envoys, who are somewhere with لدى. */
  readonly envoys: ReadonlySet<string>;
  /** Verbs of parting from someone with عن (انفصل). */
  readonly parting: ReadonlySet<string>;
  /** Verbs that describe their subject (بدا). */
  readonly seeming: ReadonlySet<string>;
}

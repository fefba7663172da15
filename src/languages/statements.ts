/** A noun phrase for those who speak: `الناطق باسم الحركة فلان`, `مصادر أمنية`, `بيان للوزارة`. */
export interface Voice {
  /**
   * PARTY: people or a body; SPOKESMAN and DOCUMENT speak for the one whose they are; CLASS: a noun that the name behind it
   * names (صحيفة «الأهالي»); REFERENCE: a title of honour or a bare noun of a person that means someone spoken of before.
   */
  readonly kind: 'PARTY' | 'SPOKESMAN' | 'DOCUMENT' | 'CLASS' | 'REFERENCE';
  /** The nominals of the phrase, its head first. */
  readonly members: readonly number[];
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** What the phrase says about gender and number, or its verb does; null where neither shows it. */
  readonly gender: 'M' | 'F' | null;
  readonly plural: boolean;
  /** Tokens of the names, or of nouns that stand for someone, whose spokesman or document it is, where they are no nominals of their own. */
  readonly owners?: readonly number[];
  /** Whether the phrase shows that a person speaks, or no person; null or absent where it may be either. */
  readonly human?: boolean | null;
}

/** What a pronoun, or a subject left out, shows of the one it means. */
export interface Anaphor {
  /** A person alone (he), no person (it), or either (they). */
  readonly human: boolean | null;
  readonly gender: 'M' | 'F' | null;
  readonly plural: boolean;
}

/** A word or expression by which a text attributes what it says, with what its own sentence tells of it. */
export interface Cue {
  /** The token that is the cue. */
  readonly token: number;
  /**
   * VERB: a finite verb; PARTICIPLE: a circumstance of a verb's subject (مؤكدا); NOUN: speech as a noun (إعلان صنعاء);
   * REPORTED: what a VERB tells from someone else (نقل عن فلان قوله); SOURCE: بحسب and its like; PUBLISHER: who printed the
   * document that speaks (بيان نشرته الوكالة); HEADLINE: a name before a colon or a quotation; ECHO: a verb whose content
   * is what was said before it (وهو ما نفاه); TAG: a verb behind or amid its content (…, the ministry said).
   */
  readonly kind:
    | 'VERB'
    | 'TAG'
    | 'PARTICIPLE'
    | 'NOUN'
    | 'REPORTED'
    | 'SOURCE'
    | 'PUBLISHER'
    | 'HEADLINE'
    | 'ECHO';
  /** Who speaks, each for himself; empty where the text leaves it to what came before. */
  readonly voices: readonly Voice[];
  /** Whom the sentence suggests where there are no `voices`: the subject of the verb around it. */
  readonly suggested: Voice | null;
  /** Those who do it together with the one suggested. */
  readonly alongside?: readonly Voice[];
  /** Gender and number that the unspoken subject must have. */
  readonly gender: 'M' | 'F' | null;
  readonly plural: boolean;
  /** What a pronoun in the place of `voices` shows; absent or null where there is none. */
  readonly anaphor?: Anaphor | null;
  /** The word whose suffix says who speaks (قوله), else null. */
  readonly pronoun: number | null;
  /** What is said: tokens, half open; null for a cue whose content is another's. */
  readonly from: number | null;
  readonly to: number;
  /** Where its clause opens, conjunction and comma included. */
  readonly opens: number;
  /** Whether its clause stands beside those before it (وقال، فيما أعلن) rather than inside what they say. */
  readonly joined: boolean;
  /** Communiqués (lemmas) told of with the cue (في بيان): they are the speaker's when they are named again. */
  readonly documents: readonly string[];
  /** It opens with a conjunction of contrast (فيما، لكن): what is attributed before it ends there in any case. */
  readonly contrast: boolean;
  /** SOURCE and TAG alone: it ends what it attributes, which another cue's statement may be a part of. */
  readonly closing: boolean;
  readonly rule: string;
}

import type { Language } from '../../languages/language.ts';
import type { Clause, Nominal, Quantity } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** A nominal in a slot of a trigger. */
export interface Slotted {
  readonly slot: string;
  readonly nominal: Nominal | null;
  readonly referents: readonly Referent[];
}

/** What the stage knows while it fills slots. */
export interface Filling {
  readonly view: SyntaxView;
  readonly referents: Referents;
  readonly language: Language;
  readonly quantities: readonly Quantity[];
  /** The clause's subjects where none stands in it: who speaks, or those that the sentence or the one before it is about; `saying`: it is done by saying. */
  readonly implicit: (clause: Clause, saying?: boolean) => readonly Referent[];
  /** What a pronoun suffix stands for; a sufferer is not the clause's subject. */
  readonly pronoun: (token: number, clause: Clause | null, sufferer?: boolean) => readonly Referent[];
  /** The state of the document whose adjective a word is (`غارة إسرائيلية`). */
  readonly nation: (token: number) => Referent | null;
  /** Tokens of participles that tell events (`، متهمة إياها بالتجسس`): whoever does it, they name nobody. */
  readonly participles: ReadonlySet<number>;
  /** Which trigger (token) each prepositional nominal belongs to. */
  readonly owner: ReadonlyMap<number, number>;
}

/** The slot of a passive's or a verbal noun's doer: `من قبل`, `على يد`, `من جانب`. */
export const BY = '@by';
/** The slot of the one of whom a clause of content is demanded: its subject. */
export const ASKED = '@asked';
/** The slot of the one whose demand, offer or deed is refused, backed or blamed. */
export const OWNER = '@owner';

import type { Analysis } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { enclitics, type Proclisis } from './clitics.ts';
import type { MorphologyLexicon } from './lexicon.ts';

/** A reading with how likely it is before the context is looked at. */
export interface Reading extends Analysis {
  readonly score: number;
  /** Whether it is a verb that stands only after لم and the like (يقل, not يقول). */
  readonly jussive: boolean;
  /** What was answered so far of the word so read: see `ofWord`. */
  answers: unknown[] | null;
}

/** A reading as far as it says something; what it leaves open is null or false. */
export type GivenReading = Pick<Reading, 'proclitics' | 'cut' | 'stem' | 'lemma' | 'pos' | 'score'> &
  Partial<Reading>;

/** Its fields always in one order: readings are asked all the time, and the fields of objects of one layout are found at once. */
const readingOf = (given: GivenReading): Reading => ({
  proclitics: given.proclitics,
  cut: given.cut,
  stem: given.stem,
  enclitic: given.enclitic ?? null,
  lemma: given.lemma,
  pos: given.pos,
  definite: given.definite ?? false,
  gender: given.gender ?? null,
  number: given.number ?? null,
  tense: given.tense ?? null,
  person: given.person ?? null,
  voice: given.voice ?? null,
  derived: given.derived ?? null,
  score: given.score,
  jussive: given.jussive ?? false,
  answers: null,
});

/** A word whose readings are being gathered, with the lexicon they come from. */
export class Word {
  /** As written. */
  readonly written: string;
  /** Marks stripped. */
  readonly form: string;
  /** Folded. */
  readonly key: string;
  readonly lexicon: MorphologyLexicon;
  readonly #found: Reading[] = [];
  readonly #seen = new Set<string>();

  constructor(form: string, written: string, lexicon: MorphologyLexicon) {
    this.written = written;
    this.form = form;
    this.key = foldKey(form);
    this.lexicon = lexicon;
  }

  /** The readings found so far, in the order in which they were. */
  get found(): readonly Reading[] {
    return this.#found;
  }

  push(given: GivenReading): void {
    const reading = readingOf(given);
    const key = `${reading.pos} ${reading.lemma} ${reading.cut} ${reading.enclitic} ${reading.definite} ${reading.tense} ${reading.person} ${reading.number} ${reading.gender} ${reading.voice}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#found.push(reading);
  }

  /** The pronoun suffixes that the word may end in, what is left having so many letters: no ي where ى is written. */
  enclitics(rest: string, least: number): readonly string[] {
    const all = enclitics(rest, least);
    return this.form.endsWith('ى') ? all.filter((one) => !one.endsWith('ي')) : all;
  }

  /** How well the lexicon's spelling (hamzas, ى) fits what is written from a letter on: 2 to -4. */
  spelling(from: number, spelled: string): number {
    let off = 0;
    for (let i = 0; i < spelled.length; i++) {
      const written = this.form[from + i];
      if (written === spelled[i]) continue;
      // A bare ا for a hamza is common and says little; a hamza that should not be there says much.
      off +=
        written === 'ا'
          ? 1
          : (written === 'ي' && spelled[i] === 'ى') || (written === 'ى' && spelled[i] === 'ي')
            ? 2
            : 3;
    }
    return off === 0 ? 2 : -Math.min(off, 4);
  }
}

/** How much less likely what is written onto a word makes a reading; the article makes it likelier. */
export const cliticCost = (option: Proclisis): number =>
  (option.conjunction ? 1 : 0) +
  (option.preposition === null ? 0 : 1) +
  (option.future ? 0.5 : 0) -
  (option.definite ? 0.6 : 0);

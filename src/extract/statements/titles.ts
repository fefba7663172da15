import type { Voice } from '../../languages/statements.ts';
import type { Nominal } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';

interface Introduction {
  readonly words: readonly string[];
  readonly referent: Referent;
  readonly sentence: number;
}

const SENTENCES_BACK = 8;

/** Which persons have been introduced by which titles, so that the title alone (`الوزير`, `وزير الداخلية`) means them later. */
export class Titles {
  readonly #view: SyntaxView;
  readonly #referents: Referents;
  /** By the title's first word, without article. */
  readonly #known = new Map<string, Introduction[]>();

  constructor(view: SyntaxView, referents: Referents) {
    this.#view = view;
    this.#referents = referents;
    for (const nominal of view.syntax.nominals) this.#introduce(nominal);
  }

  /** A person named behind a title (وزير الخارجية القطري فلان). */
  #introduce(nominal: Nominal): void {
    const own = nominal.name === null ? null : this.#referents.own(nominal);
    const title = this.#view.apposed(nominal.index);
    if (own?.entity.kind !== 'PERSON' || title === null) return;
    const { first, name } = this.#view.nominal(title);
    if (name === null && first < nominal.first)
      this.#add(this.#words(first, nominal.first - 1), own, nominal.sentence);
  }

  /** A voice in which a person is named introduces him by the words before the name. */
  note(voice: Voice, person: Referent, sentence: number): void {
    this.#add(this.#words(voice.first, voice.last), person, sentence);
  }

  #add(words: readonly string[], referent: Referent, sentence: number): void {
    const first = bare(words[0] ?? '');
    if (first !== '')
      this.#known.set(first, [...(this.#known.get(first) ?? []), { words, referent, sentence }]);
  }

  /** The person introduced last whose title has all the words of this voice; a bare noun needs its article. */
  of(voice: Voice, sentence: number): Referent | null {
    const [first = '', ...rest] = this.#words(voice.first, voice.last);
    const found = this.#known
      .get(bare(first))
      ?.findLast(
        (k) =>
          k.sentence <= sentence &&
          sentence - k.sentence <= SENTENCES_BACK &&
          (rest.length > 0 || first !== bare(first)) &&
          rest.every((word) => k.words.includes(word)),
      );
    return found?.referent ?? null;
  }

  /** Words up to a person's name. */
  #words(first: number, last: number): string[] {
    const words: string[] = [];
    for (let i = first; i <= last; i++) {
      const token = this.#view.tokens[i];
      const named = this.#view.at(i);
      if (named !== null && named.name !== null && this.#referents.own(named)?.entity.kind === 'PERSON')
        break;
      if (token?.kind === 'WORD') words.push(token.key);
    }
    return words;
  }
}

const ARTICLE = /^\u0627\u0644/;
const bare = (word: string): string => (word.length > 4 ? word.replace(ARTICLE, '') : word);

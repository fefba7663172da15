import type { Described, Language } from '../../languages/language.ts';
import { foldKey } from '../../text/normalise.ts';
import type { Gathering } from '../entities/group.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** The folded words by which an entity can be told of; each kind is gathered once. */
export class EntityWords {
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #kept = new Map<string, Map<Gathering, ReadonlySet<string>>>();

  constructor(view: SyntaxView, language: Language) {
    this.#view = view;
    this.#language = language;
  }

  /** The words of all names known for it, article peeled. */
  names = (entity: Gathering): ReadonlySet<string> =>
    this.#once('names', entity, () => {
      const words = this.#namesOf(entity).join(' ').split(/\s+/);
      return new Set(words.map((word) => this.#language.bareNoun(foldKey(word))));
    });

  /** The words that say what it is in its names of several words, article peeled: الميناء for ميناء الحديدة. */
  heads = (entity: Gathering): ReadonlySet<string> =>
    this.#once('heads', entity, () => {
      const long = this.#namesOf(entity).filter((name) => name.includes(' '));
      return new Set(long.map((name) => this.#language.bareNoun(foldKey(this.#language.nameHead(name)))));
    });

  /** Class nouns beside its name: وكالة, the Ennahda movement. */
  classes = (entity: Gathering): ReadonlySet<string> =>
    this.#once('classes', entity, () => this.#described(entity, 'classes'));

  /** The words of the titles beside a person's name. */
  titles = (entity: Gathering): ReadonlySet<string> =>
    this.#once('titles', entity, () => this.#described(entity, 'titles'));

  /** The nouns that its titles are headed by: نائب in نائب رئيس الوزراء فلان. */
  titleHeads = (entity: Gathering): ReadonlySet<string> =>
    this.#once('title heads', entity, () => {
      const heads = new Set<string>();
      for (const { first } of entity.mentions) {
        const own = this.#view.at(first);
        const beside = own === null ? null : this.#view.apposed(own.index);
        const title = beside === null ? this.#view.at(first - 1) : this.#view.nominal(beside);
        if (title === null || title === own || title.name !== null) continue;
        heads.add(this.#view.lemma(this.#view.nominal(this.#view.root(title.index))));
      }
      return heads;
    });

  /** Its names: the registry's in the document's language, and as the text writes them. */
  #namesOf = ({ candidate, spoken }: Gathering): readonly string[] => [
    (this.#language.code === 'ar' ? candidate?.ar : candidate?.en) ?? '',
    ...spoken,
  ];

  #described(entity: Gathering, what: keyof Described): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { first, last, form } of entity.mentions)
      if (form !== 'NOMINAL')
        for (const word of this.#language.describe(this.#view, first, last)[what]) words.add(word);
    return words;
  }

  #once(what: string, entity: Gathering, make: () => ReadonlySet<string>): ReadonlySet<string> {
    let kept = this.#kept.get(what);
    if (kept === undefined) {
      kept = new Map();
      this.#kept.set(what, kept);
    }
    let words = kept.get(entity);
    if (words === undefined) {
      words = make();
      kept.set(entity, words);
    }
    return words;
  }
}

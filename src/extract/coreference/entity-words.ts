import type { Described, Language } from '../../languages/language.ts';
import { foldKey } from '../../text/normalise.ts';
import type { Gathering } from '../entities/group.ts';
import type { ActorRole } from '../gazetteer/actors.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** The folded words by which an entity can be told of; each kind is gathered once. */
export class EntityWords {
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #published: string | null;
  readonly #kept = new Map<string, Map<Gathering, ReadonlySet<string>>>();

  constructor(view: SyntaxView, language: Language, published: string | null) {
    this.#view = view;
    this.#language = language;
    this.#published = published;
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

  /** The words of the titles beside a person's name, and of the offices held in the document's year. */
  titles = (entity: Gathering): ReadonlySet<string> =>
    this.#once(
      'titles',
      entity,
      () => new Set([...this.#described(entity, 'titles'), ...this.#offices(entity).flat()]),
    );

  /** The nouns that its titles are headed by: نائب in نائب رئيس الوزراء فلان. */
  titleHeads = (entity: Gathering): ReadonlySet<string> =>
    this.#once('title heads', entity, () => {
      const heads = new Set(this.#offices(entity).flatMap((words) => words.slice(0, 1)));
      for (const { first } of entity.mentions) {
        const own = this.#view.at(first);
        const beside = own === null ? null : this.#view.apposed(own.index);
        const title = beside === null ? this.#view.at(first - 1) : this.#view.nominal(beside);
        if (title === null || title === own || title.name !== null) continue;
        heads.add(this.#view.lemma(this.#view.nominal(this.#view.root(title.index))));
      }
      return heads;
    });

  /** The words of the offices that the registry knows a person to have held in the document's year, the noun first. */
  #offices = ({ candidate }: Gathering): readonly (readonly string[])[] =>
    (candidate?.offices ?? [])
      .filter((role) => this.#published !== null && isHeld(role, this.#published))
      .map(({ office }) => this.#language.officeWords(office));

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

/** Whether an office was held at a date, as far as years tell: in the year that it began, only in the second half. */
function isHeld({ from, to }: ActorRole, date: string): boolean {
  const year = Number(date.slice(0, 4));
  if (from === null || from > year || (to ?? year) < year) return false;
  return from < year || from === to || Number(date.slice(5, 7)) > 6;
}

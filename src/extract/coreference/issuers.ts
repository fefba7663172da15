import type { Language } from '../../languages/language.ts';
import type { Entity, Nominal } from '../layers.ts';
import type { Mentioned, Referent } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { nationsBeside } from './nations-beside.ts';

/** How many sentences on a communiqué is still the one told of last. */
const REMEMBERED = 8;
/** How many words behind a communiqué those may stand from whom it comes. */
const NEAR = 3;

/** Finds those who speak in a communiqué: whose it is by its adjectives (`بيان مصري سعودي`), its genitive or who gave it out; and again where it is told of later. */
export class Issuers {
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #named: (index: number) => readonly Referent[];
  readonly #nation: (token: number) => Referent | null;
  #found: Map<number, readonly Entity[]> | null = null;

  constructor(
    view: SyntaxView,
    language: Language,
    named: (index: number) => readonly Referent[],
    nation: (token: number) => Referent | null,
  ) {
    this.#view = view;
    this.#language = language;
    this.#named = named;
    this.#nation = nation;
  }

  /** Those whose communiqué a nominal is; none where it is none, or nobody who is named has issued it. */
  of(nominal: Nominal): Mentioned[] {
    if (!this.#isCommunique(nominal)) return [];
    this.#found ??= this.#resolve();
    const { start, end } = nominal;
    return (this.#found.get(nominal.index) ?? []).map((entity) => ({ entity, start, end }));
  }

  #isCommunique = (nominal: Nominal): boolean =>
    nominal.name === null && this.#language.words.communiques.has(this.#view.lemma(nominal));

  /** In reading order, so that a communiqué told of again is whose it was. */
  #resolve(): Map<number, readonly Entity[]> {
    const found = new Map<number, readonly Entity[]>();
    // Whoever is asked for on the way may be a communiqué too: as far as is known by then.
    this.#found = found;
    let last: readonly Entity[] = [];
    let told = 0;
    for (const nominal of this.#view.syntax.nominals) {
      if (!this.#isCommunique(nominal)) continue;
      const known = nominal.definite && nominal.sentence - told <= REMEMBERED ? last : [];
      const own = this.#own(nominal);
      const issuers = own.length > 0 ? own : known.length > 0 ? known : this.#givers(nominal);
      if (issuers.length === 0) continue;
      found.set(nominal.index, issuers);
      [last, told] = [issuers, nominal.sentence];
    }
    return found;
  }

  /** Whose it is by its own words. */
  #own(nominal: Nominal): readonly Entity[] {
    const nations = nationsBeside(nominal, this.#view, this.#nation);
    if (nations.length > 0) return this.#actors(nations);
    const genitive = this.#view.genitive(nominal.index);
    if (genitive !== null) return this.#actors(this.#named(genitive));
    for (let i = nominal.last + 1; i <= nominal.last + NEAR; i++) {
      const from = this.#view.at(i);
      if (from === null) continue;
      const source = this.#language.words.sources.has(from.preposition ?? '');
      return source && from.first >= i ? this.#actors(this.#named(from.index)) : [];
    }
    return [];
  }

  /** Who gives it out or speaks in it: the subject of its clause. */
  #givers(nominal: Nominal): readonly Entity[] {
    const clause = this.#view.clauseAround(nominal.first);
    const subject = clause === null || clause.passive ? null : this.#view.subjectOf(clause);
    if (clause === null || subject === null || subject === nominal.index) return [];
    const inPlace = this.#language.words.inPrepositions.has(nominal.preposition ?? '');
    return inPlace || clause.objects.includes(nominal.index) ? this.#actors(this.#named(subject)) : [];
  }

  #actors = (referents: readonly Referent[]): readonly Entity[] =>
    referents.flatMap(({ entity }) => (entity?.type === 'ACTOR' ? [entity] : []));
}

import { VICTIM_MEASURES } from '../../schema/ontology/classes.ts';
import type { Measure } from '../../schema/ontology/enums.ts';
import type { Language } from '../languages/language.ts';
import { bodyBefore, isClassOf, placeBefore, spokenFor } from './body-before.ts';
import { Groups } from './coreference/groups.ts';
import { Issuers } from './coreference/issuers.ts';
import type { Entity, Nominal, Quantity } from './layers.ts';
import type { SyntaxView } from './syntax-view.ts';

/** An entity of the document, and where it is mentioned. */
export interface Mentioned {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

/** Who or what a noun phrase stands for: an entity of the document, or words alone. */
export type Referent =
  | Mentioned
  | { readonly entity: null; readonly text: string; readonly start: number; readonly end: number };

/** Whether two stand for one: the same entity, or words that begin in the same place. */
export const isSameReferent = (a: Referent, b: Referent): boolean =>
  a.entity === null ? b.start === a.start : b.entity === a.entity;

/** Measures of people and of what can act like them. */
const PEOPLE: ReadonlySet<Measure> = new Set(['PERSONS', 'COUNTRIES', ...VICTIM_MEASURES]);

/** How many names of a list may each bring the next by its title. */
const NESTED = 16;

/** Finds what nominals and pronouns of one document refer to. */
export class Referents {
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #text: string;
  readonly #atToken = new Map<number, Mentioned>();
  readonly #groups: Groups;
  readonly #issuers: Issuers;

  /** `nation`: the state that an adjective at a token names. */
  constructor(
    view: SyntaxView,
    language: Language,
    entities: readonly Entity[],
    text: string,
    nation: (token: number) => Referent | null,
  ) {
    this.#issuers = new Issuers(view, language, (index) => this.all(index), nation);
    this.#groups = new Groups(view, language, entities, (index) => this.of(index), nation);
    this.#view = view;
    this.#language = language;
    this.#text = text;
    for (const entity of entities)
      for (const mention of entity.mentions)
        for (let t = mention.first; t <= mention.last; t++)
          if (!this.#atToken.has(t)) this.#atToken.set(t, { entity, start: mention.start, end: mention.end });
  }

  /** The entity mentioned in exactly this nominal, by name or by a noun that stands for it. */
  own = (nominal: Nominal): Mentioned | null => {
    const found = this.#atToken.get(nominal.name === null ? nominal.head : nominal.first);
    return found ?? null;
  };

  /** The entity mentioned at a token, if one is. */
  at = (token: number): Mentioned | null => this.#atToken.get(token) ?? null;

  /**
   * What a nominal refers to: itself, the name in apposition, or, through words that say nothing of their own (`عناصر
   * الحشد`, `مدينة تدمر`), its genitive. Else its words, as far as its genitives go.
   */
  of = (index: number): Referent => this.#through(index)[0] ?? this.words(index);

  /** A nominal and all that are joined to it, or to the genitive that it stands for (`محافظات نينوى والأنبار`). */
  all(index: number): Referent[] {
    const found: Referent[] = [];
    let before: Nominal | null = null;
    for (const i of this.#view.list(index)) {
      const nominal = this.#view.nominal(i);
      const last = found.at(-1);
      const own = this.#each(i);
      const [words] = own;
      if (
        last?.entity === null &&
        words?.entity === null &&
        before !== null &&
        this.#oneParty(before, nominal, last, words)
      )
        found[found.length - 1] = { ...last, end: words.end, text: this.#text.slice(last.start, words.end) };
      else found.push(...own);
      before = nominal;
    }
    return found;
  }

  /** A nominal and all that are joined to it, each for itself. */
  each = (index: number): Referent[] => this.#view.list(index).flatMap((i) => this.#each(i));

  #each(index: number): Referent[] {
    const found = this.#through(index);
    if (found.length > 0) return found;
    const group = this.#groups.of(this.#gathering(index));
    if (group.length > 0) return group;
    const issuers = this.#issuers.of(this.#view.nominal(index));
    return issuers.length > 0 ? issuers : [this.words(index)];
  }

  /** `آلاف العمال والعاطلين`: people, or things, that are joined and counted at most once are told of as one. */
  #oneParty(one: Nominal, other: Nominal, { end }: Referent, { start }: Referent): boolean {
    return (
      other.quantity === null &&
      this.isParty(one, null) === this.isParty(other, null) &&
      /^\s\p{L}*\s?$/u.test(this.#text.slice(end, start))
    );
  }

  /** The two told of beside one another last before a token. */
  two = (token: number): readonly Mentioned[] => this.#groups.twoAt(token);

  /** The phrase that gathers those whom a nominal means: its own, or what it says nothing of its own of (`ممثلو الطرفين`, `كل من الطرفين`). */
  #gathering(index: number): Nominal {
    let nominal = this.#view.nominal(index);
    for (let depth = 0; depth < 4; depth++) {
      const lemma = this.#view.lemma(nominal);
      const genitive = this.#view.genitive(nominal.index);
      if (genitive === null || this.#language.gatheredIn(nominal, this.#view) !== null) return nominal;
      if (!this.#language.words.transparent.has(lemma) && !this.#language.isMember(lemma)) return nominal;
      nominal = this.#view.nominal(genitive);
    }
    return nominal;
  }

  /** A name and those joined to it, be it by their titles (`فلانة والمعلق فلان والمذيع فلان`). */
  #joined(index: number, nested: number): Referent[] {
    return this.#view.list(index).flatMap((i) => {
      const nominal = this.#view.nominal(i);
      const own = this.own(nominal);
      // اغتيال فلان وقتل الجندي: the second deed is done to no name.
      if (own === null && i !== index && this.#language.isDeed(this.#view.lemma(nominal))) return [];
      const found = own !== null ? [own] : nested < NESTED ? this.#through(i, nested + 1) : [];
      return found.length > 0 ? found : [this.words(i)];
    });
  }

  #through(index: number, nested = 0): Referent[] {
    const view = this.#view;
    let nominal = view.nominal(index);
    let [member, opaque] = [false, false];
    for (let depth = 0; depth < 8; depth++) {
      const own = this.own(nominal);
      if (own !== null) {
        // قوات حفتر are a body of their own.
        if (own.entity.kind === 'PERSON' ? member : opaque && own.entity.type !== 'ACTOR') return [];
        return nominal.index === index ? [own] : view.list(nominal.index).flatMap((i) => this.#each(i));
      }
      const apposed = view.apposed(nominal.index);
      if (apposed !== null) {
        const named = this.own(view.nominal(apposed));
        if (named !== null) return this.#joined(apposed, nested);
      }
      if (nominal.quantity !== null) return [];
      const lemma = view.lemma(nominal);
      const genitive =
        (this.#language.isMember(lemma) ? bodyBefore(nominal, view, this.own) : null) ??
        (this.#language.words.placeClasses.has(lemma) ? placeBefore(nominal, view) : null) ??
        view.genitive(nominal.index) ??
        this.#bodyOf(nominal, lemma) ??
        spokenFor(nominal, view, this.#language);
      if (genitive === null) return [];
      if (isClassOf(nominal, this.own(view.nominal(genitive)), view, this.#language)) {
        nominal = view.nominal(genitive);
        continue;
      }
      member ||= this.#language.isMember(lemma);
      if (!this.#language.words.transparent.has(lemma) && !this.#language.words.placeClasses.has(lemma)) {
        if (!this.#language.isMember(lemma)) return [];
        opaque = true;
      }
      nominal = view.nominal(genitive);
    }
    return [];
  }

  /** `مسلحون من حركة الشباب`: the phrase that names the body whose members an indefinite noun means. */
  #bodyOf(nominal: Nominal, lemma: string): number | null {
    if (nominal.definite || !this.#language.isMember(lemma)) return null;
    const next = this.#view.syntax.nominals[nominal.index + 1];
    const follows =
      next !== undefined &&
      next.sentence === nominal.sentence &&
      next.preposition === this.#language.words.fromPreposition &&
      next.first - nominal.last <= 2;
    return follows && this.of(next.index).entity?.type === 'ACTOR' ? next.index : null;
  }

  /** A nominal's own words, whatever they stand for. */
  words(index: number): Referent {
    const span = this.#view.span(index);
    return { entity: null, text: this.#text.slice(span.start, span.end), ...span };
  }

  /** Entities of the words inside a nominal's chain, place names alone, innermost last. */
  placesIn(index: number): Mentioned[] {
    const found: Mentioned[] = [];
    for (const i of this.#view.list(index)) {
      const r = this.of(i);
      if (r.entity !== null && r.entity.type === 'PLACE') found.push(r);
      const genitive = this.#view.genitive(i);
      if (r.entity === null && genitive !== null)
        for (const g of this.#view.list(genitive)) {
          const inner = this.of(g);
          if (
            inner.entity !== null &&
            inner.entity.type === 'PLACE' &&
            this.#language.words.placeClasses.has(this.#view.lemma(this.#view.nominal(i)))
          )
            found.push(inner);
        }
    }
    return found;
  }

  /** Whether words without an entity name people or bodies that can act or be acted upon. */
  isParty(nominal: Nominal, quantity: Quantity | null): boolean {
    if (quantity !== null)
      return this.#language.isParty(this.#view.lemma(nominal)) || PEOPLE.has(quantity.measure);
    let at: Nominal = nominal;
    for (let depth = 0; depth < 4; depth++) {
      const token = this.#view.tokens[at.head];
      if (
        this.#language.isParty(this.#view.lemma(at)) ||
        this.#language.isParty(token?.analyses[0]?.stem ?? '') ||
        (token !== undefined && this.#language.isPeople(token))
      )
        return true;
      if (!this.#language.words.transparent.has(this.#view.lemma(at))) return false;
      const genitive = this.#view.genitive(at.index);
      if (genitive === null) {
        // كل مقاتل أجنبي: the word behind one that counts or gathers, read as its adjective.
        const counted = at.last > at.head ? this.#view.tokens[at.head + 1]?.analyses[0]?.lemma : undefined;
        return counted !== undefined && this.#language.isParty(counted);
      }
      at = this.#view.nominal(genitive);
    }
    return false;
  }
}

import type { Language } from '../../languages/language.ts';
import type { Gathering } from '../entities/group.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EntityMention, Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { EntityWords } from './entity-words.ts';
import type { Reference } from './nominals.ts';
import { titleBefore } from './title-before.ts';

/** How many sentences back a nominal may reach for what it stands for. */
const REACH = 20;
/** What each sentence between takes from the score. */
const FADING = 0.4;
/** How many may live in what is called a town or a village. */
const SMALL = 400_000;
const STATES = new Set(['STATE', 'COUNTRY']);
/** Those whose country is told of as theirs. */
const HOLDERS = new Set(['PERSON', 'GOVERNMENT']);

/** An entity that a reference may mean, and what speaks for it. */
export interface Antecedent {
  readonly entity: Gathering;
  /** Its last mention before; null where it is named behind only. */
  readonly last: EntityMention | null;
  /** Sentences back to it. */
  readonly distance: number;
  /** It is of a kind that the noun may mean. */
  readonly fits: boolean;
  /** Its name begins with the noun, or holds it, or stands behind it. */
  readonly headed: boolean;
  readonly worded: boolean;
  readonly classed: boolean;
  /** The noun is in a title of the person. */
  readonly titled: boolean;
  /** And heads it. */
  readonly entitled: boolean;
  /** How many of the reference's modifiers its names or titles hold. */
  readonly modified: number;
  /** Most of what the document names is in its country. */
  readonly main: boolean;
  /** By rule; 0 where no rule holds it possible. */
  readonly score: number;
}

/** The entities of a document as what definite nouns may refer back to. */
export class Antecedents {
  readonly #entities: readonly Gathering[];
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #words: EntityWords;
  readonly #lasts = new Map<Gathering, { next: number; last: EntityMention | null }>();
  readonly #gazetteer: Gazetteer;
  readonly #offices = new Map<Gathering, string | null>();
  #countries: Map<number, string> | null = null;
  /** The country that most of the document's places and bodies belong to (ISO 3166-1). */
  readonly home: string | null;

  constructor(
    entities: readonly Gathering[],
    view: SyntaxView,
    language: Language,
    published: string | null,
    gazetteer: Gazetteer,
  ) {
    this.#entities = entities;
    this.#view = view;
    this.#language = language;
    this.#words = new EntityWords(view, language, published);
    this.#gazetteer = gazetteer;
    this.home = mainCountry(entities);
  }

  /** All that a reference may mean. */
  of(reference: Reference, nominal: Nominal): Antecedent[] {
    const own = reference.own === true ? this.#own(reference, nominal) : null;
    const found: Antecedent[] = [];
    for (const entity of this.#entities) {
      const last = this.#lastBefore(entity, nominal.start);
      const distance = last === null ? -1 : nominal.sentence - (this.#view.tokens[last.first]?.sentence ?? 0);
      if (distance > REACH) continue;
      const one = this.#weigh(entity, reference, last, distance);
      if (one !== null) found.push(reference.own === true ? { ...one, score: entity === own ? 1 : 0 } : one);
    }
    return found;
  }

  /** An entity's last mention before an offset; asked with growing offsets, so that each mention is passed once. */
  #lastBefore(entity: Gathering, offset: number): EntityMention | null {
    const at = this.#lasts.get(entity) ?? { next: 0, last: null };
    this.#lasts.set(entity, at);
    for (; at.next < entity.mentions.length; at.next++) {
      const mention = entity.mentions[at.next];
      if (mention === undefined) break;
      if (mention.start >= offset) break;
      if (at.last === null || mention.start > at.last.start) at.last = mention;
    }
    return at.last;
  }

  /** `entity` was meant again. */
  met(entity: Gathering, mention: EntityMention): void {
    const at = this.#lasts.get(entity);
    if (at !== undefined) at.last = mention;
  }

  #weigh(
    entity: Gathering,
    reference: Reference,
    last: EntityMention | null,
    distance: number,
  ): Antecedent | null {
    const { kinds, noun, modifiers } = reference;
    const person = entity.kind === 'PERSON';
    const fits = kinds.has(entity.kind);
    if ((entity.candidate?.population ?? 0) > SMALL && this.#language.words.smallPlaces.has(noun))
      return null;
    const headed = !person && this.#words.heads(entity).has(noun);
    const worded = !person && fits && this.#words.names(entity).has(noun);
    const classed = !person && fits && this.#words.classes(entity).has(noun);
    const titled = person && this.#words.titles(entity).has(noun);
    const entitled = titled && this.#words.titleHeads(entity).has(noun);
    if (!fits && !headed && !titled) return null;
    if (reference.country !== null && !this.#ofCountry(entity, reference.country)) return null;
    const told = person ? this.#words.titles(entity) : this.#words.names(entity);
    const modified = modifiers.filter((word) => told.has(word)).length;
    const main = this.home !== null && entity.candidate?.country === this.home;
    const one = { entity, last, distance, fits, headed, worded, classed, titled, entitled, modified, main };
    return { ...one, score: last === null ? ahead(one, reference) : this.#score(one, reference, last) };
  }

  /** Of a person whom the registry does not know, the country is not known. */
  #ofCountry = ({ kind, candidate }: Gathering, country: string): boolean =>
    candidate === null || candidate.country === null ? kind === 'PERSON' : candidate.country === country;

  #score(one: Omit<Antecedent, 'score'>, reference: Reference, last: EntityMention): number {
    const { entity, distance, fits, headed, main } = one;
    const { kinds, noun, modifiers } = reference;
    const nearness = last.start / 1e6 - distance * FADING;
    if (kinds.has('PERSON')) {
      if (entity.kind !== 'PERSON') return 0;
      if (reference.latter) return distance > 1 ? 0 : 5 + nearness * 2;
      return one.titled && one.modified === modifiers.length ? 6 + nearness + modifiers.length : 0;
    }
    if (!fits && reference.fitting === true) return 0;
    const named = headed || one.worded || one.classed;
    if (!named && (!fits || reference.strict)) return 0;
    if (one.modified < modifiers.length) return 0;
    if (!fits && entity.type === 'PLACE' && entity.kind !== 'FACILITY') return 0;
    let score = (named ? 6 : 0) + (fits ? 3 : 0) + nearness + Math.min(entity.mentions.length, 8) * 0.3;
    if (STATES.has(entity.kind)) score += main ? 4 : -1.5;
    if (kinds.has('CITY') && this.#language.isCapital(noun)) {
      if (!entity.capital) return 0;
      score += main ? 4 : 0;
    }
    return score;
  }

  /** The country of the person named last before, as a place or as a state; the capital of the state told of last. */
  #own({ kinds }: Reference, nominal: Nominal): Gathering | null {
    const capital = kinds.has('CITY');
    const country = this.#countryOfLast(nominal, capital ? STATES : HOLDERS);
    if (country === null) return null;
    if (capital) return this.#entities.find((e) => e.capital && e.candidate?.country === country) ?? null;
    if (!kinds.has('COUNTRY')) return this.stateOf(country) ?? null;
    const acts = this.#acts(nominal);
    const own = this.#entities.filter((e) => STATES.has(e.kind) && e.candidate?.country === country);
    return own.find((e) => (e.kind === 'STATE') === acts) ?? own[0] ?? null;
  }

  /** The state of a country that the document names. */
  stateOf = (country: string): Gathering | undefined =>
    this.#entities.find((e) => e.kind === 'STATE' && e.candidate?.country === country);

  /** The country of the person named last before, where a noun for it acts and the document names it in no way. */
  actingFor(nominal: Nominal): string | null {
    const country = this.#acts(nominal) ? this.#countryOfLast(nominal) : null;
    const named = this.#entities.some((e) => STATES.has(e.kind) && e.candidate?.country === country);
    return named ? null : country;
  }

  #acts = ({ first, index, sentence }: Nominal): boolean =>
    this.#language.words.complementisers.has(this.#view.tokens[first - 1]?.key ?? '') ||
    this.#view.clausesIn(sentence).some((c) => c.subject === index);

  #countryOfLast(nominal: Nominal, kinds: ReadonlySet<string> = HOLDERS): string | null {
    let country: string | null = null;
    let nearest = -1;
    for (const entity of this.#entities) {
      if (!kinds.has(entity.kind)) continue;
      const last = this.#lastBefore(entity, nominal.start);
      if (last === null || last.start < nearest) continue;
      if (nominal.sentence - (this.#view.tokens[last.first]?.sentence ?? 0) > 1) continue;
      const own = entity.candidate?.country ?? this.#countryOfOffice(entity);
      if (own === null) continue;
      nearest = last.start;
      country = own;
    }
    return country;
  }

  /** The country that a person's title names: `وزير الخارجية الأميركي فلان`, `رئيس ساحل العاج فلان`. */
  #countryOfOffice(entity: Gathering): string | null {
    let country = this.#offices.get(entity);
    if (country === undefined) {
      country = this.#readOffice(entity);
      this.#offices.set(entity, country);
    }
    return country;
  }

  #readOffice({ mentions }: Gathering): string | null {
    for (const { first } of mentions)
      for (const token of titleBefore(first, this.#view)) {
        const country =
          this.#language.nationOf(token, this.#gazetteer) ?? this.#countryAt().get(token.index) ?? null;
        if (country !== null) return country;
      }
    return null;
  }

  /** The countries that are named, by the first token of each mention. */
  #countryAt(): ReadonlyMap<number, string> {
    if (this.#countries === null) {
      this.#countries = new Map();
      for (const { kind, candidate, mentions } of this.#entities)
        if (STATES.has(kind) && candidate?.country != null)
          for (const { first } of mentions) this.#countries.set(first, candidate.country);
    }
    return this.#countries;
  }
}

/** How sure a title is of the one person of the document who bears it, but is named only behind it (in headlines above all). */
const AHEAD = 3;
const ahead = (one: Omit<Antecedent, 'score'>, { modifiers, country }: Reference): number =>
  one.entitled && one.modified === modifiers.length && (modifiers.length > 0 || country !== null) ? AHEAD : 0;

function mainCountry(entities: readonly Gathering[]): string | null {
  const counts = new Map<string, number>();
  for (const { candidate, mentions, type } of entities)
    if (candidate?.country != null)
      counts.set(
        candidate.country,
        (counts.get(candidate.country) ?? 0) + mentions.length * (type === 'PLACE' ? 1 : 0.6),
      );
  let most: string | null = null;
  for (const [country, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = country;
  return most;
}

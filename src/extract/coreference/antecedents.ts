import type { Described, Language } from '../../languages/language.ts';
import { foldKey } from '../../text/normalise.ts';
import type { Gathering } from '../entities/group.ts';
import type { EntityMention, Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Reference } from './nominals.ts';

/** How many sentences back a nominal may reach for what it stands for. */
const REACH = 20;
/** What each sentence between takes from the score. */
const FADING = 0.4;
const STATES = new Set(['STATE', 'COUNTRY']);

/** The entities of a document as what definite nouns may refer back to. */
export class Antecedents {
  readonly #entities: readonly Gathering[];
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #words = new Map<Gathering, ReadonlySet<string>>();
  readonly #lasts = new Map<Gathering, { next: number; last: EntityMention | null }>();
  readonly #heads = new Map<Gathering, ReadonlySet<string>>();
  readonly #classes = new Map<Gathering, ReadonlySet<string>>();
  readonly #titles = new Map<Gathering, ReadonlySet<string>>();
  /** The country that most of the document's places and bodies belong to. */
  readonly #country: string | null;

  constructor(entities: readonly Gathering[], view: SyntaxView, language: Language) {
    this.#entities = entities;
    this.#view = view;
    this.#language = language;
    this.#country = mainCountry(entities);
  }

  /** What a reference means; null where nothing fits. */
  of(reference: Reference, nominal: Nominal): Gathering | null {
    if (reference.own === true) return this.#ownCountry(nominal);
    let best: Gathering | null = null;
    let bestScore = 0;
    for (const entity of this.#entities) {
      const last = this.#lastBefore(entity, nominal.start);
      if (last === null) continue;
      const distance = nominal.sentence - (this.#view.tokens[last.first]?.sentence ?? 0);
      if (distance > REACH) continue;
      const score = this.#score(entity, reference, distance, last);
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    return best;
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

  #score(entity: Gathering, reference: Reference, distance: number, last: EntityMention): number {
    const { kinds, noun } = reference;
    const nearness = last.start / 1e6 - distance * FADING;
    if (kinds.has('PERSON')) {
      if (entity.kind !== 'PERSON') return 0;
      if (reference.latter) return distance > 1 ? 0 : 5 + nearness * 2;
      const titles = this.#titlesOf(entity);
      const fits = titles.has(noun) && reference.modifiers.every((word) => titles.has(word));
      return fits ? 6 + nearness + reference.modifiers.length : 0;
    }
    if (reference.country !== null && entity.candidate?.country !== reference.country) return 0;
    const fits = kinds.has(entity.kind);
    if (!fits && reference.fitting === true) return 0;
    const headed = this.#headsOf(entity).has(noun);
    const named = headed || (fits && (this.#wordsOf(entity).has(noun) || this.#classesOf(entity).has(noun)));
    if (!named && (!fits || reference.strict)) return 0;
    if (!reference.modifiers.every((word) => this.#wordsOf(entity).has(word))) return 0;
    if (!fits && entity.type === 'PLACE' && entity.kind !== 'FACILITY') return 0;
    let score = (named ? 6 : 0) + (fits ? 3 : 0) + nearness + Math.min(entity.mentions.length, 8) * 0.3;
    const main = this.#country !== null && entity.candidate?.country === this.#country;
    if (STATES.has(entity.kind)) score += main ? 4 : -1.5;
    if (kinds.has('CITY') && this.#language.isCapital(noun)) {
      if (!entity.capital) return 0;
      score += main ? 4 : 0;
    }
    return score;
  }

  /** The country of the person named last before, as a place or as a state. */
  #ownCountry(nominal: Nominal): Gathering | null {
    let country: string | null = null;
    let nearest = -1;
    for (const entity of this.#entities) {
      if (entity.kind !== 'PERSON' && entity.kind !== 'GOVERNMENT') continue;
      const last = this.#lastBefore(entity, nominal.start);
      if (last === null || last.start < nearest || entity.candidate?.country == null) continue;
      if (nominal.sentence - (this.#view.tokens[last.first]?.sentence ?? 0) > 1) continue;
      nearest = last.start;
      country = entity.candidate.country;
    }
    if (country === null) return null;
    const before = this.#view.tokens[nominal.first - 1]?.key ?? '';
    const acts =
      this.#language.words.complementisers.has(before) ||
      this.#view.syntax.clauses.some((c) => c.subject === nominal.index);
    const own = this.#entities.filter((e) => STATES.has(e.kind) && e.candidate?.country === country);
    return own.find((e) => (e.kind === 'STATE') === acts) ?? own[0] ?? null;
  }

  /** Its names: the registry's in the document's language, and as the text writes them. */
  #namesOf = ({ candidate, spoken }: Gathering): readonly string[] => [
    (this.#language.code === 'ar' ? candidate?.ar : candidate?.en) ?? '',
    ...spoken,
  ];

  /** The folded words of all names known for an entity, article peeled. */
  #wordsOf(entity: Gathering): ReadonlySet<string> {
    return cached(this.#words, entity, () => {
      const words = this.#namesOf(entity).join(' ').split(/\s+/);
      return new Set(words.map((word) => this.#language.bareNoun(foldKey(word))));
    });
  }

  /** The words that say what it is in its names of several words, article peeled: الميناء for ميناء الحديدة. */
  #headsOf(entity: Gathering): ReadonlySet<string> {
    return cached(this.#heads, entity, () => {
      const long = this.#namesOf(entity).filter((name) => name.includes(' '));
      return new Set(long.map((name) => this.#language.bareNoun(foldKey(this.#language.nameHead(name)))));
    });
  }

  /** Class nouns beside its name: وكالة, the Ennahda movement. */
  #classesOf = (entity: Gathering): ReadonlySet<string> =>
    cached(this.#classes, entity, () => this.#described(entity, 'classes'));

  /** The words of the titles beside a person's name. */
  #titlesOf = (entity: Gathering): ReadonlySet<string> =>
    cached(this.#titles, entity, () => this.#described(entity, 'titles'));

  #described(entity: Gathering, what: keyof Described): ReadonlySet<string> {
    const words = new Set<string>();
    for (const { first, last, form } of entity.mentions)
      if (form !== 'NOMINAL')
        for (const word of this.#language.describe(this.#view, first, last)[what]) words.add(word);
    return words;
  }
}

function cached(
  kept: Map<Gathering, ReadonlySet<string>>,
  entity: Gathering,
  make: () => ReadonlySet<string>,
): ReadonlySet<string> {
  const known = kept.get(entity);
  if (known !== undefined) return known;
  const made = make();
  kept.set(entity, made);
  return made;
}

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

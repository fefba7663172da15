import { ACTOR_KINDS } from '../../../schema/ontology/enums.ts';
import type { Gathered, Language } from '../../languages/language.ts';
import type { Entity, Nominal } from '../layers.ts';
import { statesIn } from '../nations.ts';
import type { Mentioned, Referent } from '../referents.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { type Company, companyOf } from './company.ts';
import { titleBefore } from './title-before.ts';

/** How many sentences back or ahead those who are gathered may be told of. */
const REACH = 20;
/** What is left of a tie's weight for each sentence between, and where it is told behind. */
const FADING = 0.85;
const BEHIND = 0.4;
/** What is left where one of the two alone is told of in the sentence: who calls on both sides is neither. */
const APART = 0.3;
/** What is left of it for men who are called sides, for those whose states are, and for bodies of states that mediate. */
const MEN = 0.3;
const THROUGH_MEN = 0.7;
const MEDIATOR = 0.5;
/** What a phrase that gathered two lends to the next one. */
const GATHERED = 1.5;
const LEAST = 0.45;

/** Finds those whom phrases without a name gather (`الطرفان`, `the two sides`, `الدول الأربع`): those told beside one another most and last. */
export class Groups {
  readonly #view: SyntaxView;
  readonly #language: Language;
  readonly #named: (index: number) => Referent;
  readonly #states: ReadonlyMap<string, Entity>;
  readonly #nation: (token: number) => Referent | null;
  #company: Company[] = [];
  #found: Map<number, readonly Entity[]> | null = null;

  constructor(
    view: SyntaxView,
    language: Language,
    entities: readonly Entity[],
    named: (index: number) => Referent,
    nation: (token: number) => Referent | null,
  ) {
    this.#view = view;
    this.#language = language;
    this.#named = named;
    this.#nation = nation;
    this.#states = statesIn(entities);
  }

  /** Those whom a phrase gathers; none where it gathers nobody who is named. */
  of(nominal: Nominal): Mentioned[] {
    this.#found ??= this.#resolve();
    const { start, end } = nominal;
    return (this.#found.get(nominal.index) ?? []).map((entity) => ({ entity, start, end }));
  }

  /** The two who are told beside one another most and last before a word. */
  twoAt(token: number): Mentioned[] {
    this.#found ??= this.#resolve();
    if (this.#company.length === 0) this.#company = this.#all();
    const { start, end, sentence } = this.#view.tokens[token] ?? { start: 0, end: 0, sentence: -1 };
    const near = { first: token, sentence, closed: true } as const;
    return this.#meant(near, ANY_TWO).map((entity) => ({ entity, start, end }));
  }

  /** In reading order, so that a phrase may mean whom the one before it meant. */
  #resolve(): Map<number, readonly Entity[]> {
    const found = new Map<number, readonly Entity[]>();
    // Whoever is asked for on the way may be gathered too: as far as is known by then.
    this.#found = found;
    for (const nominal of this.#view.syntax.nominals) {
      const gathered = this.#language.gatheredIn(nominal, this.#view);
      if (gathered === null) continue;
      if (this.#company.length === 0) this.#company = this.#all();
      const members = this.#meant(nominal, gathered);
      if (members.length === 0) continue;
      found.set(nominal.index, members);
      const { sentence, first } = nominal;
      this.#company.push({ members, sentence, token: first, weight: GATHERED });
    }
    return found;
  }

  /** What is told of men and bodies of states is told of their states too. */
  #all(): Company[] {
    return companyOf(this.#view, this.#language, this.#named).flatMap((company) => {
      const states = [...new Set(company.members.map((entity) => this.#stateOf(entity)))];
      const told = states.flatMap((state) => (state === null ? [] : [state]));
      if (told.length < company.members.length || told.every((s) => company.members.includes(s)))
        return [company];
      return [company, { ...company, members: told, weight: company.weight * THROUGH_MEN }];
    });
  }

  #stateOf(entity: Entity): Entity | null {
    if (entity.kind === 'STATE') return entity;
    if (!BODIES.has(entity.kind)) return null;
    const known = this.#states.get(entity.candidate?.country ?? '');
    if (known !== undefined) return known;
    for (const { first } of entity.mentions)
      for (const { index } of titleBefore(first, this.#view)) {
        const nation = this.#nation(index)?.entity ?? null;
        if (nation !== null) return nation;
      }
    return null;
  }

  #meant(nominal: Place, gathered: Gathered): readonly Entity[] {
    const scores = new Map<string, { members: readonly Entity[]; score: number }>();
    for (const company of this.#company) {
      const fitting = company.members.filter((entity) => gathered.kinds.has(entity.kind));
      const weight = company.weight * this.#nearness(company, nominal);
      if (weight === 0) continue;
      for (const members of choices(fitting, gathered.count)) {
        const key = members
          .map(({ id }) => id)
          .sort()
          .join(' ');
        const known = scores.get(key) ?? { members, score: 0 };
        known.score += weight / (fitting.length > members.length ? fitting.length : 1);
        scores.set(key, known);
      }
    }
    let best: readonly Entity[] = [];
    let top = LEAST;
    for (const { members, score } of scores.values()) {
      const weighed = score * this.#fitness(members, nominal, gathered);
      if (weighed > top) [best, top] = [members, weighed];
    }
    return best;
  }

  #nearness({ sentence, token }: Company, nominal: Place): number {
    const distance = Math.abs(nominal.sentence - sentence);
    if (distance > REACH) return 0;
    const behind = nominal.closed === true ? 0 : BEHIND;
    return FADING ** distance * (token > nominal.first ? behind : 1);
  }

  #fitness(members: readonly Entity[], nominal: Place, { sides }: Gathered): number {
    const here = members.filter(({ mentions }) =>
      mentions.some(
        ({ first }) => this.#view.sentenceAt(first) === nominal.sentence && first < nominal.first,
      ),
    );
    let fitness = here.length > 0 && here.length < members.length ? APART : 1;
    if (!sides) return fitness;
    if (members.some(({ kind }) => kind === 'PERSON')) fitness *= MEN;
    if (members.some(({ kind }) => kind === 'IGO')) fitness *= MEDIATOR;
    return fitness;
  }
}

/** Where in the text a phrase stands. */
interface Place extends Pick<Nominal, 'first' | 'sentence'> {
  /** Nobody is meant who is told of only behind it. */
  readonly closed?: true;
}

/** Any two who act. */
const ANY_TWO: Gathered = { kinds: new Set(ACTOR_KINDS), count: 2, sides: false };

/** Those through whom a state acts. */
const BODIES = new Set<string>(['PERSON', 'GOVERNMENT', 'SECURITY_FORCE']);

/** The choices of so many among those told together; of a number above two they must be all. */
function choices(members: readonly Entity[], count: number): readonly (readonly Entity[])[] {
  if (members.length < count) return [];
  if (count > 2) return members.length === count ? [members] : [];
  return members.flatMap((one, i) => members.slice(i + 1).map((other) => [one, other]));
}

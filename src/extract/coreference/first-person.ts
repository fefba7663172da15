import type { Entity, Nominal, Statement } from '../layers.ts';
import type { Referent, Referents } from '../referents.ts';
import { innermost } from '../statements/innermost.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** Who is meant by the first person. */
export interface Self {
  /** The one whose words they are. */
  readonly speaker: Referent;
  /** The state or body that he leads or speaks for, as his title says; null where it says none. */
  readonly body: Referent | null;
  /** He speaks in its name, not his own. */
  readonly voice: boolean;
}

/** A body that someone leads or speaks for. */
interface Body {
  readonly body: Referent;
  readonly voice: boolean;
}

/** Finds who says `we` and `our`: the speaker of the words that they stand in, and the body by whose title he speaks. */
export class FirstPersons {
  readonly #view: SyntaxView;
  readonly #referents: Referents;
  readonly #statements: readonly Statement[];
  readonly #entities: ReadonlyMap<string, Entity>;
  /** The noun behind a preposition by which someone speaks for a body. */
  readonly #behalf: string | null;
  readonly #nation: (token: number) => Referent | null;
  readonly #meant: (token: number) => Referent | null;
  readonly #bodies = new Map<Entity, Body | null>();

  constructor(
    view: SyntaxView,
    referents: Referents,
    said: { readonly statements: readonly Statement[]; readonly entities: readonly Entity[] },
    behalf: string | null,
    nation: (token: number) => Referent | null,
    meant: (token: number) => Referent | null,
  ) {
    this.#view = view;
    this.#referents = referents;
    this.#statements = said.statements;
    this.#entities = new Map(said.entities.map((entity) => [entity.id, entity]));
    this.#behalf = behalf;
    this.#nation = nation;
    this.#meant = meant;
  }

  /** Who is meant by a word in the first person; null where nobody who is named says it. */
  at = (token: number): Self | null => {
    const { start, end } = this.#view.tokens[token] ?? { start: 0, end: 0 };
    const id = innermost(this.#statements, start);
    const said = id === null ? undefined : this.#statements.find((statement) => statement.id === id);
    const entity = this.#entities.get(said?.speaker ?? '');
    if (entity === undefined || entity.type !== 'ACTOR') return null;
    const led = entity.kind === 'PERSON' ? this.#bodyOf(entity) : null;
    const body = led === null ? null : { ...led.body, start, end };
    return { speaker: { entity, start, end }, body, voice: led?.voice === true };
  };

  #bodyOf(person: Entity): Body | null {
    const known = this.#bodies.get(person);
    if (known !== undefined) return known;
    let found: Body | null = null;
    for (const { first } of person.mentions) {
      const own = this.#view.at(first);
      if (own === null) continue;
      const title = this.#view.apposed(own.index);
      found =
        (title === null ? null : this.#inTitle(this.#view.nominal(title))) ??
        this.#among(own.first, first - 1);
      if (found !== null) break;
    }
    this.#bodies.set(person, found);
    return found;
  }

  /** `زعيم الحوثيين`, `المتحدث باسم الحركة`, `الرئيس الأوكراني`: the first body that a title names, or the state. */
  #inTitle(title: Nominal): Body | null {
    return this.#among(title.first, this.#view.nominal(this.#view.tail(title.index)).last + BEHALF);
  }

  #among(from: number, to: number): Body | null {
    let nation: Referent | null = null;
    let voice = false;
    for (let i = from; i <= to; i++) {
      const token = this.#view.tokens[i];
      if (token === undefined || token.kind === 'PUNCTUATION') break;
      const named = this.#referents.at(i) ?? this.#meant(i);
      if (named?.entity?.kind === 'PERSON') break;
      if (named?.entity?.type === 'ACTOR') return { body: named, voice };
      voice ||= token.analyses[0]?.lemma === this.#behalf;
      nation ??= this.#nation(i);
    }
    return nation === null ? null : { body: nation, voice };
  }
}

/** How many words behind a title the body may stand in whose name its holder speaks. */
const BEHALF = 2;

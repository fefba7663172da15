import type { Language } from '../../languages/language.ts';
import type { Gathering } from '../entities/group.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { EntityMention, Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { likeliestOf } from './antecedent-model.ts';
import { Antecedents } from './antecedents.ts';

/** A definite noun phrase that may refer back. */
export interface Reference {
  /** Folded, without article. */
  readonly noun: string;
  readonly kinds: ReadonlySet<string>;
  /** Only an entity whose own name or title holds the noun will do. */
  readonly strict: boolean;
  /** Only an entity of these kinds will do, whatever its name holds: the army is no National Liberation Army of rebels. */
  readonly fitting?: true;
  /** `الأخير`: the one named last. */
  readonly latter: boolean;
  /** `بلاده`: the country of the person spoken of. */
  readonly own?: true;
  /** With a possessor: حزبه, her party. */
  readonly owned?: true;
  /** Under a noun of office: رئيس الحكومة. */
  readonly office?: true;
  /** The home government by its plainest noun (السلطات): one is meant where the document names none. */
  readonly governs?: true;
  /** ISO 3166-1 code of the country that an adjective names. */
  readonly country: string | null;
  /** Words that the title of the person meant must hold too (folded). */
  readonly modifiers: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export type ReadReference = (nominal: Nominal, view: SyntaxView, gazetteer: Gazetteer) => Reference | null;

/**
 * Definite noun phrases that stand for an entity named before them (`التنظيم`, `الوزارة`, `المدينة`) become its mentions.
 * The noun must fit the entity's kind, its name, the class noun before its name or its title (also one that the registry
 * knows it to have held in the year of publication); then salience and nearness decide.
 */
export function addNominals(
  entities: Gathering[],
  view: SyntaxView,
  language: Language,
  gazetteer: Gazetteer,
  published: string | null,
): void {
  const found: { entity: Gathering; mention: EntityMention }[] = [];
  const antecedents = new Antecedents(entities, view, language, published, gazetteer);
  for (const nominal of view.syntax.nominals) {
    const reference = language.readReference(nominal, view, gazetteer);
    if (reference === null) continue;
    const likeliest = likeliestOf(reference, nominal, antecedents.of(reference, nominal), view);
    const entity = likeliest?.entity ?? untoldState(reference, nominal, antecedents, gazetteer);
    if (entity === null) continue;
    if (likeliest === null && !entities.includes(entity)) entities.push(entity);
    const { start, end, first, last } = reference;
    const mention: EntityMention = { start, end, first, last, form: 'NOMINAL' };
    antecedents.met(entity, mention);
    found.push({ entity, mention });
  }
  for (const { entity, mention } of found) entity.mentions.push(mention);
}

/** The state whose authorities are told of though the document names none as acting: the home country's, or a speaker's own (`بلاده`); null for neither. */
function untoldState(
  reference: Reference,
  nominal: Nominal,
  antecedents: Antecedents,
  gazetteer: Gazetteer,
): Gathering | null {
  const country =
    reference.governs === true
      ? antecedents.home
      : reference.own === true
        ? antecedents.actingFor(nominal)
        : null;
  if (country === null) return null;
  const known = antecedents.stateOf(country);
  if (known !== undefined) return known;
  const candidate = gazetteer.byId(`state/${country.toLowerCase()}`);
  return candidate === undefined
    ? null
    : {
        type: 'ACTOR',
        kind: 'STATE',
        candidate,
        status: 'LINKED',
        candidates: [],
        rule: 'nominal/government',
        confidence: 0.6,
        capital: false,
        located: null,
        mentions: [],
        spoken: [],
      };
}

import type { Language } from '../../languages/language.ts';
import { foldKey } from '../../text/normalise.ts';
import type { Gathering } from '../entities/group.ts';
import type { Nominal } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';

/** How many sentences back a nominal may reach for what it stands for. */
const REACH = 6;

/**
 * Definite noun phrases that stand for an entity named before them (`التنظيم`, `الوزارة`, `المدينة`) become its mentions.
 * The noun must be bare (no genitive, no name in apposition) and fit the entity's kind; a name that contains the
 * noun is preferred, then the entity met last.
 */
export function addNominals(entities: readonly Gathering[], view: SyntaxView, language: Language): void {
  const spoken = new Map<Gathering, Set<string>>();
  for (const nominal of view.syntax.nominals) {
    const reference = language.readReference(nominal, view);
    if (reference === null) continue;
    let best: Gathering | null = null;
    let bestScore = 0;
    for (const entity of entities) {
      const last = lastBefore(entity, nominal.start);
      if (last === null) continue;
      const distance = nominal.sentence - (view.tokens[last.first]?.sentence ?? 0);
      if (distance > REACH) continue;
      const named = words(entity, spoken).has(reference.noun);
      if (!reference.kinds.has(entity.kind) && !named) continue;
      const score =
        (named ? 6 : 0) +
        (reference.kinds.has(entity.kind) ? 2 : 0) -
        distance +
        last.start / 1e6 +
        Math.min(entity.mentions.length, 5) * 0.3;
      if (score > bestScore) {
        bestScore = score;
        best = entity;
      }
    }
    if (best === null || (reference.strict && !words(best, spoken).has(reference.noun))) continue;
    best.mentions.push({
      start: reference.start,
      end: reference.end,
      first: nominal.first,
      last: nominal.head,
      form: 'NOMINAL',
    });
  }
}

function lastBefore(entity: Gathering, offset: number): { start: number; first: number } | null {
  let last: { start: number; first: number } | null = null;
  for (const m of entity.mentions) if (m.start < offset && (last === null || m.start > last.start)) last = m;
  return last;
}

/** The folded words of all names that the registry knows for an entity, article peeled. */
function words(entity: Gathering, cache: Map<Gathering, Set<string>>): Set<string> {
  const known = cache.get(entity);
  if (known !== undefined) return known;
  const set = new Set<string>();
  for (const word of `${entity.candidate?.ar ?? ''} ${entity.spoken.join(' ')}`.split(/\s+/))
    set.add(foldKey(word).replace(/^(?:ال|لل)/, ''));
  cache.set(entity, set);
  return set;
}

/** A definite noun phrase that may refer back. */
export interface Reference {
  /** Folded singular without article. */
  readonly noun: string;
  readonly kinds: ReadonlySet<string>;
  /** Only an entity whose own name contains the noun will do. */
  readonly strict: boolean;
  readonly start: number;
  readonly end: number;
}

export type ReadReference = (nominal: Nominal, view: SyntaxView) => Reference | null;

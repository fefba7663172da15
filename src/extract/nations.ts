import type { Language } from '../languages/language.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { DocumentLayers, Entity } from './layers.ts';
import type { Referent } from './referents.ts';

/** The states that a document names, by their countries. */
export const statesIn = (entities: readonly Entity[]): ReadonlyMap<string, Entity> =>
  new Map(
    entities.flatMap((entity) =>
      entity.kind === 'STATE' && entity.candidate?.country != null
        ? [[entity.candidate.country, entity] as const]
        : [],
    ),
  );

/** Finds the state that an adjective names, if the document names it. */
export function nationsOf(
  { entities, tokens }: Pick<DocumentLayers, 'entities' | 'tokens'>,
  language: Language,
  gazetteer: Gazetteer,
): (token: number) => Referent | null {
  const states = statesIn(entities);
  return (index) => {
    const token = tokens[index];
    if (token === undefined || states.size === 0) return null;
    const entity = states.get(language.nationOf(token, gazetteer) ?? '');
    return entity === undefined ? null : { entity, start: token.start, end: token.end };
  };
}

import { ACTOR_KINDS, PLACE_KINDS } from '../../schema/ontology/enums.ts';
import type { Registry } from '../../schema/registry.ts';
import * as beings from './beings.ts';
import type { Being } from './story.ts';

const LISTED: readonly Being[] = Object.values(beings).filter(
  (one): one is Being => 'kind' in one && 'registry' in one,
);

const names = ({ ar, en }: Being) => ({ ar: ar === null ? [] : [ar], en: en === null ? [] : [en] });

/** The beings that have an id in the registry, their places lying in each other as `parents` says. */
export const registryOf = (hash: string, parents: Readonly<Record<string, string>>): Registry => ({
  hash,
  actors: () =>
    LISTED.flatMap((one) => {
      const kind = ACTOR_KINDS.find((known) => known === one.kind);
      if (kind === undefined) return [];
      return [
        {
          id: one.registry ?? '',
          kind,
          country: one.country ?? null,
          wikidata: null,
          ...names(one),
          roles: [],
        },
      ];
    }),
  places: () =>
    LISTED.flatMap((one) => {
      const kind = PLACE_KINDS.find((known) => known === one.kind);
      const { registry: id = '', country = null, at = [null, null] } = one;
      if (kind === undefined) return [];
      const point = { lat: at[0], lon: at[1], population: null, geonames: null, wikidata: null };
      return [{ id, kind, country, parent: parents[id] ?? null, ...point, ...names(one) }];
    }),
});

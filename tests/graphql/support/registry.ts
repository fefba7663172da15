/** A small registry, and the fixtures' graphs with their entities linked to it. */
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { Registry, RegistryActor, RegistryPlace } from '../../../schema/registry.ts';
import { readGraph } from '../../support/test-store.ts';

const place = (
  id: string,
  kind: RegistryPlace['kind'],
  parent: string | null,
  country: string | null,
  [lat, lon]: readonly [number, number],
  ar: readonly string[],
  en: readonly string[],
): RegistryPlace => ({
  ...{ id, kind, parent, country, lat, lon, ar, en },
  ...{ population: null, geonames: null, wikidata: null },
});

const PLACES: readonly RegistryPlace[] = [
  place('asia', 'CONTINENT', null, null, [40, 90], ['آسيا'], ['Asia']),
  place('africa', 'CONTINENT', null, null, [0, 20], ['إفريقيا', 'أفريقيا'], ['Africa']),
  place('sy', 'COUNTRY', 'asia', 'SY', [35, 38], ['سوريا', 'سورية'], ['Syria']),
  place('sy-raqqa-province', 'ADMIN1', 'sy', 'SY', [36, 39], ['محافظة الرقة'], ['Raqqa Governorate']),
  place('sy-raqqa', 'CITY', 'sy-raqqa-province', 'SY', [35.95, 39.01], ['الرقة'], ['Raqqa']),
  place('sy-deir', 'CITY', 'sy', 'SY', [35.34, 40.14], ['دير الزور'], ['Deir ez-Zor']),
  place('iq', 'COUNTRY', 'asia', 'IQ', [33, 44], ['العراق'], ['Iraq']),
  place('iq-diyala', 'ADMIN1', 'iq', 'IQ', [33.9, 45], ['ديالى'], ['Diyala']),
  place('iq-muqdadiyah', 'ADMIN2', 'iq-diyala', 'IQ', [33.98, 44.94], ['المقدادية'], ['Al-Muqdadiyah']),
  place('ma', 'COUNTRY', 'africa', 'MA', [32, -6], ['المغرب'], ['Morocco']),
  place('tn', 'COUNTRY', 'africa', 'TN', [34, 9], ['تونس'], ['Tunisia']),
];

const actor = (
  id: string,
  kind: RegistryActor['kind'],
  ar: readonly string[],
  en: readonly string[],
): RegistryActor => ({ id, kind, country: null, wikidata: null, ar, en, roles: [] });

const ACTORS: readonly RegistryActor[] = [
  actor('is', 'ARMED_GROUP', ['داعش', 'تنظيم الدولة الإسلامية'], ['Islamic State', 'ISIS', 'Daesh']),
  actor(
    'coalition',
    'IGO',
    ['التحالف الدولي لهزيمة داعش', 'التحالف الدولي'],
    ['Global Coalition to Defeat ISIS'],
  ),
  actor('afp', 'MEDIA', ['وكالة فرانس برس', 'أ ف ب'], ['Agence France-Presse', 'AFP']),
];

export const REGISTRY: Registry = {
  hash: 'small',
  actors: () => ACTORS,
  places: () => PLACES,
};

/** A fixture whose entities stand for those of the registry that bear their English name. */
export function linkedGraph(name: string): DocumentGraph {
  const graph = readGraph(name);
  return {
    ...graph,
    entities: graph.entities.map((entity) => {
      const listed = [...(entity.type === 'PLACE' ? PLACES : ACTORS)].find(
        ({ en }) => en[0] === entity.names.en,
      );
      if (listed === undefined) return entity;
      return { ...entity, link: { status: 'LINKED', rule: 'fixture', confidence: 0.9, registry: listed.id } };
    }),
  };
}

import type { Language } from '../../languages/language.ts';
import type { Candidate, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { ALONE, type Setting, type Surroundings } from './choose.ts';
import type { Gathering } from './group.ts';
import { container, inOwnName, locate, mainTown, seatOf, toldTown, townOf } from './located.ts';

interface Told {
  readonly names: readonly NameMention[];
  readonly entityOfName: readonly Gathering[];
  readonly view: SyntaxView;
  readonly text: string;
  readonly surroundings: readonly Surroundings[];
  readonly setting: Setting;
  readonly gazetteer: Gazetteer;
  readonly language: Language;
}

/** Buildings and works of nature. */
const WORKS = new Set<string>(['FACILITY', 'OTHER', 'WATER']);
/** Kinds of places that small towns go by. */
const SETTLED = new Set<string>(['CITY', 'ADMIN2', 'ADMIN1']);

/** Give every place that no table has the coordinates that the text allows: towns by their sound first, then what lies in or near them. */
export function settle(told: Told): void {
  const { text, surroundings, setting, gazetteer } = told;
  for (const [name, entity] of unsettled(told)) {
    entity.located = seatOf(name, gazetteer);
    if (entity.located !== null || !SETTLED.has(entity.kind)) continue;
    const spoken = text.slice(name.start, name.end);
    entity.located = townOf(spoken, name.entries, surroundings[name.index] ?? ALONE, setting, gazetteer);
  }
  const main = mainTown([...new Set(told.entityOfName)], setting);
  const placed = unsettled(told).map(
    ([name, entity]) => [entity, placeOf(name, entity, told, main)] as const,
  );
  for (const [entity, place] of placed) entity.located ??= place;
}

function placeOf(name: NameMention, entity: Gathering, told: Told, main: Candidate | null): Candidate | null {
  const { names, entityOfName, view, setting, gazetteer, language } = told;
  if (WORKS.has(entity.kind)) {
    const place = locate(name, names, entityOfName, view, setting, gazetteer, language);
    if (place !== null) return place;
    const area = container(name, names, entityOfName, view, language);
    // What is built is where people live: in the chief town more often than in the middle of a province.
    if (area !== null && (entity.kind !== 'FACILITY' || elsewhere(main, area))) return area;
    return (
      main ??
      toldTown(name, entityOfName, setting.home) ??
      (setting.home === null ? null : gazetteer.capital(setting.home))
    );
  }
  const own = inOwnName(name, view, setting, gazetteer, language);
  if (own !== null || !SETTLED.has(entity.kind)) return own;
  // A village that no table has lies near the town or in the province that is told of with it, best near a town of that province; a quarter in the town that all is about.
  const nearby = locate(name, names, entityOfName, view, setting, gazetteer, language);
  if (nearby !== null) return nearby;
  const town = toldTown(name, entityOfName, setting.home);
  if (entity.kind === 'ADMIN2' && (main ?? town) !== null) return main ?? town;
  const area = container(name, names, entityOfName, view, language);
  return area === null || town?.parent === area.id ? town : area;
}

/** Neither in the area nor in the country that it is in. */
const elsewhere = (town: Candidate | null, area: Candidate): boolean =>
  town === null || town.country !== area.country;

const unsettled = ({ names, entityOfName }: Told): [NameMention, Gathering][] =>
  names.flatMap((name): [NameMention, Gathering][] => {
    const entity = entityOfName[name.index];
    const open = entity?.type === 'PLACE' && entity.candidate === null && entity.located === null;
    return entity !== undefined && open ? [[name, entity]] : [];
  });

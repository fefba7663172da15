import { ACTOR_COLUMNS, type ActorRow, actorFiles, actorRow } from './actors.ts';
import { type Candidate, type Entry, type Gazetteer, nameKey } from './gazetteer.ts';
import {
  type CountryRow,
  loadCountryRows,
  PLACE_COLUMNS,
  PLACE_FILES,
  type PlaceRow,
  placeRow,
} from './load.ts';
import { type NamedTable, NameIndex } from './name-index.ts';
import { PatternedNames } from './patterned.ts';
import { readGazetteer } from './table.ts';

let built: Gazetteer | null = null;

/** The registry's actors and places under all their names; read and indexed once a process. */
export function loadGazetteer(): Gazetteer {
  built ??= buildGazetteer();
  return built;
}

function buildGazetteer(): Gazetteer {
  const places = new NameIndex(PLACE_FILES.map((file) => placeTable(readGazetteer('places', file))));
  const actors = new NameIndex(actorFiles().map((file) => actorTable(readGazetteer('actors', file))));
  const states = stateNames(loadCountryRows(), actors, places);
  const patterned = new PatternedNames();
  const merged = new Map<string, readonly Entry[]>();
  return {
    lookup: (key) => {
      const known = merged.get(key);
      if (known !== undefined) return known;
      const listed = distinct([
        ...places.lookup(key),
        ...actors.lookup(key),
        ...(states.names.get(key) ?? []),
      ]);
      const found = listed.length > 0 ? listed : patterned.lookup(key);
      if (found.length > 0) merged.set(key, found);
      return found;
    },
    longest: (word) =>
      Math.max(
        places.longest(word),
        actors.longest(word),
        patterned.longest(word),
        states.longest.get(word) ?? 0,
      ),
    byId: (id) => places.byId(id) ?? actors.byId(id) ?? patterned.byId(id),
  };
}

/** The same candidate in the same form counts once. */
const distinct = (entries: readonly Entry[]): readonly Entry[] =>
  entries.length < 2
    ? entries
    : entries.filter(
        (entry, i) =>
          entries.findIndex((e) => e.candidate.id === entry.candidate.id && e.form === entry.form) === i,
      );

/** A country's names may mean its government; its capital and palaces may stand for it. A word that is common as a place is as a state. */
function stateNames(
  countries: readonly CountryRow[],
  actors: NameIndex,
  places: NameIndex,
): { names: ReadonlyMap<string, readonly Entry[]>; longest: ReadonlyMap<string, number> } {
  const entries = new Map<string, Entry[]>();
  const longest = new Map<string, number>();
  for (const country of countries) {
    const candidate = actors.byId(country.stateId);
    if (candidate === undefined) continue;
    const add = (names: readonly string[], form: Entry['form']): void => {
      for (const key of names.map(nameKey)) {
        const common = places
          .lookup(key)
          .some((e) => e.common && [country.placeId, country.capitalId].includes(e.candidate.id));
        entries.set(key, [...(entries.get(key) ?? []), { candidate, form, common }]);
        const words = key.split(' ');
        const first = words[0] ?? '';
        longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
      }
    };
    add([...country.ar, ...country.en], 'NAME');
    add([...country.metonymsAr, ...country.metonymsEn], 'METONYM');
  }
  return { names: entries, longest };
}

const placeTable = (text: string): NamedTable => ({
  text,
  arColumn: PLACE_COLUMNS.indexOf('ar'),
  enColumn: PLACE_COLUMNS.indexOf('en'),
  read: (cells) => {
    const row = placeRow(cells);
    const common = new Set(row.common.map(nameKey));
    return { candidate: placeCandidate(row), isCommon: (key) => common.has(key) };
  },
});

const actorTable = (text: string): NamedTable => ({
  text,
  arColumn: ACTOR_COLUMNS.indexOf('ar'),
  enColumn: ACTOR_COLUMNS.indexOf('en'),
  read: (cells) => {
    const row = actorRow(cells);
    return { candidate: actorCandidate(row), isCommon: () => row.common };
  },
});

const placeCandidate = (row: PlaceRow): Candidate => ({
  id: row.id,
  type: 'PLACE',
  kind: row.kind,
  country: row.country,
  wikidata: row.wikidata,
  geonames: row.geonames,
  lat: row.lat,
  lon: row.lon,
  population: row.population,
  parent: row.parent,
  ar: row.ar[0] ?? '',
  en: row.en[0] ?? '',
});

const actorCandidate = (row: ActorRow): Candidate => ({
  id: row.id,
  type: 'ACTOR',
  kind: row.kind,
  country: row.country,
  wikidata: row.wikidata,
  geonames: null,
  lat: null,
  lon: null,
  population: 0,
  parent: null,
  ar: row.ar[0] ?? '',
  en: row.en[0] ?? '',
});

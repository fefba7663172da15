import { kept } from '../../text/kept.ts';
import { ACTOR_COLUMNS, type ActorRow, actorFiles, actorRow } from './actors.ts';
import { type Candidate, type Entry, type Gazetteer, nameKey } from './gazetteer.ts';
import {
  LATIN_PLACES,
  loadCountryRows,
  PLACE_COLUMNS,
  PLACE_FILES,
  type PlaceRow,
  placeRow,
} from './load.ts';
import { type NamedTable, NameIndex } from './name-index.ts';
import { PatternedNames } from './patterned.ts';
import { StateNames } from './state-names.ts';
import { placesText, readGazetteer } from './table.ts';
import { Towns } from './towns.ts';

/** Most stretches of words that documents ask for are no names: so many of them are remembered. */
const UNKNOWN_LIMIT = 60_000;
const NONE: readonly Entry[] = [];
/** The flag of actors is about their Arabic names: capitals tell the others from ordinary words. */
const LATIN = /[a-z]/;

let built: Gazetteer | null = null;

/** The registry's actors and places under all their names; read and indexed once a process. */
export function loadGazetteer(): Gazetteer {
  built ??= buildGazetteer();
  return built;
}

function buildGazetteer(): Gazetteer {
  const places = new NameIndex(PLACE_FILES.map(placeTable));
  const actors = new NameIndex(actorFiles().map(actorTable));
  const countries = loadCountryRows();
  const states = new StateNames(countries, (id) => actors.byId(id));
  const capitals = new Map(countries.map(({ iso, capitalId }) => [iso, capitalId]));
  const patterned = new PatternedNames();
  const towns = new Towns();
  const merged = new Map<string, readonly Entry[]>();
  const unknown = new Set<string>();
  return {
    lookup: (key) => {
      const known = merged.get(key);
      if (known !== undefined) return known;
      if (unknown.has(key)) return NONE;
      const placed = places.lookup(key);
      const listed = distinct([...placed, ...actors.lookup(key), ...states.lookup(key, placed)]);
      const found = listed.length > 0 ? listed : patterned.lookup(key);
      if (found.length > 0) merged.set(key, found);
      else {
        if (unknown.size >= UNKNOWN_LIMIT) unknown.clear();
        unknown.add(key);
      }
      return found;
    },
    longest: kept((word) =>
      Math.max(places.longest(word), actors.longest(word), patterned.longest(word), states.longest(word)),
    ),
    institution: (key, country) => {
      const made = patterned.institution(key, country);
      return made === null ? null : (actors.byId(made.id) ?? made);
    },
    capital: (country) => places.byId(capitals.get(country) ?? '') ?? null,
    town: (name, country) => towns.find(name, country),
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

const placeTable = (file: string): NamedTable => ({
  text: () => placesText(file),
  arColumn: file === LATIN_PLACES ? null : PLACE_COLUMNS.indexOf('ar'),
  enColumn: PLACE_COLUMNS.indexOf('en'),
  read: (cells) => {
    const row = placeRow(cells);
    const common = new Set(row.common.map(nameKey));
    return { candidate: placeCandidate(row), isCommon: (key) => common.has(key) };
  },
});

const actorTable = (file: string): NamedTable => ({
  text: () => readGazetteer('actors', file),
  arColumn: ACTOR_COLUMNS.indexOf('ar'),
  enColumn: ACTOR_COLUMNS.indexOf('en'),
  read: (cells) => {
    const row = actorRow(cells);
    return { candidate: actorCandidate(row), isCommon: (key) => row.common && !LATIN.test(key) };
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
  ...(row.roles.length > 0 ? { offices: row.roles } : {}),
});

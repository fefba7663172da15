import { loadListedActors } from './actors.ts';
import { type Candidate, type Gazetteer, GazetteerIndex } from './gazetteer.ts';
import { type CountryRow, loadCountryRows, loadPlaceRows, type PlaceRow } from './load.ts';
import { PatternedNames } from './patterned.ts';

let built: GazetteerIndex | null = null;

/** The registry's actors and places under all their names; read and indexed once a process. */
export function loadGazetteer(): Gazetteer {
  if (built !== null) return built;
  const index = new GazetteerIndex(new PatternedNames());
  const countries = loadCountryRows();
  addPlaces(index, loadPlaceRows());
  const states = addActors(index);
  addCountries(index, countries, states);
  built = index;
  return index;
}

function addPlaces(index: GazetteerIndex, rows: readonly PlaceRow[]): void {
  for (const row of rows) {
    const candidate = placeCandidate(row);
    for (const name of row.ar) index.add(name, { candidate, form: 'NAME', common: row.common });
    for (const name of row.en) index.add(name, { candidate, form: 'NAME', common: row.common });
  }
}

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

/** Returns the states by id. */
function addActors(index: GazetteerIndex): Map<string, Candidate> {
  const states = new Map<string, Candidate>();
  const known = new Map<string, Candidate>();
  for (const row of loadListedActors()) {
    const candidate: Candidate = known.get(row.id) ?? {
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
    };
    known.set(row.id, candidate);
    if (row.kind === 'STATE') states.set(row.id, states.get(row.id) ?? candidate);
    for (const name of row.ar) index.add(name, { candidate, form: 'NAME', common: row.common });
    for (const name of row.en) index.add(name, { candidate, form: 'NAME', common: row.common });
  }
  return states;
}

/** A country's names may mean its government; its capital and palaces may stand for it. */
function addCountries(
  index: GazetteerIndex,
  countries: readonly CountryRow[],
  states: ReadonlyMap<string, Candidate>,
): void {
  for (const country of countries) {
    const state = states.get(country.stateId);
    if (state === undefined) continue;
    for (const name of [...country.ar, ...country.en])
      index.add(name, { candidate: state, form: 'NAME', common: false });
    for (const name of [...country.metonymsAr, ...country.metonymsEn])
      index.add(name, { candidate: state, form: 'METONYM', common: false });
  }
}

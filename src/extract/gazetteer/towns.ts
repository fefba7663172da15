import { articleForms, skeletonOf, vowelsApart } from '../../languages/shared/names/skeleton.ts';
import { kept } from '../../text/kept.ts';
import { foldSearch } from '../../text/normalise.ts';
import type { Candidate } from './gazetteer.ts';
import { LATIN_PLACES, PLACE_COLUMNS } from './load.ts';
import { placesText } from './table.ts';

/** The settlements too small for a row among the cities, and their columns. */
export const TOWNS = 'towns.tsv';
export const TOWN_COLUMNS: readonly string[] = ['country', 'lat', 'lon', 'population', 'geonames', 'names'];

const CITIES = ['cities.tsv', LATIN_PLACES];

interface Town {
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonames: number | null;
  /** The first name, as Latin letters write it. */
  readonly name: string;
}

interface Country {
  readonly byName: ReadonlyMap<string, readonly Town[]>;
  /** Made when a name in Arabic letters is first asked for. */
  bySkeleton: ReadonlyMap<string, readonly Town[]> | null;
}

/** Of two towns of one name in a country the greater is meant where it is so many times greater. */
const GREATER = 3;
/** Towns nearer to each other than this, in degrees, are one. */
const SAME = 0.3;
/** Of a country with so many towns only those of this size are spelled out in Arabic. */
const MANY = 3_000;
const WORTH = 10_000;
const ARABIC = /[\u0620-\u06FF]/;

/**
 * Small towns by country, asked only for a name that its text uses as a place's and that no other table holds: thousands of
 * them are named like ordinary words. What one country has is read when a document first asks for it.
 */
export class Towns {
  readonly #countries = new Map<string, Country>();

  /** The town of a country that a name spells, or sounds like where it is in Arabic letters; null for none or for several. */
  find(name: string, iso: string): Candidate | null {
    const country = this.#country(iso);
    const key = foldSearch(name);
    const town = theOne(country.byName.get(key) ?? []) ?? (ARABIC.test(key) ? sounding(country, key) : null);
    return town === null ? null : candidateOf(town, iso);
  }

  #country(iso: string): Country {
    const known = this.#countries.get(iso);
    if (known !== undefined) return known;
    const byName = new Map<string, Town[]>();
    for (const { town, names } of [...smallTowns(iso), ...citiesOf(iso)])
      for (const name of names) put(byName, foldSearch(name), town);
    const country = { byName, bySkeleton: null };
    this.#countries.set(iso, country);
    return country;
  }
}

function* smallTowns(iso: string): Iterable<{ town: Town; names: readonly string[] }> {
  const text = placesText(TOWNS);
  const head = `\n${iso}\t`;
  for (let at = text.indexOf(head); at >= 0 && text.startsWith(head, at); at = text.indexOf('\n', at + 1)) {
    const end = text.indexOf('\n', at + 1);
    const [, lat, lon, population, geonames, names = ''] = text
      .slice(at + 1, end < 0 ? text.length : end)
      .split('\t');
    yield townOf(lat, lon, population, geonames, names.split('|'));
  }
}

const CITY_COLUMNS = ['country', 'lat', 'lon', 'population', 'geonames', 'en'].map((column) =>
  PLACE_COLUMNS.indexOf(column),
);

const CITY = 'CITY\t';
/** Where the lines of each country's cities begin in each table: found in one walk, since a search for one country takes as long. */
const cityLines = kept((file): ReadonlyMap<string, readonly number[]> => {
  const text = placesText(file);
  const lines = new Map<string, number[]>();
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const kind = text.indexOf('\t', at) + 1;
    const country = kind + CITY.length;
    if (kind === 0 || !text.startsWith(CITY, kind)) continue;
    const iso = text.slice(country, text.indexOf('\t', country));
    const known = lines.get(iso);
    if (known === undefined) lines.set(iso, [at]);
    else known.push(at);
  }
  return lines;
});

/** The rows of a country among the cities, whose spellings in other alphabets nobody has listed in full. */
function* citiesOf(iso: string): Iterable<{ town: Town; names: readonly string[] }> {
  for (const file of CITIES)
    for (const at of cityLines(file).get(iso) ?? []) {
      const text = placesText(file);
      const end = text.indexOf('\n', at);
      const line = text.slice(at, end < 0 ? text.length : end).split('\t');
      const [, lat, lon, population, geonames, en = ''] = CITY_COLUMNS.map((column) => line[column]);
      yield townOf(lat, lon, population, geonames, en.split('|'));
    }
}

function townOf(
  lat: string | undefined,
  lon: string | undefined,
  population: string | undefined,
  geonames: string | undefined,
  names: readonly string[],
): { town: Town; names: readonly string[] } {
  const town: Town = {
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    geonames: geonames === undefined || geonames === '' ? null : Number(geonames),
    name: names[0] ?? '',
  };
  return { town, names };
}

function put(map: Map<string, Town[]>, key: string, town: Town): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [town]);
  else if (!list.includes(town)) list.push(town);
}

/** The one that is meant; null where several may be. */
function theOne(towns: readonly Town[]): Town | null {
  const [first, ...others] = towns.toSorted((a, b) => b.population - a.population);
  if (first === undefined) return null;
  const rivals = others.filter(
    (o) => Math.abs(o.lat - first.lat) > SAME || Math.abs(o.lon - first.lon) > SAME,
  );
  return rivals.every((o) => o.population * GREATER <= first.population) ? first : null;
}

function skeletonsOf(byName: ReadonlyMap<string, readonly Town[]>): ReadonlyMap<string, readonly Town[]> {
  const skeletons = new Map<string, Town[]>();
  const least = byName.size > MANY ? WORTH : 0;
  for (const [key, towns] of byName)
    for (const town of towns) if (town.population >= least) put(skeletons, skeletonOf(key), town);
  return skeletons;
}

/** The town whose consonants are those of an Arabic spelling, and whose vowels fit them best. */
function sounding(country: Country, key: string): Town | null {
  country.bySkeleton ??= skeletonsOf(country.byName);
  for (const form of articleForms(key)) {
    const skeleton = skeletonOf(form);
    if (skeleton.length < 2) continue;
    const rated = (country.bySkeleton.get(skeleton) ?? []).map((town) => ({
      town,
      apart: vowelsApart(form, foldSearch(town.name)),
    }));
    const least = Math.min(...rated.map((r) => r.apart));
    // Few consonants are shared by many names.
    if (least > (skeleton.length > 3 ? 1 : 0)) continue;
    const found = theOne(rated.filter((r) => r.apart === least).map((r) => r.town));
    if (found !== null) return found;
  }
  return null;
}

const candidateOf = (town: Town, iso: string): Candidate => ({
  id: `geo/${town.geonames ?? town.name}`,
  type: 'PLACE',
  kind: 'CITY',
  country: iso,
  wikidata: null,
  geonames: town.geonames,
  lat: town.lat,
  lon: town.lon,
  population: town.population,
  parent: null,
  ar: '',
  en: town.name,
});

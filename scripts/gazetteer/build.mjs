/**
 * Makes seeds/gazetteer/places/{countries,admin1,cities,cities-latin,towns}.tsv. Needs `npm install` in this folder, and Debian's
 * libgeonames-common unpacked (`apt-get download libgeonames-common && dpkg -x *.deb DIR`): node build.mjs DIR
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { admin1Rows } from './admin1.mjs';
import { foldKey, spellings } from './arabic.mjs';
import { cityRows } from './cities.mjs';
import { commonNames } from './common.mjs';
import { readCatalogue, readCities, readSubdivisions } from './geonames.mjs';
import { byId, names, PLACE_COLUMNS, readTable, writeTable } from './table.mjs';
import { TOWN_COLUMNS, townRows } from './towns.mjs';

const debian = process.argv[2];
if (debian === undefined || !existsSync(debian))
  throw new Error('usage: node build.mjs UNPACKED_LIBGEONAMES_COMMON');
const seeds = join(import.meta.dirname, '../../seeds/gazetteer');
const table = (name) => readTable(join(seeds, name));
const catalogue = (language) =>
  readCatalogue(join(debian, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`));

const countries = table('countries.tsv');
const continents = new Map(table('curation/continents.tsv').map((row) => [row.iso2, row]));
const placeOf = new Map(countries.map((row) => [row.iso2, row.place_id]));
const countryOf = (iso2) => placeOf.get(iso2) ?? '';
const cities = [...readCities()].filter((city) => placeOf.has(city.country));
const labels = { ar: catalogue('ar'), en: catalogue('en') };
const write = (name, rows) => writeTable(join(seeds, 'places', name), PLACE_COLUMNS, rows);

const lexicon = join(import.meta.dirname, '../../src/languages/ar/lexicon');
const adjectives = countries.flatMap((row) =>
  names(row.adjectives_ar).map((word) => word.replace('plural:', '')),
);
const common = commonNames(table('curation/ordinary-names.tsv'), lexicon, adjectives);
// A country lies in its region where that is all on the country's continent, else in the continent alone.
const regions = table('places/continents-regions.tsv');
const parentOf = new Map(regions.map((row) => [row.id, row.parent]));
const within = (id, continent) =>
  id !== '' && (id === continent || within(parentOf.get(id) ?? '', continent));
const parentOfCountry = (row) => {
  const { continent } = continents.get(row.iso2);
  return within(row.region, continent) ? row.region : continent;
};
write(
  'countries.tsv',
  countries
    .map((row) => {
      const where = continents.get(row.iso2);
      return {
        id: row.place_id,
        kind: 'COUNTRY',
        country: row.iso2,
        parent: parentOfCountry(row),
        lat: where.lat,
        lon: where.lon,
        population: Number(where.population),
        wikidata: row.wikidata,
        ar: spellings(names(row.names_ar)).join('|'),
        en: row.names_en,
        flags: common.ofDivision([...names(row.names_ar), ...names(row.names_en)]),
      };
    })
    .sort(byId),
);

const subdivisions = { ar: readSubdivisions('ar'), en: readSubdivisions('en') };
const curatedAdmin1 = new Map(table('curation/admin1-names.tsv').map((row) => [row.code, row]));
const centres = new Map(table('curation/admin1-centres.tsv').map((row) => [row.code, row]));
const admin1 = admin1Rows(cities, {
  curated: curatedAdmin1,
  centres,
  labels,
  subdivisions,
  countryOf,
  hides: common.hides,
});
const unknown = [...curatedAdmin1.keys(), ...centres.keys()].filter((code) => !labels.en.has(code));
if (unknown.length > 0) throw new Error(`admin1-names.tsv: no such division: ${unknown.join(' ')}`);

const both = (row) => [...names(row.ar), ...names(row.en)];
for (const row of admin1) row.flags = common.ofDivision(both(row));
write('admin1.tsv', admin1);

const curated = new Map();
const missing = [];
for (const row of table('curation/city-names.tsv')) {
  const city = /^\d+$/.test(row.name)
    ? cities.find(({ geonames }) => geonames === row.name)
    : largest(row.country, row.name);
  if (city === undefined) missing.push(`${row.country} ${row.name}`);
  else {
    curated.set(city.geonames, row);
    // GeoNames knows no population for many towns of the Arab world.
    if (row.population !== '') city.population = Number(row.population);
  }
}
if (missing.length > 0) throw new Error(`city-names.tsv: no such place: ${missing.join('; ')}`);
const taken = new Set(
  [...countries.flatMap((row) => names(row.names_ar)), ...regions.flatMap((row) => names(row.ar))].map(
    foldKey,
  ),
);
const rows = cityRows(cities, {
  curated,
  labels,
  countryOf,
  taken,
  common: common.ofCity,
  hides: common.hides,
  admin1: new Set(admin1.map((row) => row.id)),
  capitals: new Set(countries.map((row) => row.capital_place_id.slice(4))),
});
write(
  'cities.tsv',
  rows.filter((row) => row.ar !== ''),
);
write(
  'cities-latin.tsv',
  rows.filter((row) => row.ar === ''),
);

writeTable(
  join(seeds, 'places', 'towns.tsv'),
  TOWN_COLUMNS,
  townRows(cities, new Set(rows.map((row) => row.geonames))),
);

/** The most populous place of a country that carries this Latin name. */
function largest(country, name) {
  const bare = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036F‘’ʼ'`-]/g, '')
      .toLowerCase();
  const wanted = bare(name);
  const rank = (city) =>
    city.population + (/PPLX|PPLL|PPLQ/.test(city.code) ? -1e9 : 0) + (/^PPL[AC]/.test(city.code) ? 0.5 : 0);
  let best;
  for (const list of [(c) => [c.name, c.ascii, labels.en.get(c.geonames) ?? ''], (c) => c.alternates]) {
    for (const city of byCountry(country))
      if (
        (best === undefined || rank(city) > rank(best)) &&
        list(city).some((other) => bare(other) === wanted)
      )
        best = city;
    if (best !== undefined) return best;
  }
  return best;
}

function byCountry(country) {
  byCountry.index ??= Map.groupBy?.(cities, (city) => city.country) ?? group(cities);
  return byCountry.index.get(country) ?? [];
}

function group(list) {
  const index = new Map();
  for (const city of list) index.set(city.country, [...(index.get(city.country) ?? []), city]);
  return index;
}

import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  LATIN_PLACES,
  loadCountryRows,
  loadPlaceRows,
  PLACE_FILES,
  parsePlaces,
} from '../../src/extract/gazetteer/load.ts';
import { gazetteerPath, readGazetteer, readTable } from '../../src/extract/gazetteer/table.ts';
import { TOWNS } from '../../src/extract/gazetteer/towns.ts';
import { foldKey } from '../../src/text/normalise.ts';

const HEADER = 'id\tkind\tcountry\tparent\tlat\tlon\tpopulation\tgeonames\twikidata\tar\ten\tflags';
const places = loadPlaceRows();
const byId = new Map(places.map((row) => [row.id, row]));
const countries = loadCountryRows();

const ancestors = (id: string): string[] => {
  const found: string[] = [];
  for (
    let at = byId.get(id)?.parent ?? null;
    at !== null && found.length < 10;
    at = byId.get(at)?.parent ?? null
  )
    found.push(at);
  return found;
};

describe('parsePlaces', () => {
  it('reads names, numbers and which names are ordinary words', () => {
    const row =
      'geo/174018\tCITY\tSY\tgeo/sy-09\t36.37\t37.51\t130745\t174018\t\tالباب|تادف\tAl-Bab\tcommon:الباب';
    expect(parsePlaces(`${HEADER}\n${row}\n`, 'x.tsv')).toEqual([
      {
        id: 'geo/174018',
        kind: 'CITY',
        country: 'SY',
        parent: 'geo/sy-09',
        lat: 36.37,
        lon: 37.51,
        population: 130745,
        geonames: 174018,
        wikidata: null,
        ar: ['الباب', 'تادف'],
        en: ['Al-Bab'],
        common: ['الباب'],
      },
    ]);
  });
  test.each([
    ['a\tTOWN\t\t\t\t\t\t\t\t\t\t', 'x.tsv:2: TOWN is no kind of place'],
    ['a\tCITY\t\t\tnorth\t\t\t\t\t\t\t', 'x.tsv:2: north is no number'],
    ['a\tCITY\t\t\t\t\t\t\t\t\t\tbig', 'x.tsv:2: big is no flag'],
    ['a\tCITY', 'x.tsv:2: 12 columns expected, 2 found'],
  ])('names file and line of a bad row: %s', (row, message) => {
    expect(() => parsePlaces(`${HEADER}\n${row}\n`, 'x.tsv')).toThrow(message);
  });
});

describe('the places', () => {
  it('are all in files that are read', () => {
    expect(readdirSync(gazetteerPath('places')).sort()).toEqual([...PLACE_FILES, TOWNS].sort());
  });
  it('have ids of their own, in order in each file', () => {
    expect(byId.size).toBe(places.length);
    const rank = (id: string): [number, string] =>
      /^geo\/\d+$/.test(id) ? [Number(id.slice(4)), ''] : [Number.POSITIVE_INFINITY, id];
    for (const file of PLACE_FILES) {
      const ids = parsePlaces(readGazetteer('places', file), file).map((row) => row.id);
      const sorted = ids.toSorted((a, b) => {
        const [x, y] = [rank(a), rank(b)];
        return x[0] === y[0] ? (x[1] < y[1] ? -1 : 1) : x[0] - y[0];
      });
      expect(ids, file).toEqual(sorted);
    }
  });
  it('lie in places that exist, never in themselves', () => {
    expect(places.filter((row) => row.parent !== null && !byId.has(row.parent)).map((row) => row.id)).toEqual(
      [],
    );
    expect(places.filter((row) => ancestors(row.id).length > 6).map((row) => row.id)).toEqual([]);
  });
  it('lie on Earth, and have both coordinates or neither', () => {
    const bad = places.filter((row) =>
      row.lat === null || row.lon === null
        ? row.lat !== row.lon
        : Math.abs(row.lat) > 90 || Math.abs(row.lon) > 180,
    );
    expect(bad.map((row) => row.id)).toEqual([]);
  });
  it('made by hand lie in the country they name', () => {
    const box = new Map<string, [number, number, number, number]>();
    for (const row of places.filter((p) => p.kind === 'CITY' && p.geonames !== null))
      if (row.country !== null && row.lat !== null && row.lon !== null) {
        const [s, n, w, e] = box.get(row.country) ?? [90, -90, 180, -180];
        box.set(row.country, [
          Math.min(s, row.lat),
          Math.max(n, row.lat),
          Math.min(w, row.lon),
          Math.max(e, row.lon),
        ]);
      }
    const byHand = ['districts.tsv', 'facilities.tsv'].flatMap((file) =>
      parsePlaces(readGazetteer('places', file), file),
    );
    // Deserts are wide: a crossing may be far from the last town.
    const room = 5;
    const outside = byHand.filter((row) => {
      const limits = row.country === null ? undefined : box.get(row.country);
      if (limits === undefined || row.lat === null || row.lon === null) return false;
      const [s, n, w, e] = limits;
      return row.lat < s - room || row.lat > n + room || row.lon < w - room || row.lon > e + room;
    });
    expect(outside.map((row) => row.id)).toEqual([]);
  });
  it('carry each name once, without marks, in the script of its column', () => {
    const twice = places.filter((row) => new Set(row.ar.map(foldKey)).size < row.ar.length);
    expect(twice.map((row) => row.id)).toEqual([]);
    expect(places.filter((row) => new Set(row.en).size < row.en.length).map((row) => row.id)).toEqual([]);
    const marked = places.filter((row) =>
      row.ar.some((name) => /[\u064B-\u0652\u0640\u200B-\u200F]/.test(name)),
    );
    expect(marked.map((row) => row.id)).toEqual([]);
    expect(
      places.filter((row) => row.en.some((name) => /[\u0600-\u06FF]/.test(name))).map((row) => row.id),
    ).toEqual([]);
    expect(
      places.filter((row) => row.ar.some((name) => !/[\u0600-\u06FF]/.test(name))).map((row) => row.id),
    ).toEqual([]);
    expect(places.filter((row) => row.en.length === 0).map((row) => row.id)).toEqual([]);
  });
  it('flag only names that they have', () => {
    const bad = places.filter((row) =>
      row.common.some((name) => !row.ar.includes(name) && !row.en.includes(name)),
    );
    expect(bad.map((row) => row.id)).toEqual([]);
  });
  it('count the inhabitants of countries, not of the towns listed', () => {
    expect(byId.get('geo/cn')?.population).toBeGreaterThan(1_300_000_000);
    expect(byId.get('geo/ye')?.population).toBeGreaterThan(35_000_000);
  });
  it('have a name in Arabic where they are divisions of a country', () => {
    const unnamed = parsePlaces(readGazetteer('places', 'admin1.tsv'), 'admin1.tsv').filter(
      (row) => row.ar.length === 0,
    );
    expect(unnamed.map((row) => row.id)).toEqual([]);
  });
  it('without a name in Arabic stand in a file of their own', () => {
    const named = (file: string, want: boolean): string[] =>
      parsePlaces(readGazetteer('places', file), file)
        .filter((row) => row.ar.length > 0 !== want)
        .map((row) => row.id);
    expect(named(LATIN_PLACES, false)).toEqual([]);
    expect(named('cities.tsv', true)).toEqual([]);
  });
  it('flag every name that is an ordinary word first of all', () => {
    const always = new Set(
      readTable(readGazetteer('curation', 'ordinary-names.tsv'), 'ordinary-names.tsv', ['name', 'level'])
        .filter(({ cells }) => cells[1] === 'ALWAYS')
        .map(({ cells }) => foldKey(cells[0] ?? '')),
    );
    const unflagged = places.flatMap((row) =>
      [...row.ar, ...row.en]
        .filter((name) => always.has(foldKey(name)) && !row.common.includes(name))
        .map((name) => `${row.id} ${name}`),
    );
    expect(unflagged).toEqual([]);
  });
});

describe('the countries', () => {
  it('are places with a region, and their capitals are among the cities', () => {
    for (const country of countries) {
      expect(byId.get(country.placeId)?.kind, country.iso).toBe('COUNTRY');
      if (country.region !== null) expect(byId.has(country.region), country.iso).toBe(true);
      if (country.capitalId !== null)
        expect(byId.get(country.capitalId)?.country, country.iso).toBe(country.iso);
    }
  });
  it('lie in a continent', () => {
    const lost = countries.filter(
      (c) => !ancestors(c.placeId).some((id) => byId.get(id)?.kind === 'CONTINENT'),
    );
    expect(lost.map((c) => c.iso)).toEqual([]);
  });
  it('that are states have adjectives and a demonym', () => {
    const states = new Set(
      readGazetteer('actors', 'states.tsv')
        .split('\n')
        .map((line) => line.split('\t')[0]),
    );
    const mute = countries.filter(
      (c) =>
        states.has(c.stateId) && (c.ar.length === 0 || c.demonyms.length === 0 || c.adjectives.length === 0),
    );
    expect(mute.map((c) => c.iso)).toEqual([]);
  });
  it('name their people in the broken plural where Arabic has one', () => {
    const plurals = new Map(countries.map((c) => [c.iso, c.plurals]));
    expect(plurals.get('RU')).toEqual(['روس']);
    expect(plurals.get('TR')).toEqual(['أتراك']);
    expect(countries.flatMap((c) => c.adjectives).filter((word) => word.includes(':'))).toEqual([]);
  });
});

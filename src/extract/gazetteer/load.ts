import { PLACE_KINDS, type PlaceKind } from '../../../schema/ontology/enums.ts';
import { cellNames, cellOrNull, readGazetteer, readTable, tableRows } from './table.ts';

/** A country: its place, its state, how both are called, and what stands for its government. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  readonly placeId: string;
  readonly stateId: string;
  readonly capitalId: string | null;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  /** Indefinite masculine singular: `روسي`. */
  readonly adjectives: readonly string[];
  /** Broken plurals of its people: `روس`. */
  readonly plurals: readonly string[];
  readonly demonyms: readonly string[];
  /** Names of places that may stand for the government. */
  readonly metonymsAr: readonly string[];
  readonly metonymsEn: readonly string[];
  readonly region: string | null;
}

/** A place of the registry. The first of `ar` and of `en` is the main name. */
export interface PlaceRow {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly parent: string | null;
  /** Degrees, WGS 84. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly population: number;
  readonly geonames: number | null;
  readonly wikidata: string | null;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  /** Those of its names that are ordinary words or names of persons too. */
  readonly common: readonly string[];
}

export const COUNTRY_COLUMNS: readonly string[] = (
  'iso2 place_id state_id capital_place_id capital_ar capital_en names_ar names_en adjectives_ar demonym_en ' +
  'metonyms_ar metonyms_en region wikidata'
).split(' ');
export const PLACE_COLUMNS: readonly string[] =
  'id kind country parent lat lon population geonames wikidata ar en flags'.split(' ');
/** The cities without a name in Arabic, so that documents in Arabic need not read them. */
export const LATIN_PLACES = 'cities-latin.tsv';
/** The files of `seeds/gazetteer/places`, in the order in which their places stand as candidates of a name. */
export const PLACE_FILES: readonly string[] = [
  'countries.tsv',
  'continents-regions.tsv',
  'admin1.tsv',
  'cities.tsv',
  LATIN_PLACES,
  'districts.tsv',
  'divisions.tsv',
  'facilities.tsv',
];

const PLURAL = 'plural:';

/** The countries, in the order of their codes. */
export function loadCountryRows(): CountryRow[] {
  return readTable(readGazetteer('countries.tsv'), 'countries.tsv', COUNTRY_COLUMNS).map(({ cells }) => {
    const cell = (column: string): string => cells[COUNTRY_COLUMNS.indexOf(column)] ?? '';
    const adjectives = cellNames(cell('adjectives_ar'));
    return {
      iso: cell('iso2'),
      placeId: cell('place_id'),
      stateId: cell('state_id'),
      capitalId: cellOrNull(cell('capital_place_id')),
      ar: cellNames(cell('names_ar')),
      en: cellNames(cell('names_en')),
      adjectives: adjectives.filter((word) => !word.startsWith(PLURAL)),
      plurals: adjectives.filter((word) => word.startsWith(PLURAL)).map((word) => word.slice(PLURAL.length)),
      demonyms: cellNames(cell('demonym_en')),
      metonymsAr: cellNames(cell('metonyms_ar')),
      metonymsEn: cellNames(cell('metonyms_en')),
      region: cellOrNull(cell('region')),
    };
  });
}

/** Every place, in the order of files and rows. Throws with file and line on a malformed row. */
export const loadPlaceRows = (): PlaceRow[] => [...placeRows()];

/** `loadPlaceRows` one by one. */
export function* placeRows(): Iterable<PlaceRow> {
  for (const file of PLACE_FILES) yield* placesOf(readGazetteer('places', file), file);
}

/** The places of one file; `file` names it in errors. */
export const parsePlaces = (text: string, file: string): PlaceRow[] => [...placesOf(text, file)];

function* placesOf(text: string, file: string): Iterable<PlaceRow> {
  for (const { cells, line } of tableRows(text, file, PLACE_COLUMNS))
    try {
      yield placeRow(cells);
    } catch (error) {
      throw new Error(`${file}:${line}: ${error instanceof Error ? error.message : String(error)}`);
    }
}

/** The place that the cells of a row describe. */
export function placeRow(cells: readonly string[]): PlaceRow {
  const [id = '', kind = '', country, parent, lat, lon, population, geonames, wikidata, ar, en, flags] =
    cells;
  const names = { ar: cellNames(ar), en: cellNames(en) };
  return {
    id,
    kind: placeKind(kind),
    country: cellOrNull(country),
    parent: cellOrNull(parent),
    lat: numberOrNull(lat),
    lon: numberOrNull(lon),
    population: numberOrNull(population) ?? 0,
    geonames: numberOrNull(geonames),
    wikidata: cellOrNull(wikidata),
    ...names,
    common: commonNames(flags, [...names.ar, ...names.en]),
  };
}

/** `common` flags every name, `common:NAME|NAME` those that it lists. */
export function commonNames(flags: string | undefined, names: readonly string[]): readonly string[] {
  if (flags === undefined || flags === '') return [];
  if (flags === 'common') return names;
  if (!flags.startsWith('common:')) throw new Error(`${flags} is no flag`);
  return cellNames(flags.slice('common:'.length));
}

function numberOrNull(cell: string | undefined): number | null {
  if (cell === undefined || cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`${cell} is no number`);
  return value;
}

function placeKind(text: string): PlaceKind {
  const kind = PLACE_KINDS.find((known) => known === text);
  if (kind === undefined) throw new Error(`${text} is no kind of place`);
  return kind;
}

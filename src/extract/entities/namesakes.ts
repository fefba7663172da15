import type { Candidate, Entry } from '../gazetteer/gazetteer.ts';
import type { Setting } from './choose.ts';

/** A province of the country that is told of most, far from the country of its name: Georgia. */
export const isFarProvince = (province: Candidate, country: Candidate, setting: Setting): boolean =>
  province.kind === 'ADMIN1' &&
  setting.most > 0 &&
  setting.countries.get(province.country ?? '') === setting.most &&
  Math.abs((province.lon ?? 0) - (country.lon ?? 0)) > APART;
const APART = 40;

/** Towns that people listed are in the news, however many live there. */
const LISTED = 20_000;

export const inhabitants = ({ kind, geonames, population }: Candidate): number =>
  population === 0 && geonames === null && kind === 'CITY' ? LISTED : population;

/** How many degrees from its middle a province's own town may lie of which nobody says that it lies in it. */
const WITHIN = 2.5;

export const hasTown = (province: Candidate, entries: readonly Entry[]): boolean =>
  entries.some(
    ({ candidate: c }) =>
      c.kind === 'CITY' &&
      c.country === province.country &&
      (c.parent === province.id ||
        (Math.abs((c.lat ?? 0) - (province.lat ?? 0)) < WITHIN &&
          Math.abs((c.lon ?? 0) - (province.lon ?? 0)) < WITHIN)),
  );

/** Whose small towns are named after cities of the old world, which newsrooms mean: Geneva, Athens. */
const NAMED_AFTER = new Set(['US', 'CA', 'AU']);
const SMALL = 60_000;
const GREATER = 8;

/** A small town of the new world whose name means a city elsewhere. */
export const isOvershadowed = (town: Candidate, entries: readonly Entry[]): boolean =>
  town.kind === 'CITY' &&
  NAMED_AFTER.has(town.country ?? '') &&
  town.population < SMALL &&
  entries.some(
    ({ candidate: c }) =>
      c.kind === 'CITY' &&
      c.country !== town.country &&
      c.population > Math.max(town.population * GREATER, SMALL * 2),
  );

/** Where cities are named after those of Spain, which newsrooms mean: Valencia. */
const NEW_SPAIN = new Set('VE CO MX AR CL PE EC BO PY UY GT HN NI SV CR PA CU DO PR PH'.split(' '));
const GREAT = 500_000;

export const isNamedAfterSpain = (town: Candidate, entries: readonly Entry[]): boolean =>
  town.kind === 'CITY' &&
  NEW_SPAIN.has(town.country ?? '') &&
  entries.some(({ candidate: c }) => c.kind === 'CITY' && c.country === 'ES' && c.population > GREAT);

const WIDE = new Set(['CONTINENT', 'COUNTRY', 'REGION', 'WATER']);

/** A town and the province named after it are no rivals: either serves. Nor are a sea and the region round it. */
export function near(a: Candidate, b: Candidate): boolean {
  if (a.country !== null && a.country === b.country && (a.kind === 'ADMIN1') !== (b.kind === 'ADMIN1'))
    return a.kind !== 'COUNTRY' && b.kind !== 'COUNTRY';
  const reach = WIDE.has(a.kind) && WIDE.has(b.kind) ? 8 : 1.2;
  return (
    a.lat !== null &&
    b.lat !== null &&
    a.lon !== null &&
    b.lon !== null &&
    Math.abs(a.lat - b.lat) < reach &&
    Math.abs(a.lon - b.lon) < reach * 1.2
  );
}

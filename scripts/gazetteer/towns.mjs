/** Where richer maps begin at towns of some size: smaller ones are no news, and the file stays small. */
const MAPPED = new Set(
  'US CA MX FR IT DE ES GB AT BE CZ CH NL SE NO DK FI PT HU SK SI HR IE LU LT LV EE IS JP KR AU NZ AR CL UY BR PE PA CR'.split(
    ' ',
  ),
);
const ENOUGH = 3_000;
/** Whose settlements without a number of inhabitants are streets and hamlets by the thousand. */
const COUNTED = new Set(['CN']);
const DEAD = new Set('PPLQ PPLW PPLH PPLCH'.split(' '));
export const TOWN_COLUMNS = ['country', 'lat', 'lon', 'population', 'geonames', 'names'];

/** Settlements too small for a row among the cities: looked up only where a text says that a name is a place's. */
export function townRows(cities, listed) {
  const rows = [];
  for (const city of cities) {
    const least = MAPPED.has(city.country) ? ENOUGH : COUNTED.has(city.country) ? 1 : 0;
    if (listed.has(city.geonames) || DEAD.has(city.code) || city.population < least) continue;
    const names = [...new Set([city.name, city.ascii])].map((name) => name.replaceAll('|', ' '));
    rows.push({
      country: city.country,
      lat: city.lat.toFixed(2),
      lon: city.lon.toFixed(2),
      population: city.population,
      geonames: city.geonames,
      names: names.join('|'),
    });
  }
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.sort(
    (a, b) =>
      compare(a.country, b.country) || compare(a.names, b.names) || Number(a.geonames) - Number(b.geonames),
  );
}

import { admin1Id } from './admin1.mjs';
import { arabicness, cleanArabic, distinctNames, foldKey, spellings } from './arabic.mjs';
import { ARAB, PERSIAN, romanise } from './latin.mjs';
import { byId, names } from './table.mjs';

const set = (text) => new Set(text.split(' '));
/** Where places of any size make news: the Arab world, its neighbours, the Sahel. */
const FOCUS = new Set([...ARAB, ...set('IR TR IL UA AF PK ML NE BF TD ER SS')]);
const SEATS = set('PPLC PPLA');
const ENOUGH = 15_000;
/** Smaller places give up a name that means something else nearly always. */
const ORDINARY = 100_000;
const DEAD = set('PPLQ PPLW PPLH PPLCH');

/** Settlements worth a row, with their names. `curated` holds hand-made rows by GeoNames id (`-`: none of ours), `taken` names no town may carry. */
export function cityRows(cities, context) {
  const { curated, labels, admin1, countryOf, capitals, common } = context;
  const rows = [];
  for (const city of cities) {
    if (DEAD.has(city.code) || /\(historical\)/.test(city.name) || curated.get(city.geonames)?.ar === '-')
      continue;
    const seat = SEATS.has(city.code) || capitals.has(city.geonames);
    const known = city.population >= ENOUGH || seat;
    if (!known && !FOCUS.has(city.country) && !curated.has(city.geonames)) continue;
    const ar = arabicNames(city, context);
    if (ar.length === 0 && !known && !/^(?:UA|IL|PS|SD|SY|IQ|LY|YE|LB)$/.test(city.country)) continue;
    const parent = admin1Id(`${city.country}.${city.admin1}`);
    const en = englishNames(city, curated, labels);
    rows.push({
      id: `geo/${city.geonames}`,
      kind: city.code === 'PPLX' ? 'ADMIN2' : 'CITY',
      country: city.country,
      parent: admin1.has(parent) ? parent : countryOf(city.country),
      lat: Math.round(city.lat * 1000) / 1000,
      lon: Math.round(city.lon * 1000) / 1000,
      population: city.population,
      geonames: city.geonames,
      ar: ar.join('|'),
      en: en.join('|'),
      flags: common([...ar, ...en], city),
    });
  }
  return rows.sort(byId);
}

function arabicNames(city, { curated, labels, capitals, taken, hides }) {
  const byHand = names(curated.get(city.geonames)?.ar);
  if (byHand.length > 0) return spellings(byHand);
  const persian = PERSIAN.has(city.country);
  const label = cleanArabic(labels.ar.get(city.geonames) ?? '');
  const plain = [];
  const converted = [];
  for (const raw of city.alternates) {
    const name = cleanArabic(raw);
    if (name !== null) plain.push(name);
    else if (persian) {
      const other = cleanArabic(raw, { persian: true });
      if (other !== null) converted.push(other);
    }
  }
  plain.sort((a, b) => arabicness(b) - arabicness(a) || (a < b ? -1 : 1));
  const all = distinctNames([
    ...(label === null ? [] : [label]),
    ...plain,
    ...(plain.length === 0 ? converted : []),
  ]);
  const small = city.population < ORDINARY && !SEATS.has(city.code);
  const free = capitals.has(city.geonames)
    ? all
    : all.filter((name) => !taken.has(foldKey(name)) && !hides(name, small));
  return free.slice(0, ARAB.has(city.country) ? 4 : 3);
}

/** Hand-made names; else GeoNames's. */
function englishNames(city, curated, labels) {
  const byHand = names(curated.get(city.geonames)?.en);
  const label = labels.en.get(city.geonames);
  const list = [...byHand, label ?? city.name, city.name, city.ascii]
    .map((name) => name.replaceAll('|', ' '))
    .filter((name) => !/[\u0600-\u06FF]/.test(name));
  return romanise(list, city.country);
}

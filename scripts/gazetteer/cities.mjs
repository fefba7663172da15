import { arabicness, cleanArabic, distinctNames, foldKey } from './arabic.mjs';
import { admin1Id } from './admin1.mjs';
import { byId, names } from './table.mjs';

const set = (text) => new Set(text.split(' '));
const ARAB = set('SY IQ LB JO PS YE SA AE OM KW QA BH EG LY SD TN DZ MA MR SO DJ KM EH');
/** Where places of any size make news: the Arab world, its neighbours, the Sahel. */
const FOCUS = new Set([...ARAB, ...set('IR TR IL UA AF PK ML NE BF TD ER SS')]);
/** Whose own names in Persian or Urdu letters are read as Arabic ones. */
const PERSIAN = set('IR AF PK');
const SEATS = set('PPLC PPLA');
const ENOUGH = 15_000;
const DEAD = set('PPLQ PPLW PPLH PPLCH');

/** Settlements worth a row, with their names. `curated` holds hand-made name lists by GeoNames id, `taken` names no town may carry. */
export function cityRows(cities, { curated, labels, admin1, countryOf, capitals, taken, common }) {
  const rows = [];
  for (const city of cities) {
    if (DEAD.has(city.code) || /\(historical\)/.test(city.name)) continue;
    const seat = SEATS.has(city.code) || capitals.has(city.geonames);
    const known = city.population >= ENOUGH || seat;
    if (!known && !FOCUS.has(city.country) && !curated.has(city.geonames)) continue;
    const ar = arabicNames(city, curated, labels, capitals, taken);
    if (ar.length === 0 && !known && !/^(?:UA|IL|PS|SD|SY|IQ|LY|YE|LB)$/.test(city.country)) continue;
    const parent = admin1Id(`${city.country}.${city.admin1}`);
    rows.push({
      id: `geo/${city.geonames}`,
      kind: 'CITY',
      country: city.country,
      parent: admin1.has(parent) ? parent : countryOf(city.country),
      lat: Math.round(city.lat * 1000) / 1000,
      lon: Math.round(city.lon * 1000) / 1000,
      population: city.population,
      geonames: city.geonames,
      ar: ar.join('|'),
      en: englishNames(city, labels),
      flags: ar.some((name) => common(name, city)) ? 'common' : '',
    });
  }
  return rows.sort(byId);
}

function arabicNames(city, curated, labels, capitals, taken) {
  const byHand = names(curated.get(city.geonames));
  if (byHand.length > 0) return distinctNames(byHand);
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
  const all = distinctNames([...(label === null ? [] : [label]), ...plain, ...(plain.length === 0 ? converted : [])]);
  const free = capitals.has(city.geonames) ? all : all.filter((name) => !taken.has(foldKey(name)));
  return free.slice(0, ARAB.has(city.country) ? 4 : 3);
}

function englishNames(city, labels) {
  const label = labels.en.get(city.geonames);
  const list = [label ?? city.name, city.name, city.ascii].map((name) => name.replaceAll('|', ' '));
  return [...new Set(list)].join('|');
}

import { cleanArabic, spellings } from './arabic.mjs';
import { ARAB, romanise } from './latin.mjs';
import { byId, names } from './table.mjs';

const CLASS_WORDS =
  /\b(?:governorate|province|oblast|region|state|district|department|county|prefecture|krai|republic|kray|canton|division|parish|municipality|emirate|autonomous|of|the|muhafazat|city|area|territory)\b/g;
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’ʼ‘`]/g, '')
    .toLowerCase()
    .replace(CLASS_WORDS, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const middle = (list) => (Math.min(...list) + Math.max(...list)) / 2;
const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
const round = (x) => Math.round(x * 100) / 100;

/**
 * First-order divisions. GeoNames's cities tell which exist and where they lie (between the middle of their extent
 * and the mean of their places), but for those whose wide empty parts are listed by hand; names come from the hand-made list, else GeoNames's labels, else CLDR by English name.
 */
export function admin1Rows(cities, { curated, centres, labels, subdivisions, countryOf, hides }) {
  const places = new Map();
  for (const city of cities) {
    const code = `${city.country}.${city.admin1}`;
    if (city.admin1 === '' || city.admin1 === '00' || !labels.en.has(code) || curated.get(code)?.ar === '-')
      continue;
    const list = places.get(code) ?? [];
    list.push(city);
    places.set(code, list);
  }
  const cldr = new Map();
  for (const [code, en] of subdivisions.en) {
    const ar = subdivisions.ar.get(code);
    if (ar !== undefined) cldr.set(`${code.slice(0, 2).toUpperCase()} ${plain(en)}`, ar);
  }
  const rows = [];
  for (const [code, list] of places) {
    const country = code.slice(0, 2);
    const en = labels.en.get(code);
    const found = names(curated.get(code)?.ar);
    if (found.length === 0)
      for (const raw of [labels.ar.get(code), cldr.get(`${country} ${plain(en)}`)]) {
        const clean = raw === undefined ? null : cleanArabic(raw);
        if (clean !== null && !hides(clean, !ARAB.has(country))) found.push(clean);
      }
    rows.push({
      id: admin1Id(code),
      kind: 'ADMIN1',
      country,
      parent: countryOf(country),
      lat: Number(
        centres.get(code)?.lat ?? round((middle(list.map((c) => c.lat)) + mean(list.map((c) => c.lat))) / 2),
      ),
      lon: Number(
        centres.get(code)?.lon ?? round((middle(list.map((c) => c.lon)) + mean(list.map((c) => c.lon))) / 2),
      ),
      population: list.reduce((sum, c) => sum + (/PPLX|PPLL/.test(c.code) ? 0 : c.population), 0),
      ar: spellings(found).join('|'),
      en: englishNames(en, names(curated.get(code)?.en), country),
    });
  }
  return rows.sort(byId);
}

export const admin1Id = (code) => `geo/${code.toLowerCase().replace('.', '-')}`;

/** Hand-made names; else the label, and without its class word, which news leaves out. */
function englishNames(label, byHand, country) {
  const short = label
    .replace(
      /\s+(?:Governorate|Province|Oblast|Region|State|District|Department|County|Prefecture|Krai|Emirate)['’]?$/,
      '',
    )
    .trim();
  const list = byHand.length > 0 ? byHand : short === label || short === '' ? [label] : [short, label];
  return romanise(list, country).join('|');
}

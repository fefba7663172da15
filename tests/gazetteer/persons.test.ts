import { describe, expect, it } from 'vitest';
import { loadCountryNames, loadListedActors } from '../../src/extract/gazetteer/actors.ts';
import { foldKey } from '../../src/text/normalise.ts';

const persons = loadListedActors().filter((row) => row.kind === 'PERSON');
const byName = new Map(persons.flatMap((row) => row.ar.map((name) => [foldKey(name), row] as const)));
const countries = loadCountryNames();
const from = (iso: string): number => persons.filter((row) => row.country === iso).length;

describe('the registry of persons', () => {
  it('holds at least two thousand, in the order of their ids', () => {
    expect(persons.length).toBeGreaterThanOrEqual(2000);
    const ids = persons.map((row) => row.id);
    expect(ids).toEqual([...ids].sort());
    expect(ids.filter((id) => !/^person\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
  it('names countries by their ISO code', () => {
    const known = new Set(countries.map((country) => country.iso));
    const codes = persons.flatMap((row) => [row.country, ...row.roles.map((role) => role.country)]);
    expect(codes.filter((code) => code !== null && !known.has(code))).toEqual([]);
  });
  it('gives an Arabic name to one person only', () => {
    const owners = new Map<string, string>();
    const shared = persons.flatMap((row) =>
      row.ar.filter(
        (name) => (owners.get(foldKey(name)) ?? row.id) !== row.id || !owners.set(foldKey(name), row.id),
      ),
    );
    expect(shared).toEqual([]);
  });
  it('never takes the name or adjective of a country for a person, but for the Solomon Islands', () => {
    const words = new Set(
      countries.flatMap((c) => [...c.ar, ...c.adjectives.flatMap((a) => [a, `ال${a}`])]).map(foldKey),
    );
    expect([...byName.keys()].filter((name) => words.has(name) && name !== 'سليماني')).toEqual([]);
  });
  it('lets terms of office begin before they end', () => {
    const bad = persons.filter((row) =>
      row.roles.some((role) => role.from !== null && role.to !== null && role.from > role.to),
    );
    expect(bad.map((row) => row.id)).toEqual([]);
  });
  it.each([
    ['بوتين', 'person/vladimir-putin'],
    ['دونالد ترامب', 'person/donald-trump'],
    ['نتنياهو', 'person/benjamin-netanyahu'],
    ['حميدتي', 'person/mohamed-hamdan-dagalo'],
    ['عبدالفتاح البرهان', 'person/abdel-fattah-al-burhan'],
    ['أبي مصعب الزرقاوي', 'person/abu-musab-al-zarqawi'],
    ['زيلينسكي', 'person/volodymyr-zelenskyy'],
    ['أردوغان', 'person/recep-tayyip-erdogan'],
    ['غوتيريش', 'person/antonio-guterres'],
  ])('knows %s', (name, id) => {
    expect(byName.get(foldKey(name))?.id).toBe(id);
  });
  it.each([
    'الحية',
    'القدرة',
    'الضيف',
    'المنفى',
    'رئيسي',
    'السوداني',
    'المصري',
    'سلام',
    'هادي',
    'الحلو',
    'بري',
  ])('does not take the ordinary word %s for a person', (word) => {
    expect(byName.get(foldKey(word))).toBeUndefined();
  });
  it.each([
    'EG',
    'SD',
    'LY',
    'TN',
    'DZ',
    'MA',
    'MR',
    'SY',
    'LB',
    'JO',
    'PS',
    'IQ',
    'SA',
    'AE',
    'QA',
    'KW',
    'BH',
    'OM',
    'YE',
  ])('knows ten persons or more of %s', (iso) => {
    expect(from(iso)).toBeGreaterThanOrEqual(10);
  });
});

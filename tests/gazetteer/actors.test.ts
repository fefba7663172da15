import { describe, expect, it } from 'vitest';
import { loadActorRows, loadListedActors, parseActors } from '../../src/extract/gazetteer/actors.ts';
import { type CountryNames, expandPatterns } from '../../src/extract/gazetteer/institution-patterns.ts';
import { definiteNisba } from '../../src/languages/ar/names/nisba.ts';

const HEADER = 'id\tkind\tcountry\twikidata\tar\ten\troles\tflags';
const UNITED_STATES: CountryNames = {
  iso: 'US',
  ar: ['الولايات المتحدة', 'أميركا'],
  en: ['United States'],
  adjectives: ['أميركي', 'أمريكي'],
  plurals: ['أميركان'],
  demonyms: ['US', 'American'],
};

describe('definiteNisba', () => {
  it('agrees with its noun', () => {
    expect(definiteNisba('روسي', 'M')).toEqual(['الروسي']);
    expect(definiteNisba('روسي', 'F')).toEqual(['الروسية']);
    expect(definiteNisba('سعودي', 'PL')).toEqual(['السعوديين', 'السعوديون']);
  });
  it('lets both adjectives of a pair agree', () => {
    expect(definiteNisba('كوري جنوبي', 'F')).toEqual(['الكورية الجنوبية']);
  });
  it('gives a compound one article and one ending', () => {
    expect(definiteNisba('جنوب أفريقي', 'F')).toEqual(['الجنوب أفريقية']);
  });
});

describe('expandPatterns', () => {
  const [row] = expandPatterns(
    [
      {
        id: 'gov/{iso}-foreign-ministry',
        kind: 'GOVERNMENT',
        ar: ['الخارجية {ADJ_F}', 'وزارة خارجية {COUNTRY}'],
        en: ['{DEMONYM} Foreign Ministry'],
      },
    ],
    [UNITED_STATES],
  );
  it('names the institution by every adjective and name of the country', () => {
    expect(row?.id).toBe('gov/us-foreign-ministry');
    expect(row?.country).toBe('US');
    expect(row?.ar).toEqual([
      'الخارجية الأميركية',
      'الخارجية الأمريكية',
      'وزارة خارجية الولايات المتحدة',
      'وزارة خارجية أميركا',
    ]);
    expect(row?.en).toEqual(['US Foreign Ministry', 'American Foreign Ministry']);
  });
  it('refuses a pattern with no place to fill', () => {
    expect(() => expandPatterns([{ id: 'x', kind: 'GOVERNMENT', ar: ['الخارجية'], en: [] }], [])).toThrow(
      /no place/,
    );
  });
});

describe('parseActors', () => {
  it('reads names, offices and flags', () => {
    const row =
      'person/x\tPERSON\tRU\t\tسيرغي لافروف|لافروف\tSergey Lavrov\tRU:foreign minister:2004-\tcommon';
    expect(parseActors(`${HEADER}\n${row}\n`, 'x.tsv')).toEqual([
      {
        id: 'person/x',
        kind: 'PERSON',
        country: 'RU',
        wikidata: null,
        ar: ['سيرغي لافروف', 'لافروف'],
        en: ['Sergey Lavrov'],
        roles: [{ country: 'RU', office: 'foreign minister', from: 2004, to: null }],
        common: true,
      },
    ]);
  });
  it('names file and line of a bad row', () => {
    expect(() => parseActors(`${HEADER}\na\tKING\t\t\t\t\t\t\n`, 'x.tsv')).toThrow(
      'x.tsv:2: KING is no kind of actor',
    );
    expect(() => parseActors(`${HEADER}\na\tPERSON\n`, 'x.tsv')).toThrow(
      'x.tsv:2: 8 columns expected, 2 found',
    );
    expect(() => parseActors(`${HEADER}\na\tPERSON\t\t\t\t\tpresident\t\n`, 'x.tsv')).toThrow(
      /country:office:from-to/,
    );
  });
});

describe('the registry', () => {
  const listed = loadListedActors();
  const byId = new Map(listed.map((row) => [row.id, row]));
  it('gives every actor one id and both names', () => {
    expect(byId.size).toBe(listed.length);
    expect(listed.filter((row) => row.ar.length === 0 || row.en.length === 0).map((row) => row.id)).toEqual(
      [],
    );
  });
  it('writes Arabic without vowel signs and without repeating a name', () => {
    const bad = listed.filter(
      (row) =>
        row.ar.some((name) => /[\u064B-\u0652\u0640]/.test(name)) || new Set(row.ar).size < row.ar.length,
    );
    expect(bad.map((row) => row.id)).toEqual([]);
  });
  it('gives one Wikidata id to one actor', () => {
    const ids = listed.flatMap((row) => row.wikidata ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^Q[1-9]\d*$/.test(id))).toEqual([]);
  });
  it('knows the states', () => {
    expect(listed.filter((row) => row.kind === 'STATE').length).toBeGreaterThan(190);
    expect(byId.get('state/us')?.wikidata).toBe('Q30');
    expect(byId.get('state/il')?.ar).toContain('الاحتلال الإسرائيلي');
  });
  it('gives every state its institutions', () => {
    const rows = new Map<string, string>();
    for (const row of loadActorRows()) for (const name of row.ar) rows.set(name, row.id);
    expect(rows.get('الخارجية الروسية')).toBe('gov/ru-foreign-ministry');
    expect(rows.get('الجيش السوداني')).toBe('force/sd-army');
    expect(rows.get('وزارة الدفاع التركية')).toBe('gov/tr-defence-ministry');
    expect(rows.get('الحكومة السورية')).toBe('state/sy');
    expect(rows.get('البنك المركزي الأميركي')).toBe('gov/us-central-bank');
  });
});

import { describe, expect, it, test } from 'vitest';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { nameKey } from '../../../src/extract/gazetteer/gazetteer.ts';
import { loadCountryRows } from '../../../src/extract/gazetteer/load.ts';
import { definiteNisba } from '../../../src/languages/ar/names/nisba.ts';

const gazetteer = loadGazetteer();
const ids = (name: string): string[] => gazetteer.lookup(nameKey(name)).map(({ candidate }) => candidate.id);

describe('institutions of states', () => {
  test.each([
    ['الخارجية الروسية', 'gov/ru-foreign-ministry'],
    ['وزارة الخارجية الروسية', 'gov/ru-foreign-ministry'],
    ['وزارة الخارجية الأميركية', 'gov/us-foreign-ministry'],
    ['وزارة الخارجية الأمريكية', 'gov/us-foreign-ministry'],
    ['الجيش السوداني', 'force/sd-army'],
    ['الجيش الكوري الجنوبي', 'force/kr-army'],
    ['القوات المسلحة السودانية', 'force/sd-army'],
    ['وزارة الدفاع التركية', 'gov/tr-defence-ministry'],
    ['وزارة الداخلية اللبنانية', 'gov/lb-interior-ministry'],
    ['وزارة الصحة الفلسطينية', 'gov/ps-health-ministry'],
    ['الشرطة العراقية', 'force/iq-police'],
    ['الشرطة الوطنية الهايتية', 'force/ht-police'],
    ['سلطات الأمن اليمني', 'force/ye-security-forces'],
    ['البحرية البريطانية', 'force/gb-royal-navy'],
    ['سلاح الجو الإسرائيلي', 'force/il-air-force'],
    ['حرس الحدود السعودي', 'force/sa-border-guard'],
    ['خفر السواحل اليوناني', 'force/gr-coast-guard'],
    ['الدفاع المدني اليمني', 'gov/ye-civil-defence'],
    ['البنك المركزي المصري', 'gov/eg-central-bank'],
    ['النيابة العامة المصرية', 'gov/eg-prosecutor'],
    ['المحكمة الدستورية الألمانية', 'gov/de-constitutional-court'],
    ['السفارة الأردنية', 'gov/jo-embassy'],
    ['الحكومة السورية', 'state/sy'],
    ['السلطات المصرية', 'state/eg'],
    ['سلطات قطر', 'state/qa'],
    ['حكومة بريطانيا', 'state/gb'],
    ['النظام الإيراني', 'state/ir'],
    ['البنتاغون', 'gov/us-defence-ministry'],
    ['الكنيست', 'gov/il-parliament'],
    ['الحرس الثوري', 'force/ir-irgc'],
    ['Syrian army', 'force/sy-army'],
    ['Russian Foreign Ministry', 'gov/ru-foreign-ministry'],
    ['UK government', 'state/gb'],
  ])('%s', (name, expected) => {
    expect(ids(name)).toEqual([expected]);
  });

  test.each([
    'وزارة الصحة',
    'الجيش الأخضر',
    'الشرطة الكبيرة',
    'الحرب الأوكرانية',
    'الاقتصاد الروسي',
    'رئيس روسيا',
    'مواطن سوري',
    'الخارجية',
    'وزارة الدفاع روسيا',
    'الشرطة في العراق',
    'الجنود الروس',
  ])('%s fills no pattern', (name) => {
    expect(ids(name).filter((id) => !id.startsWith('geo/'))).toEqual([]);
  });

  it('does not take the European Parliament for a state’s', () => {
    expect(ids('البرلمان الأوروبي').every((id) => id.startsWith('igo/'))).toBe(true);
  });

  it('knows the government and the army of every country by each of its adjectives', () => {
    // The army of the one Congo bears the adjective of both.
    const countries = loadCountryRows().filter(({ iso }) => iso !== 'CG');
    const unknown = countries.flatMap((country) =>
      country.adjectives.flatMap((adjective) => [
        ...definiteNisba(adjective, 'F')
          .map((word) => `الحكومة ${word}`)
          .filter((name) => !ids(name).includes(country.stateId)),
        ...definiteNisba(adjective, 'M')
          .map((word) => `الجيش ${word}`)
          .filter((name) => !ids(name).includes(`force/${country.iso.toLowerCase()}-army`)),
      ]),
    );
    expect(unknown).toEqual([]);
  });

  it('gives an institution its names in both languages', () => {
    const [entry] = gazetteer.lookup(nameKey('الخارجية الروسية'));
    expect(entry?.candidate).toMatchObject({
      kind: 'GOVERNMENT',
      country: 'RU',
      ar: 'وزارة الخارجية الروسية',
      en: 'Russian Foreign Ministry',
    });
  });
});

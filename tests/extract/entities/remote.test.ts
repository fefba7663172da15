import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';

/** The place that a name of a text is linked to, or near which it is said to be. */
function linked(text: string, name: string): string {
  const language = /[\u0620-\u064A]/.test(text) ? 'ar' : 'en';
  const head = { name: 'x', language, title: null, publisher: null, published: null, text } as const;
  const found = readDocument(head, loadGazetteer()).entities.find(
    (e) => e.type === 'PLACE' && e.spoken.includes(name),
  );
  if (found === undefined) return 'none';
  if (found.candidate !== null) return `is ${found.kind} ${found.candidate.country}`;
  return found.located === null ? 'unlisted' : `near ${found.located.en}`;
}

test.each([
  // The capital rather than the country of its name, where a report was written.
  ['تونس – قالت الشرطة إنها أوقفت خمسة أشخاص.', 'تونس', 'is CITY TN'],
  ['غادر الوفد تونس إلى ليبيا أمس.', 'تونس', 'is COUNTRY TN'],
  // In some countries provinces are called areas.
  ['كييف - قال حاكم منطقة سومي إن مسيرات أوكرانية ضربت الحدود.', 'سومي', 'is ADMIN1 UA'],
  ['كييف - سقط صاروخ في سومي، بحسب الجيش الأوكراني.', 'سومي', 'is CITY UA'],
  // A village is no great city abroad, and lies in the province that is told of.
  [
    'قالت شرطة كاتسينا في نيجيريا إن مسلحين أحرقوا منازل في قرية كراتشي بولاية زامفارا.',
    'كراتشي',
    'near Zamfara',
  ],
  ['قال حاكم السند في باكستان إن السيول غمرت كراتشي.', 'كراتشي', 'is CITY PK'],
  // It lies by the town told of last rather than by the one that all is about.
  [
    'Police in Sokoto, Nigeria, said that gunmen had fled. Sokoto was calm. Troops went to Gusau. A man was hurt in the hamlet of Rafin Duwo.',
    'Rafin Duwo',
    'near Gusau',
  ],
  // The noun of a city is of great ones too.
  ['قتل ثلاثة أشخاص في انفجار بمدينة أمستردام أمس.', 'أمستردام', 'is CITY NL'],
  ['وقع الانفجار في مدينة سان فرانسيسكو.', 'سان فرانسيسكو', 'is CITY US'],
  ['وصل الوزير إلى أوكلاند وسيدني للمشاركة في المؤتمر.', 'أوكلاند', 'is CITY NZ'],
  // A square of many towns is the one of the country that is told of.
  ['تظاهر المئات في بيروت بلبنان، وتجمعوا في ساحة الشهداء.', 'ساحة الشهداء', 'is FACILITY LB'],
  ['تظاهر المئات في طرابلس بليبيا، وتجمعوا في ساحة الشهداء.', 'ساحة الشهداء', 'is FACILITY LY'],
  ['خرج المئات في مستغانم ثم في وهران بالجزائر، وتجمعوا في ساحة الشهداء.', 'ساحة الشهداء', 'near Oran'],
  // Of the words of a foreign name one is no town.
  ['تظاهر الآلاف في نيامي بالنيجر. وتجمعوا في ملعب سيني كونتشي.', 'ملعب سيني كونتشي', 'near Niamey'],
])('%s: %s', (text, name, expected) => expect(linked(text, name)).toBe(expected));

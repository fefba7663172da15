import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';

/** Country and kind of the place that a name of a text is linked to. */
function linked(text: string, name: string): string {
  const language = /[\u0620-\u064A]/.test(text) ? 'ar' : 'en';
  const head = { name: 'x', language, title: null, publisher: null, published: null, text } as const;
  const found = readDocument(head, loadGazetteer()).entities.find(
    (e) => e.type === 'PLACE' && e.spoken.includes(name),
  );
  return `${found?.candidate?.country} ${found?.candidate?.kind}`;
}

test.each([
  // A capital whose country is not told of gives way to its namesake in one that is.
  [
    'Tanks of the Lebanese army shelled a camp outside Tripoli. Fighting in Lebanon went on.',
    'Tripoli',
    'LB CITY',
  ],
  ['Clashes broke out in Tripoli on Monday, the Libyan interior ministry said.', 'Tripoli', 'LY CITY'],
  // A city of Spain gives way to its larger namesake only where the country of that is told of.
  ['افتتح المؤتمر في فالنسيا أمس.', 'فالنسيا', 'ES CITY'],
  ['أعلنت حكومة فنزويلا حظر التجول في فالنسيا.', 'فالنسيا', 'VE CITY'],
  // Of two countries of one name the one whose towns are named.
  ['BUNIA, Congo - Rebels killed 12 people in Ituri province in eastern Congo.', 'Congo', 'CD COUNTRY'],
  ['BRAZZAVILLE - Floods in Congo drove people from Pointe-Noire.', 'Congo', 'CG COUNTRY'],
  // One country lists its province with the class noun, another without it.
  ['Police in Western Province, Sri Lanka, arrested 12 people.', 'Western Province', 'LK ADMIN1'],
  ['Police in Western Province, Rwanda, arrested 12 people.', 'Western Province', 'RW ADMIN1'],
  // A province does not give way to a small town of its name far away in the country.
  ['A quake struck northern Japan. In Ishikawa, houses collapsed in Wajima.', 'Ishikawa', 'JP ADMIN1'],
  // A country far from all that is told of gives way to the province of its name, unless it stands beside a country.
  ['A court in Georgia ordered a recount after Atlanta officials complained.', 'Georgia', 'US ADMIN1'],
  ['Officials in Atlanta spoke of wars in Ukraine and Georgia.', 'Georgia', 'GE COUNTRY'],
  ['Tbilisi said troops had entered Georgia.', 'Georgia', 'GE COUNTRY'],
  ['فاز جو بايدن في جورجيا وبنسلفانيا.', 'جورجيا', 'US ADMIN1'],
  ['أعلنت تبيليسي أن القوات الروسية دخلت جورجيا.', 'جورجيا', 'GE COUNTRY'],
  ['قال مسؤول هندي إن مزارعي البنجاب سيعتصمون قرب نيودلهي.', 'البنجاب', 'IN ADMIN1'],
  // A small town named after a city elsewhere is meant where its state is told of.
  ['Biden and the Texas senator spoke of the talks in Geneva. Washington denied it.', 'Geneva', 'CH CITY'],
  ['Police in Geneva, Illinois, arrested a man.', 'Geneva', 'US CITY'],
  // A province gives way to its own town, however far from its middle that lies.
  ['هاجم مسلحون تمبكتو وقتلوا عشرة جنود في مالي.', 'تمبكتو', 'ML CITY'],
  ['هاجم مسلحون قرية في ولاية تمبكتو في مالي.', 'تمبكتو', 'ML ADMIN1'],
  // The country named behind tells, and that it is a place at all.
  ['An earthquake hit Concepcion in southern Chile.', 'Concepcion', 'CL CITY'],
  ['Rebels seized the town of Sake on Friday.', 'Sake', 'CD CITY'],
  ['The attacker drove a truck into crowds in Nice, killing 86.', 'Nice', 'FR CITY'],
  ['Victoria said the government would respond.', 'Victoria', 'undefined undefined'],
  ['قصفت إسرائيل بلدة الخيام في جنوب لبنان.', 'الخيام', 'LB CITY'],
  ['يعيش النازحون في الخيام منذ أشهر.', 'الخيام', 'undefined undefined'],
  // Newsrooms leave out accents, and shorten Saint.
  ['Gunmen attacked a village in Michoacan, Mexico.', 'Michoacan', 'MX ADMIN1'],
  ['A storm flooded towns across Mali.', 'Mali', 'ML COUNTRY'],
  ['The ship left St Petersburg, Russia.', 'St Petersburg', 'RU CITY'],
])('%s: %s', (text, name, expected) => expect(linked(text, name)).toBe(expected));

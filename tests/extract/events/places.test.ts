import { describe, expect, test } from 'vitest';
import { placesIn } from './support.ts';

describe('where it happened', () => {
  test.each([
    ['التقى الوزير نظيره المغربي في جنيف.', ['التقى @جنيف']],
    ['قصف الجيش السوداني نيالا.', ['قصف @نيالا']],
    ['قصف الجيش مواقع في حلب وإدلب.', ['قصف @حلب @إدلب']],
    ['اندلع حريق في مرفأ بيروت.', ['حريق @مرفأ_بيروت']],
    ['وصل الوفد من باريس وعقد اجتماعا في جنيف.', ['اجتماعا @جنيف']],
  ])('%s', (text, events) => expect(placesIn(text)).toEqual(events));
  test.each(['فرض الاتحاد الأوروبي عقوبات على روسيا.', 'استقبل السيسي أردوغان.', 'وقعت مصر وقطر اتفاقا.'])(
    '%s: nowhere',
    (text) => expect(placesIn(text).join(' ')).not.toContain('@'),
  );
});

describe('a place at the head of a sentence', () => {
  test.each([
    ['وفي العراق، قتل خمسة جنود في هجوم.', ['هجوم @العراق']],
    ['في القاهرة، التقى الوزير نظيره التركي.', ['التقى @القاهرة']],
    ['وفي اليمن، أعلنت الحكومة الإفراج عن عشرة أسرى.', ['الإفراج @اليمن']],
  ])('is the place of what has none: %s', (text, events) => expect(placesIn(text)).toEqual(events));
  test.each([
    ['وفي السودان، قصف الجيش مدينة نيالا.', ['قصف @نيالا']],
    ['وفي لبنان، اعتقلت الشرطة خمسة أشخاص في طرابلس.', ['اعتقلت @طرابلس']],
  ])('gives way to a place of its own: %s', (text, events) => expect(placesIn(text)).toEqual(events));
});

describe('the narrowest of several places', () => {
  test.each([
    ['قُتل خمسة جنود في مدينة تدمر وسط سوريا.', ['قُتل @تدمر']],
    ['وقع انفجار في بغداد في العراق.', ['انفجار @بغداد']],
    ['اعتقلت الشرطة خمسة صحفيين في ولاية صفاقس في تونس.', ['اعتقلت @صفاقس']],
  ])('%s', (text, events) => expect(placesIn(text)).toEqual(events));
  test('not where one is in another country', () => {
    expect(placesIn('وقعت انفجارات في حلب وفي العراق.')).toEqual(['انفجارات @حلب @العراق']);
  });
});

describe('the one place of a sentence', () => {
  test('is where its violence happened', () => {
    expect(placesIn('في بغداد، قال الوزير إن مسلحين قتلوا خمسة جنود.').at(-1)).toContain('@بغداد');
  });
  test('not where someone came from', () => {
    expect(placesIn('عاد الوزير من بغداد وقال إن مسلحين قتلوا خمسة جنود.').at(-1)).not.toContain('@');
  });
  test('a town is left out behind a building in it', () => {
    expect(placesIn('انفجرت قنبلة في مطار القاهرة في القاهرة.')).toEqual(['انفجرت @مطار_القاهرة']);
  });
});

describe('places that are joined or counted from', () => {
  test('a town joined to a building is a place of its own', () => {
    expect(placesIn('اندلعت اشتباكات في محيط مطار حلب الدولي ومنبج.')[0]).toContain('@منبج');
  });
  test('from where a distance is counted it is near', () => {
    expect(placesIn('انقلب قارب على بعد عشرين كيلومترا من صفاقس.')[0]).toContain('@صفاقس');
  });
});

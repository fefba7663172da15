import { describe, expect, test } from 'vitest';
import { happeningsIn } from './support.ts';

describe('told again', () => {
  test.each([
    ['شن داعش هجوما على نيالا. وأسفر الهجوم عن مقتل خمسة أشخاص.', 'هجوما = الهجوم'],
    ['ضرب زلزال المغرب أمس. وأدى الزلزال إلى مقتل مئة شخص.', 'زلزال = الزلزال'],
    ['وقع انفجار في بيروت. وأسفر الانفجار عن مقتل خمسة أشخاص.', 'انفجار = الانفجار'],
  ])('%s', (text, happening) => expect(happeningsIn(text)).toContain(happening));
});

describe('another one', () => {
  test.each([
    ['elsewhere', 'شنت إسرائيل غارة على رفح. وشنت إسرائيل غارة على جباليا.'],
    ['elsewhere', 'شن داعش هجوما في بغداد أمس. وشن داعش هجوما في الموصل اليوم.'],
    ['at another time', 'وقع انفجار في بيروت عام 2005. ووقع انفجار في بيروت عام 2020.'],
    ['by someone else', 'اعتقلت تونس صحفيا. واعتقلت الجزائر صحفيا.'],
    ['of others', 'التقى السيسي أردوغان. والتقى ماكرون شولتس.'],
    ['with roles reversed', 'شن داعش هجوما في العراق. وأكد الجيش مواصلة الهجوم على داعش.'],
    ['in another country', 'قتل ثلاثة جنود في هجوم في مالي. وقتل خمسة مدنيين في هجوم في النيجر.'],
  ])('%s: %s', (_, text) => {
    const happenings = happeningsIn(text);
    expect(happenings).toHaveLength(2);
    expect(happenings.join()).not.toContain('=');
  });
  test('of another kind', () => {
    expect(happeningsIn('التقى السيسي أردوغان. وأدان السيسي الهجوم على أنقرة.').join()).not.toContain('=');
  });
});

describe('the dead of an attack or disaster', () => {
  test.each([
    ['ضرب زلزال المغرب أمس. ولقي مئة شخص حتفهم.', 'زلزال = حتفهم'],
    ['هاجم مسلحون ثكنة في مالي. وقُتل خمسة جنود.', 'هاجم = وقُتل'],
  ])('are told as part of it: %s', (text, happening) => expect(happeningsIn(text)).toContain(happening));
  test('not where someone else killed them', () => {
    expect(happeningsIn('ضرب زلزال المغرب أمس. وقتل الجيش خمسة مسلحين.').join()).not.toContain('=');
  });
});

describe('what only shares its kind', () => {
  test('is another happening, though nothing says whose', () => {
    expect(
      happeningsIn('دعت النقابة إلى إضراب عام. وتجددت الاحتجاجات. وخرجت مظاهرة في تونس.').join(),
    ).not.toContain('الاحتجاجات = مظاهرة');
  });
});

describe('told in other words', () => {
  test.each([
    ['هز تفجير وسط كابول صباح الاثنين. واستهدف الهجوم مسجدا في المدينة.', 'تفجير = الهجوم'],
    ['اقتحم مسلحون فندقا في مقديشو. وأسفر الهجوم عن مقتل عشرة أشخاص.', 'اقتحم = الهجوم'],
  ])('is one happening: %s', (text, happening) => expect(happeningsIn(text)).toContain(happening));
  test.each([
    ['by others to others', 'قصفت إسرائيل غزة. وقصفت روسيا كييف.'],
    ['elsewhere by others', 'نظمت النقابات مظاهرة في باريس. ونظم المزارعون إضرابا في برلين.'],
  ])('is another one: %s', (_, text) => expect(happeningsIn(text).join()).not.toContain('='));
});

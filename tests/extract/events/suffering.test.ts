import { describe, expect, test } from 'vitest';
import { numbersIn } from './support.ts';

describe('what else was done to people who are counted', () => {
  test.each([
    [
      'أفرجت السلطات المصرية عن سبعين شابا اعتقلتهم الشرطة في القاهرة.',
      ['أفرجت RELEASED:70', 'اعتقلتهم ARRESTED:70'],
    ],
    [
      'أفرج الحوثيون عن أربعة صيادين مصريين كانوا قد احتجزوهم في أيلول الماضي.',
      ['أفرج RELEASED:4', 'احتجزوهم ARRESTED:4'],
    ],
    ["Nigeria's army frees 137 pupils seized in Kaduna.", ['frees RELEASED:137', 'seized ABDUCTED:137']],
  ])('%s', (text, events) => expect(numbersIn(text)).toEqual(events));
  test.each([
    ['who do it', 'اعتقلت الشرطة المصرية سبعين شابا هاجموا سجنا في القاهرة.', 'هاجموا ARRESTED'],
    [
      'some of whom have a number of their own',
      'حاصرت الشرطة في بروكسل أربعمئة متظاهر تجمعوا واعتقلت مئة منهم.',
      'اعتقلت ARRESTED:400',
    ],
  ])('but not those %s: %s', (_, text, event) => expect(numbersIn(text).join()).not.toContain(event));
});

describe('the share of who wins', () => {
  test('is of the winning, not of the election that is won', () =>
    expect(
      numbersIn(
        'أعلنت السلطات في تشاد فوز محمد ديبي في الانتخابات الرئاسية بحصوله على 61 في المئة من الأصوات.',
      ),
    ).toContain('فوز PERCENT:61'));
  test('one of an election alone is of it', () =>
    expect(numbersIn('بلغت نسبة المشاركة في الانتخابات التونسية 42 في المئة.').join()).toContain(
      'PERCENT:42',
    ));
});

test('the worth of a deal is of the deal', () =>
  expect(
    numbersIn('وقعت مصر اتفاقا مع السودان لتوريد الغاز تبلغ قيمته أربعة مليارات دولار.').join(),
  ).toContain('MONEY:4000000000'));

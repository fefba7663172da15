import { describe, expect, test } from 'vitest';
import { numbersIn, placesIn, timesIn } from './support.ts';

describe('on على التوالي, each place gets its own', () => {
  test.each([
    'وقعت تفجيرات في بغداد والموصل في عام 2010 وعام 2012 على التوالي.',
    'وقعت تفجيرات في بغداد والموصل في 2010 و2012 على التوالي.',
  ])('year: %s', (text) => {
    expect(placesIn(text)).toEqual(['تفجيرات @بغداد', 'تفجيرات @الموصل']);
    expect(timesIn(text)).toEqual(['تفجيرات 2010-01-01/2010-12-31', 'تفجيرات 2012-01-01/2012-12-31']);
  });
  test.each([
    'قتل 5 و7 مدنيين في هجمات في حلب وحمص على التوالي.',
    'قتل 5 و7 أشخاص في هجمات في حلب وحمص على التوالي.',
    'وأوضح المصدر أن هجمات أوقعت 5 و7 قتلى في حلب وحمص على التوالي.',
  ])('number: %s', (text) => {
    expect(placesIn(text)).toEqual(['هجمات @حلب', 'هجمات @حمص']);
    expect(numbersIn(text)).toEqual(['هجمات KILLED:5', 'هجمات KILLED:7']);
  });
});

describe('one event stays one', () => {
  test.each([
    ['قتل 5 و7 مدنيين في هجمات في حلب وحمص.', 'هجمات @حلب @حمص'],
    ['قتل 5 مدنيين في هجمات في حلب وحمص على التوالي.', 'هجمات @حلب @حمص'],
    ['تظاهر الآلاف في بغداد والبصرة لليوم الثالث على التوالي.', 'تظاهر @بغداد @البصرة'],
  ])('%s', (text, event) => expect(placesIn(text)).toEqual([event]));
});

import { describe, expect, test } from 'vitest';
import { takingPart } from './support.ts';

describe('those who are gathered by a phrase', () => {
  test.each([
    ['اجتمع السيسي وأردوغان في القاهرة. وتعهد الرئيسان بالسلام.', 'وتعهد', ['AGENT:السيسي', 'AGENT:أردوغان']],
    [
      'تقاتل روسيا وأوكرانيا منذ عام. وأنذر غوتيريش الطرفين أمس.',
      'وأنذر',
      ['AGENT:غوتيريش', 'TARGET:روسيا', 'TARGET:أوكرانيا'],
    ],
    [
      'اندلعت معارك بين روسيا وأوكرانيا. وقدمت سويسرا مساعدات. وقالت الصين إنها قلقة. ودعت مصر طرفي النزاع إلى الحوار.',
      'ودعت',
      ['AGENT:مصر', 'TARGET:روسيا', 'TARGET:أوكرانيا'],
    ],
    [
      'قطعت السعودية والإمارات والبحرين ومصر علاقاتها بقطر. ونددت الدول الأربع بإيران.',
      'ونددت',
      ['AGENT:السعودية', 'AGENT:الإمارات', 'AGENT:البحرين', 'AGENT:مصر', 'TARGET:إيران'],
    ],
    [
      'Turkey and Iran signed the deal. The two sides criticised Israel.',
      'criticised',
      ['AGENT:Turkey', 'AGENT:Iran', 'TARGET:Israel'],
    ],
    [
      'Turkey and Iran fought for a day. France sent aid. China urged both countries to stop.',
      'urged',
      ['AGENT:China', 'TARGET:Turkey', 'TARGET:Iran'],
    ],
    [
      'Turkey and Iran signed the deal. Both urged Qatar to help. Kuwait persuaded the two to wait.',
      'persuaded',
      ['AGENT:Kuwait', 'TARGET:Turkey', 'TARGET:Iran'],
    ],
    [
      'Fatah and Hamas clashed in Gaza. Egypt urged the warring parties to stop.',
      'urged',
      ['AGENT:Egypt', 'TARGET:Fatah', 'TARGET:Hamas'],
    ],
    [
      'Turkey and Iran signed the deal. They condemned Israel.',
      'condemned',
      ['AGENT:Turkey', 'AGENT:Iran', 'TARGET:Israel'],
    ],
    [
      'Sadyr Japarov and Emomali Rahmon conferred. Antonio Guterres urged them to stop.',
      'urged',
      ['AGENT:Antonio Guterres', 'TARGET:Sadyr Japarov', 'TARGET:Emomali Rahmon'],
    ],
  ])('are those told beside one another: %s', (text, trigger, who) =>
    expect(takingPart(text, trigger)).toEqual(who),
  );

  test.each([
    ['وتعهد الطرفان بالسلام.', 'وتعهد', 'الطرفان'],
    [
      'Turkey and Iran signed the deal. The two ambassadors criticised Israel.',
      'criticised',
      'The two ambassadors',
    ],
  ])('are nobody else where none were: %s', (text, trigger, words) =>
    expect(takingPart(text, trigger).join(' ')).toContain(`:${words}`),
  );
});

test('who is gathered may be asked for on the way to who is gathered', () => {
  expect(() => takingPart('الحزب الصومالي مقاتلي التنظيم وأفراد البلدين', 'البلدين')).not.toThrow();
});

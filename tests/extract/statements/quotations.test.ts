import { describe, expect, test } from 'vitest';
import { told } from './support.ts';

describe('quotations over several sentences', () => {
  test('a statement in each until the mark closes', () => {
    const found = told('وقال سليم الحداد: «الوضع صعب. يجب أن نتحرك الآن. لن ننتظر». وأضاف أن الحل قريب.');
    expect(found.map((t) => [t.who, t.what])).toEqual([
      ['سليم الحداد', 'الوضع صعب'],
      ['سليم الحداد', 'يجب أن نتحرك الآن'],
      ['سليم الحداد', 'لن ننتظر'],
      ['سليم الحداد', 'أن الحل قريب'],
    ]);
  });

  test('straight marks too', () => {
    const found = told('وقالت ليلى مراد إن "الوضع صعب. والحل بعيد". ثم غادرت القاعة.');
    expect(found.map((t) => t.what)).toEqual(['إن "الوضع صعب', 'والحل بعيد']);
  });

  test('a mark that nothing closes ends with its sentence', () => {
    expect(told('وقال سليم الحداد: «الوضع صعب. غادر الوفد القاعة.')).toHaveLength(1);
  });
});

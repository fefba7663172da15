import { describe, expect, test } from 'vitest';
import { speakers } from './support.ts';

describe('a person described', () => {
  test.each([
    ['وجاء الإعلان على لسان سليم الحداد، كبير الوسطاء، الذي قال إن الطرفين اتفقا.', ['سليم الحداد']],
    ['وزار سليم الحداد، وزير الموارد المائية، المخيم. وقال الوزير إن المياه كافية.', ['سليم الحداد']],
  ])('behind the name is meant by it: %s', (text, who) => expect(speakers(text)).toEqual(who));

  test('another title means another one', () =>
    expect(speakers('وزار سليم الحداد، وزير الموارد المائية، المخيم. وقال السفير إن المياه كافية.')).toEqual([
      'السفير',
    ]));
});

describe('who has made a document speaks by it', () => {
  test.each([
    ['وأظهرت دراسة أجرتها الأمم المتحدة أن الهواء ملوث.', ['الأمم المتحدة']],
    ['وأظهرت دراسة حديثة أن الهواء ملوث.', ['دراسة حديثة']],
  ])('%s', (text, who) => expect(speakers(text)).toEqual(who));
});

describe('what is asked for in words', () => {
  test('a deed with whom or what it is done to', () =>
    expect(speakers('وطلبت الأمم المتحدة تسليم السلطة إلى المدنيين.')).toEqual(['الأمم المتحدة']));

  test('whoever wants no name told has said nothing', () =>
    expect(speakers('وطلب سليم الحداد عدم كشف اسمه.')).toEqual([]));
});

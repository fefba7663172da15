import { describe, expect, test } from 'vitest';
import { timesIn } from './support.ts';

describe('a day that has passed', () => {
  test.each([
    ['أمر الوزير بالانسحاب من خيرسون، الاثنين.', ['أمر 2024-04-29', 'بالانسحاب']],
    ['أجاز مجلس الأمن الدولي، الاثنين، إرسال قوة إلى هايتي.', ['أجاز 2024-04-29', 'إرسال']],
  ])('is that of the order, not of what is ordered: %s', (text, events) =>
    expect(timesIn(text)).toEqual(events),
  );
  test('is that of what is signed too', () => {
    const events = timesIn('President Susilo Bambang Yudhoyono signed an amnesty for the rebels on 8 April.');
    expect(events.join()).toContain('amnesty 2024-04-08');
  });
});

describe('what is to be done within days of a decision', () => {
  test('is so from its day on', () => {
    const events = timesIn('اتفقت تونس والجزائر، الاثنين، على تسليم المعتقلين خلال شهرين.');
    expect(events).toContain('تسليم 2024-04-29/2024-06-29');
  });
  test('is so from publication on where none is dated', () => {
    const events = timesIn('اتفقت تونس والجزائر على تسليم المعتقلين خلال شهرين.');
    expect(events).toContain('تسليم 2024-05-01/2024-07-01');
  });
});

test('of a day counted back from another are all deeds that are told of it', () => {
  const text =
    'Soldiers patrolled the streets of Quito on Monday, a day after President Daniel Noboa declared a state of war and ordered the army to disarm the gangs.';
  expect(timesIn(text)).toContain('ordered 2024-04-28');
});

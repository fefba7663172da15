import { expect, test } from 'vitest';
import { kept } from '../../src/text/kept.ts';

/** A function that counts how often it is asked for each text. */
function counting() {
  const times = new Map<string, number>();
  const made = kept((text) => {
    times.set(text, (times.get(text) ?? 0) + 1);
    return { text };
  });
  return { made, times };
}

test('what comes again is given again, null too', () => {
  const { made } = counting();
  expect(made('بيت')).toBe(made('بيت'));
  let asked = 0;
  const nothing = kept(() => {
    asked++;
    return null;
  });
  expect([nothing('a'), nothing('a'), asked]).toEqual([null, null, 1]);
});

test('what comes often stays, however many others come; what does not is forgotten', () => {
  const { made, times } = counting();
  const first = made('often');
  made('once');
  for (let n = 0; n < 100_000; n++) {
    made(`word ${n}`);
    if (n % 1_000 === 0) expect(made('often')).toBe(first);
  }
  expect(times.get('often')).toBe(1);
  made('once');
  expect(times.get('once')).toBe(2);
  made('word 99999');
  expect(times.get('word 99999')).toBe(1);
});

import { expect, test } from 'vitest';
import { numberAt } from '../../../src/languages/en/numbers.ts';
import { tokenise } from '../../../src/languages/en/tokens.ts';

/** The number that a text begins with: its value, or its lower bound with a +; null for none. */
function first(text: string): string | null {
  const tokens = tokenise(text, [{ index: 0, start: 0, end: text.length, kind: 'BODY' }]);
  const number = numberAt(tokens, 0);
  if (number === null) return null;
  return number.value === null ? `${number.low}+` : String(number.value);
}

test.each([
  ['eleven people', '11'],
  ['twenty-one people', '21'],
  ['twenty one people', '21'],
  ['two hundred and thirty thousand men', '230000'],
  ['three thousand four hundred men', '3400'],
  ['one and a half million people', '1500000'],
  ['a hundred and fifty people', '150'],
  ['a dozen people', '12'],
  ['two dozen people', '24'],
  ['half a million people', '500000'],
  ['half a dozen people', '6'],
  ['a pair of men', '2'],
  ['several hundred men', '100+'],
  ['a few thousand men', '1000+'],
  ['dozens of men', '24+'],
  ['a few dozen men', '24+'],
  ['scores of men', '40+'],
  ['hundreds of men', '100+'],
  ['tens of thousands of men', '10000+'],
  ['hundreds of thousands of men', '100000+'],
  ['1,200 men', '1200'],
  ['3.5 million men', '3500000'],
  ['1.2bn euros', '1200000000'],
  ['5m euros', '5000000'],
  ['30k people', '30000'],
  ['seven hundred killed and two wounded', '700'],
  ['two three', '2'],
  ['a man', null],
  ['tens', null],
  ['several men', null],
  ['both men', null],
])('%s', (text, expected) => {
  expect(first(text)).toBe(expected);
});

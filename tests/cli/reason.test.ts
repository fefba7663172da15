import { expect, test } from 'vitest';
import { reasonOf } from '../../src/cli/reason.ts';
import { UserError } from '../../src/errors.ts';
import { UnreadableError } from '../../src/intake/unreadable.ts';

test('what a user can mend is said as it is', () => {
  expect(reasonOf(new UnreadableError('the file is empty'))).toBe('the file is empty');
  expect(reasonOf(new UserError('CONFIG_INVALID', 'PORT is "x"'))).toBe('PORT is "x"');
  expect(reasonOf(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))).toBe('no space left');
});

test('a fault of the program is named as one, with the place', () => {
  expect(reasonOf(new TypeError('x is not a function'))).toMatch(
    /^a fault of Isnad itself: x is not a function \(.*reason\.test\.ts.*\)$/,
  );
  expect(reasonOf('thrown text')).toBe('a fault of Isnad itself: thrown text');
});

import { expect, test } from 'vitest';
import { readerHash } from '../../src/extract/reader-hash.ts';

test('what reads is known by a hash that stays while nothing changes', () => {
  expect(readerHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(readerHash()).toBe(readerHash());
});

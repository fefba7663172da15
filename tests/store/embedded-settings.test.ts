import { expect, test } from 'vitest';
import { buffersMb, serverArguments } from '../../src/store/embedded/settings.ts';

test.each([
  [256, 96],
  [2_048, 256],
  [65_536, 1_024],
])('of %i MB of memory it keeps up to %i MB of the graph at hand', (memory, buffers) => {
  expect(buffersMb(memory)).toBe(buffers);
});

test('what a caller sets goes before', () => {
  expect(serverArguments({ shared_buffers: '16MB' })).toContain('shared_buffers=16MB');
});

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentHead } from '../../schema/document-graph.ts';
import { packageRoot } from '../../src/text/package-root.ts';

/** As it is built: a thread runs no TypeScript. */
const BUILT = join(packageRoot(), 'dist/src/cli/readers.js');
const headOf = (text: string): DocumentHead => ({
  name: text,
  language: 'ar',
  title: null,
  publisher: null,
  published: '2024-03-13',
  text,
});
const TEXTS = ['قصف الجيش السوري حلب.', 'اعتقلت الشرطة التركية ثلاثة أشخاص.', 'زار لافروف دمشق.'];

test.runIf(existsSync(BUILT))(
  'threads read what one thread reads, and close while they read',
  async () => {
    const { openReaders }: typeof import('../../src/cli/readers.ts') = await import(BUILT);
    const [one, many] = [openReaders(1), openReaders(10_000)];
    const heads = TEXTS.map(headOf);
    const expected = await Promise.all(heads.map(one.read));
    expect(await Promise.all(heads.map(many.read))).toEqual(expected);
    expect(expected.every(({ events }) => events.length > 0)).toBe(true);
    const left = Array.from({ length: 4 * availableParallelism() }, () =>
      many.read(headOf(TEXTS.join(' ').repeat(200))),
    );
    const settled = Promise.allSettled(left);
    await many.close();
    expect((await settled).some(({ status }) => status === 'rejected')).toBe(true);
  },
  60_000,
);

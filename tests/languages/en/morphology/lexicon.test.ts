import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { framesOf, loadMorphology, verbFormsOf } from '../../../../src/languages/en/morphology/lexicon.ts';

const FOLDER = join(import.meta.dirname, '../../../../src/languages/en/lexicon/morphology');

test.each(readdirSync(FOLDER).filter((file) => file.endsWith('.tsv')))(
  '%s is sorted and names nothing twice',
  (file) => {
    const [, ...rows] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
    const first = rows.map((row) => row.split('\t')[0] ?? '');
    expect(first).toEqual([...new Set(first)].sort());
  },
);

test('the tables can be read', () => {
  expect(loadMorphology().frames.size).toBeGreaterThan(2000);
});

test.each([
  ['stopped', 'stop ED'],
  ['admitted', 'admit ED'],
  ['dies', 'die S'],
  ['dying', 'die ING'],
  ['struck', 'strike ED'],
  ['took', 'take PAST'],
  ['taken', 'take PARTICIPLE'],
])('%s', (form, expected) => {
  expect(verbFormsOf(form).map((v) => `${v.lemma} ${v.form}`)).toContain(expected);
});

test('frames tell what a verb may govern', () => {
  expect(framesOf('accuse').has('f')).toBe(true);
  expect(framesOf('resign').has('t')).toBe(false);
});

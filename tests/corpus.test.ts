import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../scripts/corpus/check.ts';
import { annotationsIn } from '../scripts/corpus/gold.ts';

const CORPUS = join(import.meta.dirname, 'corpus');
const folders = [
  CORPUS,
  ...readdirSync(CORPUS)
    .map((name) => join(CORPUS, name))
    .filter((path) => statSync(path).isDirectory()),
];

describe.each(folders)('the annotated documents of %s', (folder) => {
  test('every string stands in its sentence, every id and term exists', () => {
    const paths = annotationsIn(folder);
    expect(paths).not.toHaveLength(0);
    expect(paths.flatMap(problemsOf)).toEqual([]);
  });
});

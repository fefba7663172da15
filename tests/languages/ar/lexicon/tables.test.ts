import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../../src/text/package-root.ts';

const folder = join(packageRoot(), 'src/languages/ar/lexicon');
const files = ['events', 'statements', '.'].flatMap((part) =>
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => join(part, name)),
);
const own = [
  'events/verbs.tsv',
  'events/nouns.tsv',
  'events/classes.tsv',
  'events/light.tsv',
  'events/subjects.tsv',
  'events/phrases.tsv',
  'statements/cues.tsv',
  'statements/sources.tsv',
  'statements/media.tsv',
  'statements/unnamed.tsv',
  'modality.tsv',
  'nominals.tsv',
  'participants.tsv',
  'measures.tsv',
  'days.tsv',
  'currencies.tsv',
];

describe('lexicon files', () => {
  it('are all there', () => {
    expect(files).toEqual(expect.arrayContaining(own));
  });

  it.each(own)('%s is sorted, has no row twice, and no stray blanks or vowel signs', (file) => {
    const rows = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '' && !line.startsWith('#'));
    const first = rows.map((row) => row.split('\t')[0] ?? '');
    expect(first).toEqual([...first].sort());
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => /[\u064B-\u0652\u0640]| {2}|(^|\t) | (\t|$)|\r/.test(row))).toEqual([]);
  });
});

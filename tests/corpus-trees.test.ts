import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../src/text/package-root.ts';

const LABELS = new Set(
  'root subj obj gen mod app flat case obl conj cc rel comp adv aux mark num par dep'.split(' '),
);

describe.each(['ar-dev', 'ar-train'])('trees of %s', (folder) => {
  const path = join(packageRoot(), 'tests/corpus', folder);
  const files = readdirSync(path).filter((file) => file.endsWith('.dep'));
  test('stand beside every document', () => {
    expect(files.length).toBe(readdirSync(path).filter((file) => file.endsWith('.json')).length);
  });
  test('hang each word of a sentence on another, and one on none', () => {
    for (const file of files)
      for (const block of readFileSync(join(path, file), 'utf8').split('# ').slice(1)) {
        const [sentence, ...lines] = block.trimEnd().split('\n');
        const rows = lines.map((line) => line.split('\t'));
        const numbers = new Set(rows.map(([number]) => number));
        const where = `${file} ${sentence}`;
        expect(rows.filter(([, , head]) => head === '0').length, where).toBe(rows.length === 0 ? 0 : 1);
        for (const [number, , head = '', label = ''] of rows) {
          expect(head === '0' || (numbers.has(head) && head !== number), `${where} ${number}`).toBe(true);
          expect(LABELS.has(label) && (label === 'root') === (head === '0'), `${where} ${number}`).toBe(true);
        }
      }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadNominals, loadParticipantNouns } from '../../../../src/languages/en/lexicon/load.ts';
import { loadStatementLexicon } from '../../../../src/languages/en/lexicon/load-statements.ts';
import { isObject, isParty, isVoice } from '../../../../src/languages/en/parties.ts';
import { packageRoot } from '../../../../src/text/package-root.ts';

const folder = join(packageRoot(), 'src/languages/en/lexicon');
const files = ['cues', 'sources', 'media', 'unnamed'].map((name) => `statements/${name}.tsv`);

describe('lexicons of statements and referring nouns', () => {
  test.each([...files, 'nominals.tsv', 'participants.tsv'])(
    '%s is sorted, has no word twice, and no stray blanks',
    (file) => {
      const rows = readFileSync(join(folder, file), 'utf8').split('\n').slice(1).filter(Boolean);
      const first = rows.map((row) => row.split('\t')[0] ?? '');
      expect(first).toEqual([...first].sort());
      expect(new Set(first).size).toBe(first.length);
      expect(rows.filter((row) => / {2}|(^|\t) | (\t|$)|\r/.test(row))).toEqual([]);
    },
  );

  test('all rows load', () => {
    const { cues, sources, media, unnamed } = loadStatementLexicon();
    expect(cues.length).toBeGreaterThan(250);
    expect([sources, media, unnamed].every((rows) => rows.length > 40)).toBe(true);
    expect(loadParticipantNouns().length).toBeGreaterThan(500);
    expect(loadNominals().length).toBeGreaterThan(200);
  });

  test('tells people, objects and voices apart', () => {
    expect(['gunman', 'gunmen', 'civilian', 'lawmaker', 'coalition'].every(isParty)).toBe(true);
    expect(['truck', 'hospital', 'checkpoint', 'convoy', 'pipeline'].every(isObject)).toBe(true);
    expect(['statement', 'source', 'spokesman', 'witness'].every(isVoice)).toBe(true);
    expect(['hospital', 'idea', 'monday'].some(isParty)).toBe(false);
    expect(['gunman', 'idea'].some(isObject)).toBe(false);
    expect(['bridge', 'truck', 'idea'].some(isVoice)).toBe(false);
  });
});

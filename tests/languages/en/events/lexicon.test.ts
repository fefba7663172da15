import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../../schema/ontology/enums.ts';
import { loadEventKin, loadEventLexicon, loadIdioms } from '../../../../src/languages/en/lexicon/load.ts';
import { packageRoot } from '../../../../src/text/package-root.ts';

const textOf = (file: string): string => readFileSync(join(packageRoot(), file), 'utf8');
const modes = new Set(
  textOf('schema/ontology/modes.tsv')
    .split('\n')
    .map((line) => line.split('\t').slice(0, 2).join(' ')),
);

describe('English event lexicon', () => {
  const { verbs, nouns, light, subjects, phrases } = loadEventLexicon();

  it('has verbs and nouns for every event type', () => {
    for (const list of [verbs, nouns])
      expect(new Set(list.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
  });

  it('uses only the modes of each type', () => {
    const wrong = [...verbs, ...nouns, ...phrases, ...light, ...subjects].filter(
      ({ type, mode }) => mode !== null && !modes.has(`${type} ${mode}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no sense twice', () => {
    const keys = verbs.map((v) =>
      [...v.verb.map(({ key }) => key), v.type, ...[...v.frame.required].sort()].join(' '),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('has no expression that both names an event and names none', () => {
    const named = new Set(phrases.map(({ words }) => words.map(({ key }) => key).join(' ')));
    expect(loadIdioms().filter((words) => named.has(words.map(({ key }) => key).join(' ')))).toEqual([]);
  });

  it('groups nouns by which one happening is told again', () => {
    expect(loadEventKin().get('truce')).toBe('ceasefire');
  });

  it.each(['verbs', 'nouns', 'light', 'subjects', 'classes', 'phrases', 'idioms', 'kin', 'states'])(
    '%s.tsv is sorted, has no row twice and no stray blanks',
    (name) => {
      const rows = textOf(`src/languages/en/lexicon/events/${name}.tsv`)
        .split('\n')
        .slice(1)
        .filter((line) => line !== '' && !line.startsWith('#'));
      const first = rows.map((row) => row.split('\t')[0] ?? '');
      expect(first).toEqual([...first].sort());
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows.filter((row) => / {2}|(^|\t) | (\t|$)|\r/.test(row))).toEqual([]);
    },
  );
});

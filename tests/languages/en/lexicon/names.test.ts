import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameLexicon } from '../../../../src/languages/en/names/lexicon.ts';

const FOLDER = new URL('../../../../src/languages/en/lexicon/names/', import.meta.url);
const rows = (file: string): string[][] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

describe('lists of names', () => {
  it.each(readdirSync(FOLDER))('%s is sorted and holds each word once', (file) => {
    const [header = [], ...body] = rows(file);
    const words = body.map(([word = '']) => word);
    expect(words).toEqual([...words].sort());
    expect(new Set(words).size).toBe(words.length);
    expect(body.filter((cells) => cells.length !== header.length)).toEqual([]);
  });
  it.each([
    'mohammed',
    'abdelfattah',
    'fatima',
    'volodymyr',
    'nechirvan',
    'itamar',
    'kwame',
    'shinzo',
    'hillary',
  ])('knows %s as a given name', (name) => {
    expect(nameLexicon().given.has(name)).toBe(true);
  });
  it.each(['paris', 'washington', 'april', 'bank', 'general', 'said', 'egypt'])(
    'takes %s for no given name',
    (word) => {
      expect(nameLexicon().given.has(word)).toBe(false);
    },
  );
  it('holds thousands of them', () => {
    expect(nameLexicon().given.size).toBeGreaterThan(5_000);
    expect(nameLexicon().family.size).toBeGreaterThan(5_000);
  });
});

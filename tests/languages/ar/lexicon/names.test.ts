import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameLexicon } from '../../../../src/languages/ar/names/lexicon.ts';
import { foldKey } from '../../../../src/text/normalise.ts';

const FOLDER = new URL('../../../../src/languages/ar/lexicon/names/', import.meta.url);
const rows = (file: string): string[][] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

describe('lists of names', () => {
  it.each([
    ['given-names.tsv', 2500],
    ['family-names.tsv', 2500],
    ['titles.tsv', 300],
  ])('%s is sorted, holds each name once and is long enough', (file, least) => {
    const [header, ...body] = rows(file);
    const names = body.map(([name = '']) => name);
    expect(header).toEqual(['name', 'gender', 'origin']);
    expect(names).toEqual([...names].sort());
    expect(new Set(names.map(foldKey)).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(least);
    expect(body.filter((cells) => cells.length !== 3)).toEqual([]);
  });
  it.each(['محمد', 'فاطمة', 'عبدالرحمن', 'فولوديمير', 'نيجيرفان', 'إيتمار', 'بورجو', 'كوامي', 'شينزو'])(
    'knows %s as a given name',
    (name) => {
      expect(nameLexicon().given.has(foldKey(name))).toBe(true);
    },
  );
  it.each(['باسم', 'خطاب', 'طالب', 'صادق', 'دون', 'خلف', 'لما', 'رحيل', 'أمين', 'ملك', 'تركي', 'مات', 'غير'])(
    'leaves %s to the dictionary',
    (word) => {
      expect(nameLexicon().given.has(foldKey(word))).toBe(false);
    },
  );
  it.each(['المصري', 'السعودي', 'العسكري', 'الوزير', 'الأول', 'واشنطن'])(
    'takes %s for no family name',
    (word) => {
      expect(nameLexicon().family.has(foldKey(word))).toBe(false);
    },
  );
});

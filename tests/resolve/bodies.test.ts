import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BODY_WORDS_FILES } from '../../src/languages/shared/names/body-words.ts';
import { sameBodyScore } from '../../src/resolve/bodies.ts';
import { SURE_NAME } from '../../src/resolve/names.ts';
import { packageRoot } from '../../src/text/package-root.ts';

describe('one body in two languages', () => {
  test.each([
    ['شرطة كركوك', 'Kirkuk police'],
    ['جامعة نواكشوط', 'University of Nouakchott'],
    ['محكمة الاستئناف في باريس', 'Paris Court of Appeal'],
    ['مرصد دجلة للسلم الأهلي', 'Tigris Observatory for Civil Peace'],
    ['نقابة الأطباء السودانيين', 'Sudanese Doctors Syndicate'],
    ['زهرة الرمل للتجارة العامة', 'Zahrat al-Raml General Trading'],
    ['لجنة أطباء السودان المركزية', 'Central Committee of Sudan Doctors'],
    ['مركز أبحاث العلوم والتكنولوجيا', 'Science and Technology Research Centre'],
    ['كتيبة النور', 'Nur Brigade'],
  ])('%s is %s', (ar, en) => expect(sameBodyScore(ar, en)).toBeGreaterThanOrEqual(SURE_NAME));
});

describe('two bodies', () => {
  test.each([
    ['of two towns', 'شرطة كركوك', 'Karbala police'],
    ['of two aims', 'حركة تحرير أزواد', 'Azawad Salvation Movement'],
    ['of which one says more', 'محكمة الاستئناف', 'Paris Court of Appeal'],
    ['of another kind', 'مستشفى الثورة', 'Al-Thawra University'],
    ['with nothing in common', 'نقابة المحامين', 'Lake Chad Basin Commission'],
  ])('%s', (_, ar, en) => expect(sameBodyScore(ar, en)).toBeLessThan(SURE_NAME));

  test('may share a name of a few common words', () => {
    expect(sameBodyScore('المحكمة العليا', 'Supreme Court')).toBeLessThan(SURE_NAME);
    expect(sameBodyScore('', '')).toBe(0);
  });
});

test.each(Object.values(BODY_WORDS_FILES))(
  '%s is sorted, and holds each pair once, folded as names are',
  (file) => {
    const rows = readFileSync(join(packageRoot(), file), 'utf8').trim().split('\n').slice(1);
    expect(rows).toEqual([...new Set(rows)].sort());
    expect(rows.filter((row) => !/^[a-z]+\t\p{Script=Arabic}+$/u.test(row))).toEqual([]);
  },
);

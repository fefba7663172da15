import { describe, expect, test } from 'vitest';
import { foldSearch } from '../../src/text/normalise.ts';

describe('folding for search', () => {
  test.each([
    ['إِيرَانُ', 'ايران'],
    ['المرأة', 'المراه'],
    ['مستشفى', 'مستشفي'],
    ['مســؤول', 'مسوول'],
    ['هيئة', 'هييه'],
    ['“التحالف”، داعش؟', 'التحالف داعش'],
    ['شباط/فبراير', 'شباط فبراير'],
    ['#مهمة_واحدة', 'مهمه واحده'],
    ['Deir ez-Zor', 'deir ez zor'],
    ["Sana'a, Sana’a", 'sanaa sanaa'],
    ['Çanakkale  São', 'canakkale sao'],
    ['ک ی', 'ك ي'],
    ['😀 قتل', 'قتل'],
    ['…', ''],
  ])('%s is %s', (text, folded) => {
    expect(foldSearch(text)).toBe(folded);
  });
});

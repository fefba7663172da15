import { describe, expect, test } from 'vitest';
import { AliasIndex } from '../../src/store/curation/alias-index.ts';
import type { Target } from '../../src/store/curation/model.ts';
import { foldSearch } from '../../src/text/normalise.ts';

const node = { id: '00000000-0000-4000-8000-000000000001' } as Target;
const indexOf = (...names: readonly string[]) =>
  new AliasIndex(
    names.map((text) => ({ curationId: 'c', type: 'ACTOR' as const, text, search: foldSearch(text), node })),
  );
const found = (name: string | readonly string[], text: string) =>
  indexOf(...[name].flat())
    .occurrences(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a name that was given stands in a text', () => {
  test.each([
    ['The Alphas', 'On Monday The Alphas, it said', ['The Alphas']],
    ['al-Qa‘im Front', 'the Al-Qaim Front fled', ['Al-Qaim Front']],
    ['كتائب الفجر', 'وأعلنت كتائبُ الفجر ذلك', ['كتائبُ الفجر']],
    ['كتائب الفجر', 'بين الجيش وكتائب الفجر', ['كتائب الفجر']],
    [['الفجر الجديد', 'الفجر الجديد في حلب'], 'قالت الفجر الجديد في حلب', ['الفجر الجديد في حلب']],
    ['أنصارية', 'قالت انصاريه', ['انصاريه']],
    ['😀 Beta', 'x 😀 Beta y Beta', ['Beta', 'Beta']],
  ])('%s in %s', (name, text, expected) => {
    expect(found(name, text)).toEqual(expected);
  });

  test.each([
    ['The Alphas', 'the alphas of biology'],
    ['The Alphas', 'The Alphasian state'],
    ['حدة', 'وحدة عسكرية'],
    ['كتائب الفجر', 'كتائب في الفجر'],
    ['Us', 'Us and them'],
  ])('not %s in %s', (name, text) => {
    expect(found(name, text)).toEqual([]);
  });
});

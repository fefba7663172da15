import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { readDocument } from '../../../src/extract/pipeline.ts';

const CORPUS = join(import.meta.dirname, '..', '..', 'corpus');
const STORIES = [1, 2, 3, 4, 5, 6];

/** The registry ids that a story's actors, or its places, are linked to in one language. */
function ids(story: number, language: LanguageCode, type: 'ACTOR' | 'PLACE'): ReadonlySet<string> {
  const text = readFileSync(join(CORPUS, `own-${story}-${language}.txt`), 'utf8');
  const head = { name: 'story', language, title: null, publisher: null, published: null, text } as const;
  const { entities } = readDocument(head, loadGazetteer());
  return new Set(entities.flatMap((e) => (e.type === type && e.candidate !== null ? [e.candidate.id] : [])));
}

const apart = (type: 'ACTOR' | 'PLACE'): string[] =>
  STORIES.flatMap((story) => {
    const [ar, en] = [ids(story, 'ar', type), ids(story, 'en', type)];
    const either = new Set([...ar, ...en]);
    return [...either].filter((id) => !ar.has(id) || !en.has(id)).map((id) => `${story} ${id}`);
  });

test('a story told in Arabic and in English leads to the same actors', () => {
  expect(apart('ACTOR')).toEqual([]);
});

test('and, but for a handful, to the same places', () => {
  expect(apart('PLACE').length).toBeLessThanOrEqual(5);
});

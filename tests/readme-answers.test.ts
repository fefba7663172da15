import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDocuments } from '../src/cli/find-documents.ts';
import { ingestDocuments } from '../src/cli/ingest-documents.ts';
import { libraryOf } from '../src/cli/library.ts';
import { openReaders } from '../src/cli/readers.ts';
import { prepare } from '../src/cli/with-store.ts';
import { createContext } from '../src/graphql/context.ts';
import { loadExamples } from '../src/graphql/examples.ts';
import { schema } from '../src/graphql/schema.ts';
import { openTextReader } from '../src/read-text.ts';
import { collector } from './cli/run.ts';
import { blocks, ROOT, readmeExample } from './readme.ts';
import { createTestStore, type TestStore } from './support/test-store.ts';

let store: TestStore;

/** The graph that `npm start` makes: the whole gazetteer and the seed documents, read and stored as they are there. */
beforeAll(async () => {
  store = await createTestStore();
  await prepare(store);
  const { files } = await findDocuments([join(ROOT, 'seeds/documents')]);
  const summary = await ingestDocuments(
    files,
    libraryOf(store, openReaders(1)),
    collector().io,
    new AbortController().signal,
  );
  expect(summary.documents).toEqual({ new: files.length, unchanged: 0, replaced: 0, failed: 0 });
}, 120_000);
afterAll(() => store.close());

async function ask(source: string): Promise<unknown> {
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: createContext(store, { texts: openTextReader(), writable: false }),
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

/** Whether there is anything in an answer: a list that is not empty. */
const answered = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object' && value !== null && Object.values(value).some(answered);

describe('a new graph', () => {
  test('answers the question of the README as the README says', async () => {
    const { query, answer } = readmeExample();
    expect(await ask(query)).toEqual(answer);
  });

  test('answers every question of docs/graphql.md', async () => {
    const questions = blocks(readFileSync(join(ROOT, 'docs/graphql.md'), 'utf8'), 'graphql');
    expect(questions.length).toBeGreaterThanOrEqual(4);
    for (const question of questions) expect(answered(await ask(question)), question).toBe(true);
  });

  const questions = loadExamples().filter(({ query }) => /^query /m.test(query));
  test.each(questions.map(({ name, query }) => [name, query]))(
    'answers the tab %s of GraphiQL',
    async (_, query) => {
      expect(answered(await ask(query))).toBe(true);
    },
  );

  test('reads no seed document twice', async () => {
    const { files } = await findDocuments([join(ROOT, 'seeds/documents')]);
    const library = libraryOf(store, openReaders(1));
    const read = () => Promise.reject(new Error('it is read again'));
    const summary = await ingestDocuments(
      files,
      { ...library, read },
      collector().io,
      new AbortController().signal,
    );
    expect(summary).toMatchObject({ documents: { unchanged: files.length, failed: 0 } });
  });
});

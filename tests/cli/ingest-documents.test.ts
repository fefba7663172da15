import { describe, expect, test } from 'vitest';
import { ingestDocuments, summaryText } from '../../src/cli/ingest-documents.ts';
import type { Library, Taken } from '../../src/cli/library.ts';
import { UserError } from '../../src/errors.ts';
import type { SourceDocument } from '../../src/intake/read-document.ts';
import { UnreadableError } from '../../src/intake/unreadable.ts';
import { GRAPH } from './graph.ts';
import { collector } from './run.ts';

const sourceOf = (path: string): SourceDocument => ({
  head: { ...GRAPH.document, name: path },
  path,
  encoding: 'utf-8',
  url: null,
  publishedInferred: false,
  publishedNote: null,
});

/** A library of documents that all say the same; `told` lists what was asked of it. */
function library(more: Partial<Library> = {}): { library: Library; told: string[] } {
  const told: string[] = [];
  return {
    told,
    library: {
      open: async (path) => {
        if (path === 'bad.txt') throw new UnreadableError('it is binary, not text');
        return sourceOf(path);
      },
      find: async () => null,
      read: async ({ name }) => {
        told.push(`read ${name}`);
        return GRAPH;
      },
      keep: async (documents) =>
        documents.map(({ source: { path } }): Taken => {
          told.push(`keep ${path}`);
          return path === 'b.txt' ? 'replaced' : 'new';
        }),
      ...more,
    },
  };
}
const never = new AbortController().signal;

describe('ingestDocuments', () => {
  test('stores each document, goes on after a failure, and counts what was found', async () => {
    const { io, err } = collector();
    const { library: shelves, told } = library();
    const summary = await ingestDocuments(['a.txt', 'bad.txt', 'b.txt'], shelves, io, never);
    expect(told.filter((line) => line.startsWith('keep'))).toEqual(['keep a.txt', 'keep b.txt']);
    expect(summary).toEqual({
      documents: { new: 1, unchanged: 0, replaced: 1, failed: 1 },
      found: { sentences: 6, actors: 0, places: 2, events: 2, statements: 2 },
      failures: [{ path: 'bad.txt', reason: 'it is binary, not text' }],
      interrupted: false,
    });
    expect(err()).toBe('[1/3] a.txt: 1 event\n[2/3] bad.txt: failed\n[3/3] b.txt: 1 event (replaced)\n');
    expect(summaryText(summary)).toMatch(
      /^2 documents \(1 new, 0 unchanged, 1 read anew, 1 failed\)\n2 events and 2 statements of 0 actors and 2 places/,
    );
  });

  test('neither reads nor stores a document of which nothing has changed, and counts it all the same', async () => {
    const { io, err } = collector();
    const counts = { sentences: 3, actors: 1, places: 1, events: 4, statements: 1 };
    const { library: shelves, told } = library({ find: async () => counts });
    const summary = await ingestDocuments(['a.txt'], shelves, io, never);
    expect(told).toEqual([]);
    expect(summary).toMatchObject({ documents: { new: 0, unchanged: 1 }, found: counts });
    expect(err()).toBe('[1/1] a.txt: 4 events (unchanged)\n');
  });

  test('reads ahead while the store is not ready, and stores in the order given when it is', async () => {
    const { io } = collector();
    const { library: shelves, told } = library();
    let open = (): void => {};
    const ready = new Promise<void>((resolve) => {
      open = resolve;
    });
    const work = ingestDocuments(['a.txt', 'b.txt'], shelves, io, never, ready);
    while (told.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(told).toEqual(['read a.txt', 'read b.txt']);
    open();
    await work;
    expect(told.slice(2)).toEqual(['keep a.txt', 'keep b.txt']);
  });

  test('fails when the store does', async () => {
    const { io } = collector();
    const { library: shelves } = library();
    const ready = Promise.reject(new Error('no store'));
    await expect(ingestDocuments(['a.txt', 'b.txt'], shelves, io, never, ready)).rejects.toThrow('no store');
  });

  test('finishes the documents at hand when asked to end, and leaves the rest', async () => {
    const { io } = collector();
    const controller = new AbortController();
    const kept: string[] = [];
    const { library: shelves, told } = library({
      keep: async (documents) => {
        controller.abort();
        kept.push(...documents.map(({ source }) => source.path));
        return documents.map(() => 'new');
      },
    });
    const files = Array.from({ length: 500 }, (_, n) => `${n}.txt`);
    const summary = await ingestDocuments(files, shelves, io, controller.signal);
    expect(kept).toEqual(files.slice(0, kept.length));
    expect(told.length).toBeLessThan(200);
    expect(summary).toMatchObject({ interrupted: true, documents: { new: kept.length } });
    expect(summaryText(summary)).toContain('interrupted');
  });

  test('stores the first documents as soon as they are read, and later ones in larger parts', async () => {
    const { io } = collector();
    const parts: number[] = [];
    let last: Promise<unknown> = Promise.resolve();
    const { library: shelves } = library({
      // One after the other, as one thread reads.
      read: async () => {
        last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
        await last;
        return GRAPH;
      },
      keep: async (documents) => {
        parts.push(documents.length);
        return documents.map(() => 'new');
      },
    });
    const files = Array.from({ length: 300 }, (_, n) => `${n}.txt`);
    const summary = await ingestDocuments(files, shelves, io, never);
    expect(summary.documents.new).toBe(300);
    expect(parts[0]).toBeLessThan(8);
    for (const [n, size] of parts.slice(0, -1).entries())
      expect(size).toBeGreaterThanOrEqual(Math.min(64, 2 ** n));
    expect(Math.max(...parts)).toBeLessThanOrEqual(64);
  });

  test('tells of each of the documents that are stored together what became of it', async () => {
    const { io } = collector();
    const { library: shelves } = library({
      keep: async (documents) =>
        documents.map(({ source: { path } }) =>
          path === 'b.txt' ? { error: new UserError('GRAPH_INVALID', 'no') } : 'new',
        ),
    });
    const summary = await ingestDocuments(['a.txt', 'b.txt', 'c.txt'], shelves, io, never);
    expect(summary).toMatchObject({
      documents: { new: 2, failed: 1 },
      failures: [{ path: 'b.txt', reason: 'no' }],
    });
    const lost = library({ keep: () => Promise.reject(new UserError('DATABASE_UNREACHABLE', 'gone')) });
    const { failures } = await ingestDocuments(['a.txt', 'b.txt'], lost.library, io, never);
    expect(failures.map(({ reason }) => reason)).toEqual(['gone', 'gone']);
  });
});

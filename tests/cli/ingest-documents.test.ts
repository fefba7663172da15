import { describe, expect, test } from 'vitest';
import type { Extractor } from '../../src/cli/extract-file.ts';
import { ingestDocuments, summaryText, type Taken } from '../../src/cli/ingest-documents.ts';
import { UnreadableError } from '../../src/intake/unreadable.ts';
import { GRAPH } from './graph.ts';
import { collector } from './run.ts';

const extractor: Extractor = async (path) => {
  if (path === 'bad.txt') throw new UnreadableError('it is binary, not text');
  return {
    graph: GRAPH,
    source: {
      head: { ...GRAPH.document, name: path },
      path,
      encoding: 'utf-8',
      url: null,
      publishedInferred: false,
      publishedNote: null,
    },
  };
};
const never = new AbortController().signal;

describe('ingestDocuments', () => {
  test('stores each document, goes on after a failure, and counts what was found', async () => {
    const { io, err } = collector();
    const kept: string[] = [];
    const takes: Taken[] = ['new', 'unchanged'];
    const keep = async (_: unknown, { path }: { path: string }): Promise<Taken> =>
      takes[kept.push(path) - 1] ?? 'new';
    const summary = await ingestDocuments(['a.txt', 'bad.txt', 'b.txt'], extractor, keep, io, never);
    expect(kept).toEqual(['a.txt', 'b.txt']);
    expect(summary).toEqual({
      documents: { new: 1, unchanged: 1, replaced: 0, failed: 1 },
      found: { sentences: 6, actors: 0, places: 2, events: 2, statements: 2 },
      failures: [{ path: 'bad.txt', reason: 'it is binary, not text' }],
      interrupted: false,
    });
    expect(err()).toBe('[1/3] a.txt: 1 events\n[2/3] bad.txt: failed\n[3/3] b.txt: 1 events (unchanged)\n');
    expect(summaryText(summary)).toMatch(
      /^2 documents \(1 new, 1 unchanged, 1 failed\)\n2 events and 2 statements of 0 actors and 2 places/,
    );
  });

  test('finishes the document at hand when asked to end, and leaves the rest', async () => {
    const { io } = collector();
    const controller = new AbortController();
    const kept: string[] = [];
    const keep = async (_: unknown, { path }: { path: string }): Promise<Taken> => {
      controller.abort();
      kept.push(path);
      return 'new';
    };
    const summary = await ingestDocuments(['a.txt', 'b.txt'], extractor, keep, io, controller.signal);
    expect(kept).toEqual(['a.txt']);
    expect(summary).toMatchObject({ interrupted: true, documents: { new: 1 } });
    expect(summaryText(summary)).toContain('interrupted');
  });
});

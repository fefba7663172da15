import type { TransactionSql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, NO_SOURCE, type TestStore } from '../support/test-store.ts';
import { smallGraph } from './small-graph.ts';

const PLAIN = 'قصف الجيش حلب.\nوقال مصدر إن ثلاثة قتلوا.';
const EMOJI = `😀😀 عاجل 🚨\n${PLAIN}\nانتهى 👩‍👩‍👧`;
const GRAPH = smallGraph(EMOJI);

let store: TestStore;
let documentId: string;
let stored: string;
beforeAll(async () => {
  store = await createTestStore();
  ({ documentId } = await store.ingestDocument(GRAPH, NO_SOURCE));
  stored = await exportGraph(store.sql);
});
afterAll(() => store.close());

const refused = async (work: (sql: TransactionSql) => Promise<unknown>, code = 'EVIDENCE_MISPLACED') => {
  await expect(store.sql.begin(work)).rejects.toMatchObject({ name: 'UserError', code });
  expect(await exportGraph(store.sql)).toBe(stored);
};

const broken = async (work: (sql: TransactionSql) => Promise<unknown>) => {
  await expect(store.sql.begin(work)).rejects.toMatchObject({ code: '23503' });
  expect(await exportGraph(store.sql)).toBe(stored);
};

describe('the database refuses', () => {
  test.each([
    ['mentions', 'start_offset', 'end_offset'],
    ['statements', 'start_offset', 'end_offset'],
    ['statements', 'cue_start', 'cue_end'],
    ['reports', 'start_offset', 'end_offset'],
    ['arguments', 'start_offset', 'end_offset'],
    ['quantities', 'start_offset', 'end_offset'],
    ['sentences', 'start_offset', 'end_offset'],
  ])('a shifted offset: %s %s', async (table, start, end) => {
    for (const by of [-1, 1, 2, 1000])
      await refused(
        (sql) =>
          sql`update ${sql(table)} set ${sql(start)} = ${sql(start)} + ${by}, ${sql(end)} = ${sql(end)} + ${by}`,
      );
  });

  test('offsets that count characters beyond U+FFFF once, as Postgres does', async () => {
    await refused(
      (sql) => sql`update mentions set start_offset = start_offset - 3, end_offset = end_offset - 3`,
    );
  });

  test('a span that cuts a surrogate pair', async () => {
    await refused(
      (sql) => sql`update sentences set start_offset = 1, text = substring(text from 2) where ordinal = 0`,
    );
    await refused((sql) => sql`update sentences set end_offset = 1 where ordinal = 0`);
  });

  test('a sentence that is not what the text says', async () => {
    await refused(
      (sql) => sql`update sentences set text = overlay(text placing 'x' from 2) where ordinal = 1`,
    );
  });

  test('evidence that begins in another sentence than its own', async () => {
    await refused((sql) => sql`update mentions set sentence = 2`);
  });

  test('a report without evidence', async () => {
    await refused((sql) => sql`update reports set start_offset = 0, end_offset = 0, quote = ''`);
    await refused((sql) => sql`update reports set quote = 'nothing of the text'`);
  });

  test('an event without a report', async () => {
    await refused(
      (sql) => sql`
        insert into events (id, type, modality, happened_on, report_count)
        values (gen_random_uuid(), 'ASSAULT', 'ACTUAL', '2024-01-01', 1)`,
    );
    await refused((sql) => sql`delete from reports`);
  });

  test('a participation or a place of an event that no report tells', async () => {
    await refused((sql) => sql`update participations set role = 'PARTICIPANT'`);
    await refused((sql) => sql`delete from arguments where role = 'AGENT'`);
    await refused((sql) => sql`delete from arguments where role = 'PLACE'`);
  });

  test.each([
    ['sentences', 'document_id'],
    ['appearances', 'document_id'],
    ['appearances', 'place_id'],
    ['mentions', 'place_id'],
    ['statements', 'source_id'],
    ['reports', 'event_id'],
    ['reports', 'statement_id'],
    ['arguments', 'report_id'],
    ['arguments', 'place_id'],
    ['quantities', 'report_id'],
    ['event_places', 'place_id'],
    ['tellings', 'document_id'],
    ['telling_anchors', 'telling_id'],
  ])('what refers to nothing: %s %s', async (table, key) => {
    await broken(
      (sql) => sql`update ${sql(table)} set ${sql(key)} = gen_random_uuid() where ${sql(key)} is not null`,
    );
  });

  test.each(['actors', 'places', 'sources', 'events'])(
    'to remove what others refer to: %s',
    async (table) => {
      await broken((sql) => sql`delete from ${sql(table)}`);
    },
  );

  test('another text for a document', async () => {
    await refused((sql) => sql`update documents set text = text || '.'`, 'GRAPH_INVALID');
  });
});

const changed = (change: (graph: DocumentGraph) => Partial<DocumentGraph>): DocumentGraph => ({
  ...GRAPH,
  ...change(GRAPH),
});
const withMention = (start: number, end: number) =>
  changed(({ entities }) => ({
    entities: entities.map((entity) => ({ ...entity, mentions: [{ start, end, form: 'NAME' as const }] })),
  }));

describe('the store refuses', () => {
  test.each([
    ['a span beyond the text', withMention(EMOJI.length - 1, EMOJI.length + 1), 'EVIDENCE_MISPLACED'],
    ['a span before the text', withMention(-1, 2), 'EVIDENCE_MISPLACED'],
    ['a span backwards', withMention(4, 2), 'EVIDENCE_MISPLACED'],
    ['an empty span', withMention(4, 4), 'EVIDENCE_MISPLACED'],
    ['half of an emoji', withMention(1, 2), 'EVIDENCE_MISPLACED'],
    [
      'a span between sentences',
      withMention(EMOJI.indexOf('\n'), EMOJI.indexOf('\n') + 1),
      'EVIDENCE_MISPLACED',
    ],
    [
      'a time that is not in the text',
      changed(({ events }) => ({
        events: events.map((event) => ({
          ...event,
          time: { text: 'أمس', from: 0, to: 4, start: null, end: null, precision: null },
        })),
      })),
      'EVIDENCE_MISPLACED',
    ],
    [
      'a NUL character',
      changed(({ document }) => ({ document: { ...document, text: `${document.text}\0` } })),
      'GRAPH_INVALID',
    ],
    [
      'half a surrogate pair',
      changed(({ document }) => ({ document: { ...document, title: 'a \ud83d b' } })),
      'GRAPH_INVALID',
    ],
    [
      'a participant that is not there',
      changed(({ entities }) => ({ entities: entities.slice(1) })),
      'GRAPH_INVALID',
    ],
    [
      'a day that is no day',
      changed(({ document }) => ({ document: { ...document, published: '2024-02-31' } })),
      'GRAPH_INVALID',
    ],
    [
      'statements that lie in each other',
      changed(({ statements: [first] }) => ({
        statements:
          first === undefined
            ? []
            : [
                { ...first, within: 't2' },
                { ...first, id: 't2', within: 't1' },
              ],
      })),
      'GRAPH_INVALID',
    ],
  ])('%s, whole', async (_, graph, code) => {
    const other = { ...graph, document: { ...graph.document, publisher: 'Another paper' } };
    const error: unknown = await store.ingestDocument(other, NO_SOURCE).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'UserError', code });
    if (code === 'EVIDENCE_MISPLACED') expect(String(error)).toMatch(/e1|v1|row/);
    expect(await exportGraph(store.sql)).toBe(stored);
  });

  test('text that looks like an escaped NUL is text', async () => {
    const text = `${EMOJI} \\u0000 \\ud800`;
    const { documentId: other } = await store.ingestDocument(smallGraph(text), NO_SOURCE);
    await store.withdrawDocument(other);
    expect(await exportGraph(store.sql)).toBe(stored);
  });
});

test.each(['sentences', 'mentions', 'reports', 'quantities', 'participations', 'event_places'])(
  'a document is stored whole or not at all: a failure at %s leaves nothing',
  async (table) => {
    await store.sql.unsafe(`
      create function fail() returns trigger language plpgsql as $$ begin raise exception 'out of luck'; end $$;
      create trigger fail after insert on ${table} for each statement execute function fail()`);
    const text = `${EMOJI}\nsomething else`;
    const graph = smallGraph(text);
    await expect(store.ingestDocument(graph, NO_SOURCE)).rejects.toThrow('out of luck');
    expect(await exportGraph(store.sql)).toBe(stored);
    await store.sql.unsafe('drop function fail() cascade');
    const { documentId: other, taken } = await store.ingestDocument(graph, NO_SOURCE);
    expect(taken).toBe('new');
    await store.withdrawDocument(other);
    expect(await exportGraph(store.sql)).toBe(stored);
  },
);

test('a long text with characters of all lengths keeps its offsets', async () => {
  const line = 'قال أحمد 😀 in Aleppo 🏴󠁧󠁢󠁥󠁮󠁧󠁿 — é';
  const text = `${Array.from({ length: 3000 }, (_, i) => `${line} ${i}.`).join('\n')}\n${PLAIN}`;
  const { documentId: long } = await store.ingestDocument(smallGraph(text), NO_SOURCE);
  const [mention] = await store.sql<{ at: number; quote: string }[]>`
    select start_offset as at, quote from mentions where document_id = ${long}`;
  expect(text.indexOf(mention?.quote ?? 'nothing')).toBe(mention?.at);
  await store.withdrawDocument(long);
  expect(await exportGraph(store.sql)).toBe(stored);
});

test('a reading that fails leaves the one before in its place', async () => {
  const worse = changed(({ events }) => ({
    events: events.map((event) => ({ ...event, confidence: 7 })),
  }));
  await expect(store.ingestDocument(worse, NO_SOURCE)).rejects.toThrow();
  expect(await exportGraph(store.sql)).toBe(stored);
  expect(await store.ingestDocument(GRAPH, NO_SOURCE)).toEqual({ documentId, taken: 'unchanged' });
});

/** Whatever is sent in whatever order: it is done or refused with a reason, and what was done can be undone. */
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext, type GivenText, type TextReader } from '../../src/graphql/context.ts';
import { globalId } from '../../src/graphql/ids.ts';
import { schema } from '../../src/graphql/schema.ts';
import { exportGraph } from '../support/export-graph.ts';
import { numbers } from '../support/numbers.ts';
import {
  createTestStore,
  ingestAll,
  NO_SOURCE,
  readGraph,
  type TestStore,
  withdrawAll,
} from '../support/test-store.ts';
import type { Answer } from './support/graph.ts';
import { linkedGraph, REGISTRY } from './support/registry.ts';
import { told } from './support/told.ts';

const DOCUMENTS = [
  linkedGraph('own-1-en'),
  linkedGraph('own-1-ar'),
  readGraph('own-4-ar'),
  told('told', '2024-01-04', [{ type: 'AID', agent: 'Alfa', target: 'Gamma', place: 'Homs', says: 'Delta' }]),
];
const texts: TextReader = {
  read: async (given) => {
    const graph = DOCUMENTS.find(({ document }) => document.text === given.text) ?? DOCUMENTS[0];
    if (graph === undefined) throw new Error('no document');
    return {
      ...graph,
      document: { ...graph.document, publisher: given.publisher, published: given.published },
    };
  },
  hash: async () => 'hash',
};

let store: TestStore;
let plain: string;
beforeAll(async () => {
  store = await createTestStore();
  await store.loadGazetteer(REGISTRY);
  await ingestAll(store, DOCUMENTS);
  plain = await exportGraph(store.sql);
});
afterAll(() => store.close());

const run = async (name: string, input: object): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await graphql({
    schema,
    source: `mutation ($input: ${type}!) { done: ${name}(input: $input) { errors { code argument allowed message } curation { id } } }`,
    variableValues: { input },
    contextValue: createContext(store, { texts, writable: true }),
  });
  expect(errors, `${name} ${JSON.stringify(input)}`).toBeUndefined();
  const { done }: Answer = data;
  expect(done.errors.length === 0, JSON.stringify(done)).toBe(done.curation !== null);
  for (const { argument, allowed } of done.errors) {
    expect(argument, JSON.stringify(done)).toMatch(/^input/);
    expect(allowed).not.toBeNull();
  }
  return done;
};

test.each([1, 2])(
  'nothing that clients send breaks anything (%i)',
  async (seed) => {
    const random = numbers(seed);
    const next = (below: number): number => random.next().value % below;
    const one = <T>(of: readonly [T, ...T[]]): T => of[next(of.length)] ?? of[0];
    const maybe = <T>(value: T): T | undefined => (next(3) === 0 ? value : undefined);
    const tables: readonly [string, string, string][] = [
      ['Actor', 'actors', ''],
      ['Place', 'places', ''],
      ['Event', 'events', ''],
      ['Report', 'reports', ''],
      ['Participation', 'participations', ''],
      ['Mention', 'mentions', ''],
      ['Statement', 'statements', ''],
      ['Argument', 'arguments', 'document_id'],
      ['Quantity', 'quantities', 'document_id'],
      ['Document', 'documents', ''],
      ['Curation', 'curations', ''],
    ];
    const id = async (...types: readonly string[]): Promise<string> => {
      // Now and then of any type, or none at all.
      const chance = next(12);
      if (chance === 0) return 'bm90aGluZw';
      const wanted = chance === 1 ? tables : tables.filter(([type]) => types.includes(type));
      const [type, table, document] = wanted[next(wanted.length)] ?? ['Actor', 'actors', ''];
      const rows = await store.sql.unsafe(
        `select id, ${document === '' ? 'null' : document} as document from ${table} order by 2, 1`,
      );
      const row = rows[next(Math.max(rows.length, 1))];
      const key = row?.['id'] ?? '00000000-0000-4000-8000-000000000000';
      return document === '' || row === undefined
        ? globalId(type as 'Actor', key)
        : globalId(type as 'Argument', row['document'], key);
    };
    const assertion = () =>
      id('Event', 'Report', 'Participation', 'Mention', 'Statement', 'Argument', 'Quantity');
    const node = () => id('Actor', 'Place');
    const sends: readonly (() => Promise<Answer>)[] = [
      async () =>
        run('correctAssertion', {
          assertionId: await assertion(),
          type: maybe(one(['AID', 'COERCE', 'ASSAULT'])),
          mode: maybe(one(['ARREST', 'AERIAL', null])),
          modality: maybe(one(['DENIED', 'PLANNED'])),
          time: maybe(one([{ from: '2024-02-01' }, { unknown: true }, { from: '2024-02-30' }, {}])),
          number: maybe(
            one([
              { measure: 'KILLED', value: 3 },
              { measure: 'KILLED', low: 4, high: 1 },
            ]),
          ),
          placeId: maybe(await id('Place')),
          participant: maybe({ role: one(['AGENT', 'PLACE']), entityId: await node() }),
          role: maybe(one(['AGENT', 'TARGET', 'PLACE'])),
          entityId: maybe(await node()),
        }),
      async () =>
        run('correctAssertion', {
          assertionId: await id('Mention', 'Argument', 'Statement'),
          entityId: await node(),
        }),
      async () =>
        run('correctAssertion', {
          assertionId: await id('Argument', 'Participation'),
          role: one(['AGENT', 'TARGET', 'PLACE']),
        }),
      async () => run('rejectAssertion', { assertionId: await assertion() }),
      async () => run('mergeActors', { fromId: await id('Actor'), intoId: await id('Actor') }),
      async () => run('mergePlaces', { fromId: await id('Place'), intoId: await id('Place') }),
      async () =>
        run('addAlias', {
          id: await node(),
          name: one(['Alfa', 'Gamma', 'النيل', 'a\0', ' ']),
          language: one(['AR', 'EN']),
        }),
      async () => {
        const [row] =
          await store.sql`select id, actor_id from mentions where actor_id is not null order by id offset ${next(20)} limit 1`;
        const actor = row === undefined ? await node() : globalId('Actor', row['actor_id']);
        const assertionIds = [
          row === undefined ? await assertion() : globalId('Mention', row['id']),
          ...(next(4) === 0 ? [await assertion()] : []),
        ];
        const into =
          next(2) === 0 ? { intoId: await id('Actor') } : { intoNew: { kind: 'NGO', nameEn: 'Nu' } };
        return run('splitActor', { id: actor, assertionIds, ...into });
      },
      async () =>
        run('correctDocument', {
          documentId: await id('Document'),
          published: maybe(one(['2024-03-03', '2023-01-01', null])),
          publisher: maybe(one(['Nu', null, ''])),
        }),
      async () => run('undoCuration', { curationId: await id('Curation') }),
    ];
    for (let step = 0; step < STEPS; step++) await sends[next(sends.length)]?.();
    // What was changed row by row is what comes of documents that are stored under all of it.
    const changed = await exportGraph(store.sql);
    await withdrawAll(store);
    for (const document of DOCUMENTS)
      await store.ingestDocument(document, NO_SOURCE, undefined, (head) => texts.read(head as GivenText));
    expect(differences(await exportGraph(store.sql), changed)).toEqual([]);
    const made = await store.sql<{ id: string }[]>`
    select id from curations where undone_at is null order by seq desc`;
    expect(made.length).toBeGreaterThan(5);
    for (const curation of made) {
      const { errors } = await run('undoCuration', { curationId: globalId('Curation', curation.id) });
      expect(errors).toEqual([]);
    }
    const now = await exportGraph(store.sql);
    expect(now.split('\n').filter((row) => !plain.includes(row))).toEqual([]);
    expect(now).toBe(plain);
  },
  120_000,
);

const STEPS = 40;

/** The rows that one of two exports has and the other has not. */
function differences(one: string, other: string): string[] {
  const [rows, others] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  return [...rows].filter((row) => !others.has(row)).concat([...others].filter((row) => !rows.has(row)));
}

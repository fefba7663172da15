import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../../src/graphql/context.ts';
import { schema } from '../../src/graphql/schema.ts';
import { openTextReader } from '../../src/read-text.ts';
import { exportGraph } from '../support/export-graph.ts';
import { createTestStore, type TestStore } from '../support/test-store.ts';
import type { Answer } from './support/graph.ts';

const TEXT = `قصف الجيش السوداني مدينة نيالا

الخرطوم 3 أيار 2024 - قصف الجيش السوداني مدينة نيالا الخميس، ما أسفر عن مقتل 12 شخصا، بحسب ما أعلنت منظمة أطباء بلا حدود.`;
const SAME_IN_OTHER_WORDS = `Sudanese army shells Nyala

KHARTOUM, May 3, 2024 – The Sudanese army shelled the city of Nyala on Thursday, killing 12 people, Doctors Without Borders said.`;

let store: TestStore;
const texts = openTextReader();
beforeAll(async () => {
  store = await createTestStore();
});
afterAll(() => store.close());

const run = (source: string, variableValues: Record<string, unknown>, writable = true) =>
  graphql({ schema, source, variableValues, contextValue: createContext(store, { texts, writable }) });
const ask = async (source: string, variables: Record<string, unknown>, writable = true): Promise<Answer> => {
  const { data, errors } = await run(source, variables, writable);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return data;
};
const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  taken clientMutationId errors { code argument allowed message } document { id name title published publisher { name }
    events { nodes { type places { nodes { name } } } } } } }`;
const ingest = async (input: Record<string, unknown>, writable = true): Promise<Answer> =>
  (await ask(INGEST, { input }, writable)).ingestDocument;
const WITHDRAW = `mutation ($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) {
  withdrawnDocumentId clientMutationId errors { code argument message } } }`;
const withdraw = async (id: string, writable = true): Promise<Answer> =>
  (await ask(WITHDRAW, { input: { id } }, writable)).withdrawDocument;

describe('a text that is handed in', () => {
  test('is read and kept, once, however often it is sent; and taken out again without a trace', async () => {
    const before = await exportGraph(store.sql);
    const input = { text: TEXT, publisher: 'A paper', published: '2024-05-03', clientMutationId: 'a1' };
    const first = await ingest(input);
    expect(first).toMatchObject({ taken: 'NEW', errors: [], clientMutationId: 'a1' });
    expect(first.document).toMatchObject({ published: '2024-05-03', publisher: { name: 'A paper' } });
    expect(first.document.title).toContain('نيالا');
    expect(first.document.events.nodes).toContainEqual({
      type: 'ASSAULT',
      places: { nodes: [{ name: 'Nyala' }] },
    });
    const stored = await exportGraph(store.sql);
    expect(await ingest(input)).toMatchObject({ taken: 'UNCHANGED', document: { id: first.document.id } });
    expect(await exportGraph(store.sql)).toBe(stored);
    expect(await withdraw(first.document.id)).toMatchObject({
      withdrawnDocumentId: first.document.id,
      errors: [],
    });
    expect(await withdraw(first.document.id)).toMatchObject({ withdrawnDocumentId: null, errors: [] });
    expect(await exportGraph(store.sql)).toBe(before);
  });

  test('is linked by names that analysts gave, when it is analysed and when it is kept', async () => {
    const { ingestDocument } = await ask(
      'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { id mentions { nodes { text entity { id nameEn } } } } } }',
      { input: { text: TEXT } },
    );
    const { entity: actor } = ingestDocument.document.mentions.nodes.find(({ text }: Answer) =>
      text.includes('أطباء بلا حدود'),
    );
    const { addAlias } = await ask(
      'mutation ($input: AddAliasInput!) { addAlias(input: $input) { errors { code message } curation { id } } }',
      { input: { id: actor.id, name: 'فريق الشفق الأبيض', language: 'AR' } },
    );
    expect(addAlias.errors).toEqual([]);
    const text =
      'قصف الجيش السوداني مدينة الفاشر الجمعة، ما أسفر عن مقتل تسعة أشخاص، بحسب ما أعلن فريق الشفق الأبيض في بيان.';
    const { analyze } = await ask(
      'query ($input: AnalyzeInput!) { analyze(input: $input) { entities { nameEn } adds { newEvents } } }',
      { input: { text } },
    );
    expect(analyze.entities).toContainEqual({ nameEn: actor.nameEn });
    const kept = await ask(
      'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { document { id mentions { nodes { text entity { id } } } } } }',
      { input: { text } },
    );
    const { document } = kept.ingestDocument;
    expect(document.mentions.nodes).toContainEqual({ text: 'فريق الشفق الأبيض', entity: { id: actor.id } });
    await ask('mutation ($id: ID!) { undoCuration(input: { curationId: $id }) { errors { code } } }', {
      id: addAlias.curation.id,
    });
    for (const { id } of [document, ingestDocument.document]) await withdraw(id);
  });

  test.each([{}, { idempotencyKey: 'half' }])(
    'is kept with a sign in place of half a character, %j',
    async (key) => {
      const text = (half: string) => `The army attacked the city of Homs on Monday.${half} Five people died.`;
      for (const half of ['\ud800', '\udc00', ' \ud83d\ud83d']) {
        const more =
          'idempotencyKey' in key
            ? { idempotencyKey: `${key.idempotencyKey}${half.charCodeAt(0)}${half.length}` }
            : {};
        const { ingestDocument } = await ask(
          'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { taken errors { code } document { id text } } }',
          { input: { text: text(half), ...more } },
        );
        expect(ingestDocument).toMatchObject({
          taken: 'NEW',
          errors: [],
          document: { text: text(half.replace(/\p{Surrogate}/gu, '\ufffd')) },
        });
        await withdraw(ingestDocument.document.id);
      }
    },
  );

  test.each([
    ['without a word', { text: ' … ' }, 'DOCUMENT_UNREADABLE'],
    [
      'of another language',
      {
        text: 'Die Regierung hat am Montag in Berlin neue Sanktionen gegen Russland angekündigt und sprach.',
      },
      'DOCUMENT_UNREADABLE',
    ],
    [
      'with a NUL character',
      { text: 'The army\0 attacked the city of Homs on Monday.' },
      'DOCUMENT_UNREADABLE',
    ],
  ])('%s is refused as data, and nothing is kept', async (_, input, code) => {
    const before = await exportGraph(store.sql);
    expect(await ingest(input)).toMatchObject({ taken: null, document: null, errors: [{ code }] });
    expect(await exportGraph(store.sql)).toBe(before);
  });

  test.each([
    ['input.published', { text: TEXT, published: '2024-02-30' }, 'INVALID_DATE'],
    ['input.published', { text: TEXT, published: '9999-12-31' }, 'INVALID_DATE'],
    ['input.published', { text: TEXT, published: '0001-01-01' }, 'INVALID_DATE'],
    ['input.name', { text: TEXT, name: 'a\0b' }, 'INVALID_TEXT'],
    ['input.name', { text: TEXT, name: '' }, 'INVALID_ARGUMENT'],
    ['input.publisher', { text: TEXT, publisher: ' ' }, 'INVALID_ARGUMENT'],
    ['input.url', { text: TEXT, url: 'x'.repeat(1000) }, 'INVALID_TEXT'],
    ['input.url', { text: TEXT, url: 'javascript:alert(1)' }, 'INVALID_ARGUMENT'],
    ['input.url', { text: TEXT, url: 'https://example.org/\nb' }, 'INVALID_ARGUMENT'],
    ['input.url', { text: TEXT, url: ' https://example.org' }, 'INVALID_ARGUMENT'],
    ['input.text', { text: 'قصف '.repeat(50_001) }, 'INVALID_TEXT'],
  ])('a wrong %s is told as data that names it', async (argument, input, code) => {
    const before = await exportGraph(store.sql);
    const [error] = (await ingest(input)).errors;
    expect(error).toMatchObject({ code, argument, allowed: expect.any(String) });
    expect(await exportGraph(store.sql)).toBe(before);
  });

  test('a document that is no id is told as data', async () => {
    expect(await withdraw('nonsense')).toMatchObject({
      withdrawnDocumentId: null,
      errors: [{ code: 'INVALID_ID', argument: 'input.id' }],
    });
  });

  test('changes nothing where nobody may write', async () => {
    expect(await ingest({ text: TEXT }, false)).toMatchObject({
      document: null,
      errors: [{ code: 'WRITING_DISABLED' }],
    });
    expect(await withdraw('nonsense', false)).toMatchObject({ errors: [{ code: 'WRITING_DISABLED' }] });
  });
});

describe('analyze', () => {
  const ANALYZE = `query ($input: AnalyzeInput!) { analyze(input: $input) { language title
    entities { nameAr nameEn actorKind placeKind status mentions { quote start end } }
    events { type modality trigger { quote } participants { role text entity { nameEn } span { quote } } places { nameEn }
      time { quote } from to quantities { measure value } statement { cue { quote } } rule }
    statements { speaker { nameEn } speakerText cue { quote } content { quote } direct }
    adds { document { id } newActors newPlaces newEvents knownEvents } } }`;
  const analyze = async (input: Record<string, unknown>): Promise<Answer> =>
    (await ask(ANALYZE, { input }, false)).analyze;

  test('says what is in a text and what it would add, and keeps nothing', async () => {
    const before = await exportGraph(store.sql);
    const { language, entities, events, adds } = await analyze({ text: TEXT, published: '2024-05-03' });
    expect(language).toBe('AR');
    for (const { mentions } of entities)
      for (const { quote, start, end } of mentions) expect(TEXT.slice(start, end)).toBe(quote);
    const attack = events.find(({ type }: Answer) => type === 'ASSAULT');
    expect(attack.places.map(({ nameEn }: Answer) => nameEn)).toEqual(['Nyala']);
    expect(adds).toMatchObject({ document: null, knownEvents: 0 });
    expect(adds.newEvents).toBeGreaterThan(0);
    expect(adds.newPlaces).toBeGreaterThan(0);
    expect(await exportGraph(store.sql)).toBe(before);
  });

  test('knows a document that is there, and a happening that another one tells', async () => {
    const { document } = await ingest({ text: TEXT, publisher: 'A paper', published: '2024-05-03' });
    const again = await analyze({ text: TEXT, publisher: 'A paper', published: '2024-05-03' });
    expect(again.adds).toMatchObject({ document: { id: document.id } });
    const other = await analyze({ text: SAME_IN_OTHER_WORDS, published: '2024-05-03' });
    expect(other.language).toBe('EN');
    expect(other.adds.document).toBeNull();
    expect(other.adds.knownEvents).toBeGreaterThan(0);
    await withdraw(document.id);
  });

  test('tells what cannot be read', async () => {
    const { errors } = await run(ANALYZE, { input: { text: '' } });
    expect(errors?.[0]?.message).toMatch(/cannot be read/);
  });
});

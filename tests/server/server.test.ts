import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { MAX_BODY_BYTES } from '../../src/graphql/plugins/use-body-limit.ts';
import { ListenError, type RunningServer, startServer } from '../../src/server.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestStore, NO_SOURCE, readGraph, type TestStore } from '../support/test-store.ts';

let store: TestStore;
let server: RunningServer;
/** What the database throws instead of answering; null while it answers. */
let fault: unknown = null;
const logged: { error: unknown; reference: string }[] = [];

beforeAll(async () => {
  store = await createTestStore();
  await store.ingestDocument(readGraph('seed'), NO_SOURCE);
  const faulty = <T extends object>(client: T, method: string): T =>
    new Proxy(client, {
      get: (target, name) =>
        name === method && fault !== null ? () => Promise.reject(fault) : Reflect.get(target, name),
    });
  const db: Store['db'] = faulty(store.db, 'execute');
  const sql: Store['sql'] = faulty(store.sql, 'unsafe');
  const ping = () => (fault === null ? store.ping() : Promise.reject(fault));
  server = await startServer({
    store: { ...store, db, sql, ping },
    port: 0,
    log: (error, reference) => logged.push({ error, reference }),
  });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const url = (path: string): string => new URL(path, server.url).href;
const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url('/graphql'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const ask = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] }> =>
  JSON.parse(await (await post(JSON.stringify({ query, variables }))).text());
/** A field many times, under a name each. */
const aliased = (times: number, field: string): string =>
  Array.from({ length: times }, (_, index) => `a${index}: ${field}`).join(' ');
const many = (times: number, field: string): string => `{ ${aliased(times, field)} }`;
/** Run something while the database fails. */
async function failing<T>(error: unknown, work: () => Promise<T>): Promise<T> {
  fault = error;
  try {
    return await work();
  } finally {
    fault = null;
  }
}

describe('the server answers', () => {
  test('POST and GET', async () => {
    const query = '{ documents { totalCount } }';
    expect(await ask(query)).toEqual({ data: { documents: { totalCount: 1 } } });
    const get = await fetch(url(`/graphql?query=${encodeURIComponent(query)}`), {
      headers: { accept: 'application/json' },
    });
    expect(await get.json()).toEqual({ data: { documents: { totalCount: 1 } } });
  });

  test('a code and the argument for every wrong variable and unreadable text', async () => {
    const send = async (body: object) =>
      JSON.parse(await (await post(JSON.stringify(body))).text()).errors[0].extensions;
    expect(
      await send({ query: 'query ($n: Int!) { events(first: $n) { totalCount } }', variables: { n: null } }),
    ).toMatchObject({ code: 'INVALID_VARIABLE', argument: '$n' });
    expect(await send({ query: '{ analyze(input: { text: "" }) { title } }' })).toMatchObject({
      ...{ code: 'DOCUMENT_UNREADABLE', argument: 'input.text' },
      allowed: 'text in Arabic or English',
    });
  });

  test('/health, with the state of the database', async () => {
    const up = await fetch(url('/health'));
    expect([up.status, await up.json()]).toEqual([200, { status: 'ok', database: true }]);
    const down = await failing(new Error('gone'), () => fetch(url('/health')));
    expect([down.status, await down.json()]).toEqual([503, { status: 'unavailable', database: false }]);
  });

  test('nothing where nothing is', async () => {
    expect((await fetch(url('/nothing'))).status).toBe(404);
    expect((await fetch(url('/graphiql/../../package.json'))).status).toBe(404);
    expect((await fetch(url('/graphiql/%2e%2e%2fpackage.json'))).status).toBe(404);
  });

  test('faults of a query with 400 or in the answer, never with 500', async () => {
    const modern = { accept: 'application/graphql-response+json' };
    expect((await post('{"query":"{ nothing }"}', modern)).status).toBe(400);
    expect((await post('{"query":"{ nothing }"}')).status).toBe(200);
    expect((await post('{"query":')).status).toBe(400);
    expect((await post('{"query":"{ events(first: 101) { nodes { id } } }"}')).status).toBe(200);
    const { errors } = await ask('{ events(first: 101) { nodes { id } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PAGE_TOO_LARGE', argument: 'first' });
  });

  test('pages of this machine, and not those of other sites', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const near = await post(body, { origin: 'http://localhost:5173' });
    expect(near.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    for (const origin of ['https://example.org', 'http://localhost.example.org', 'null']) {
      const far = await post(body, { origin });
      expect(far.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('the server refuses', () => {
  test('bodies over the limit, announced or sent in chunks', async () => {
    const large = JSON.stringify({ query: `# ${'x'.repeat(MAX_BODY_BYTES)}\n{ __typename }` });
    const announced = await post(large);
    expect(announced.status).toBe(413);
    expect(await announced.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
    const chunks = async function* () {
      for (let at = 0; at < large.length; at += 100_000) yield Buffer.from(large.slice(at, at + 100_000));
    };
    const sent = await fetch(url('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Readable.toWeb(Readable.from(chunks())),
      duplex: 'half',
    } as RequestInit);
    expect(sent.status).toBe(413);
  });

  test('what a page of another site could send without asking: forms and plain text', async () => {
    for (const path of ['/graphql', '/graphql/', '/?/graphql'])
      for (const type of [
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data; boundary=x',
      ]) {
        const headers = { 'content-type': type };
        const sent = await fetch(url(path), { method: 'POST', headers, body: 'query={__typename}' });
        expect(sent.status, `${path} ${type}`).toBe(415);
        expect(await sent.json()).toMatchObject({
          errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }],
        });
      }
    const get = await fetch(url(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`));
    expect(get.status).toBe(405);
  });

  test('takes a body in chunks below the limit', async () => {
    const sent = await fetch(url('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Readable.toWeb(Readable.from([Buffer.from('{"query":'), Buffer.from('"{ __typename }"}')])),
      duplex: 'half',
    } as RequestInit);
    expect(await sent.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each([
    [
      'what nests too deep',
      `{ places { nodes ${'{ parent '.repeat(30)}{ name }${' }'.repeat(30)} } }`,
      'QUERY_TOO_DEEP',
    ],
    [
      'what may give too much',
      '{ events(first: 100) { nodes { reports(first: 100) { nodes { arguments { name } event { reports(first: 100) { nodes { id } } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    [
      'what may give too much by the values that its variables have of their own',
      'query ($n: Int = 100) { events(first: $n) { nodes { reports(first: $n) { nodes { arguments { name } event { reports(first: $n) { nodes { id } } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    [
      'what may give too much by pages that a fragment asks for',
      `{ events { ...E } } fragment E on EventConnection { nodes { reports(first: 100) { ...R } } }
       fragment R on ReportConnection { edges { node { event { reports(first: 100) { nodes { id type } } } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    ['more lists than one page shows', many(201, 'events(first: 1) { nodes { id } }'), 'QUERY_TOO_COMPLEX'],
    ['more totals than one page shows', many(201, 'events(first: 1) { totalCount }'), 'QUERY_TOO_COMPLEX'],
    ['many searches at once', many(41, 'search(text: "x") { nodes { score } }'), 'QUERY_TOO_COMPLEX'],
    [
      'the whole schema again and again',
      many(50, '__schema { types { fields { args { name type { name } } } } }'),
      'QUERY_TOO_COMPLEX',
    ],
    ['one text under many names', `{ documents { nodes { ${aliased(6, 'text')} } } }`, 'QUERY_TOO_COMPLEX'],
    [
      'one document under many names',
      `{ events { nodes { reports { nodes { ${aliased(6, 'document { text }')} } } } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'one text under many names by fragments',
      `{ documents { nodes { ...A ... on Document { ${aliased(3, 'text')} } } } }
       fragment A on Document { b1: text b2: text b3: text }`,
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s', async (_, query, code) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions['code']).toBe(code);
    expect(errors?.[0]?.extensions['limit']).toBeGreaterThan(0);
    expect(errors?.[0]?.message).toContain(String(errors?.[0]?.extensions['limit']));
  });

  test.each([
    ['200 lists', many(200, 'events(first: 1) { nodes { id } }')],
    ['40 searches', many(40, 'search(text: "x") { nodes { score } }')],
    ['a name in both languages', '{ actors { nodes { ar: name(language: AR) en: name(language: EN) } } }'],
    [
      'the same fragment in many places',
      `{ ${aliased(9, 'documents(first: 5) { nodes { ...A } nodes { ...A } }')} } fragment A on Document { one: name two: name three: name }`,
    ],
    [
      '300 things by their ids',
      many(300, 'node(id: "QWN0b3I6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw") { id }'),
    ],
    ['the whole schema', getIntrospectionQuery()],
    [
      'the whole schema and all it can say of itself',
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
    ],
  ])('but not %s', async (_, query) => {
    expect(await ask(query)).not.toHaveProperty('errors');
  });

  test('arguments that nest too deep, written out or as variables', async () => {
    const deep = (depth: number): string => (depth === 0 ? '{}' : `{ inside: ${deep(depth - 1)} }`);
    const written = await ask(`{ places(filter: ${deep(30)}) { totalCount } }`);
    expect(written.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_DEEP');
    const filter = `${'{"inside":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    const query = 'query ($filter: PlaceFilter) { places(filter: $filter) { totalCount } }';
    const sent = await (
      await post(`{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`)
    ).json();
    expect(sent).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_DEEP' } }] });
    const allowed = await ask(`{ places(filter: ${deep(10)}) { totalCount } }`);
    expect(allowed).toEqual({ data: { places: { totalCount: 0 } } });
  });

  test('arguments with too many objects, written out or as variables', async () => {
    const filter = { or: Array.from({ length: 100 }, () => ({ types: ['AID'] })) };
    const asked =
      'query ($filter: EventFilter!, $more: [EventFilter!] = []) { events(filter: $filter) { totalCount } x: events(filter: { or: $more }) { totalCount } }';
    const sent = await ask(asked, { filter });
    expect(sent.errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      limit: 100,
      argument: 'filter',
    });
    const written = await ask(asked, { filter: {}, more: filter.or });
    expect(written.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', argument: 'filter' });
    expect(await ask(asked, { filter: { or: filter.or.slice(1) } })).not.toHaveProperty('errors');
    const ids = Array.from(
      { length: 2_000 },
      () => 'RXZlbnQ6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw',
    );
    expect(await ask(asked, { filter: { ids } })).not.toHaveProperty('errors');
  });

  test('documents with too many words', async () => {
    const { errors } = await ask(`{ ${'__typename '.repeat(10_000)} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LONG', limit: 8_000 });
    expect(errors?.[0]?.message).toContain('8000 are allowed');
  });
});

describe('faults of the server', () => {
  test('are hidden from clients and logged once, with their stack', async () => {
    logged.length = 0;
    const secret = new Error('password=hunter2');
    const { errors } = await failing(secret, () => ask('{ events { nodes { id } totalCount } }'));
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(logged).toHaveLength(1);
    expect(logged[0]?.error).toBe(secret);
    for (const { message, extensions } of errors ?? []) {
      expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: logged[0]?.reference });
      expect(message).toContain(logged[0]?.reference);
    }
  });

  test.each(['DATABASE_BUSY', 'DATABASE_SLOW', 'DATABASE_UNREACHABLE'] as const)(
    'that the user can mend are told: %s',
    async (code) => {
      logged.length = 0;
      const wrapped = new Error('Failed query: select 1', {
        cause: new UserError(code, 'The database is what it is.'),
      });
      const { errors } = await failing(wrapped, () => ask('{ events { nodes { id } } }'));
      expect(errors).toMatchObject([{ message: 'The database is what it is.', extensions: { code } }]);
      expect(logged).toEqual([]);
    },
  );
});

describe('starting and ending', () => {
  test('a port that is taken is named', async () => {
    const start = startServer({ store, port: server.port });
    await expect(start).rejects.toBeInstanceOf(ListenError);
    await expect(start).rejects.toThrow(
      `Cannot listen on localhost:${server.port}: another program listens there.`,
    );
    await expect(startServer({ store, port: 0, host: '203.0.113.1' })).rejects.toThrow(
      'not an address of this machine',
    );
  });

  test('closing lets a running request finish and ends idle connections', async () => {
    let release = () => {};
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const db: Store['db'] = new Proxy(store.db, {
      get: (target, name) => {
        if (name !== 'execute') return Reflect.get(target, name);
        return async (...given: unknown[]) => {
          await waiting;
          return Reflect.apply(target.execute, target, given);
        };
      },
    });
    const other = await startServer({ store: { ...store, db }, port: 0 });
    const idle = connect(other.port, 'localhost');
    const ended = new Promise((resolve) => idle.once('close', resolve));
    await new Promise((resolve) => idle.once('connect', resolve));
    const answer = fetch(new URL('/graphql?query={documents{totalCount}}', other.url));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = other.close();
    release();
    expect(await (await answer).json()).toEqual({ data: { documents: { totalCount: 1 } } });
    await Promise.all([closed, ended]);
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

/** docs/front-ends.md shows what works: its questions are asked, its code stands in files that the tests run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../src/server.ts';
import { listen } from './graphql/support/listen.ts';
import { type ServedGraph, serveTestGraph } from './graphql/support/served.ts';
import { blocks, ROOT } from './readme.ts';

const PAGE = readFileSync(join(ROOT, 'docs/front-ends.md'), 'utf8');

let graph: ServedGraph;
let server: RunningServer;
beforeAll(async () => {
  graph = await serveTestGraph();
  ({ server } = graph);
});
afterAll(() => graph.close());

describe('docs/front-ends.md', () => {
  test.each(blocks(PAGE, 'graphql'))('asks what can be asked: %s', async (question) => {
    const [operation] = parse(question).definitions;
    const subscribes =
      operation?.kind === Kind.OPERATION_DEFINITION && operation.operation === 'subscription';
    const listening = await listen(server, question);
    if (subscribes) expect(await listening.silent(100)).toBe(true);
    else
      for (const { errors } of await listening.until(({ hasNext }) => hasNext !== true))
        expect(errors).toBeUndefined();
    listening.abort();
  });

  test('shows code that is run', () => {
    const examples = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => readFileSync(join(ROOT, 'examples', file), 'utf8'));
    for (const shown of blocks(PAGE, 'ts'))
      expect(
        examples.some((code) => code.includes(shown)),
        shown,
      ).toBe(true);
  });

  test('names every code that a subscription may end with', () => {
    const source = readFileSync(join(ROOT, 'src/graphql/errors.ts'), 'utf8');
    const codes = /liveError = \(\s*code:([^,]+),/.exec(source)?.[1]?.match(/[A-Z_]{5,}/g) ?? [];
    expect(codes.length).toBeGreaterThan(2);
    for (const code of codes.filter((one) => one !== 'SUBSCRIPTIONS_DISABLED'))
      expect(PAGE).toContain(`\`${code}\``);
  });

  test('names every code of requests and changes', () => {
    const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
    const codesIn = (source: string | undefined) => source?.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? [];
    const ofInput = codesIn(/type InputErrorCode =([^;]+);/.exec(read('src/graphql/errors.ts'))?.[1]);
    const ofLimits = codesIn(/limitError = \(\s*code:([^,]+),/.exec(read('src/graphql/errors.ts'))?.[1]);
    const ofChanges = codesIn(/type CurationErrorCode =([^;]+);/.exec(read('src/errors.ts'))?.[1]);
    const ofPlugins = readdirSync(join(ROOT, 'src/graphql/plugins')).flatMap((file) =>
      [...read(`src/graphql/plugins/${file}`).matchAll(/code: '([A-Z_]+)'/g)].map(([, code]) => code ?? ''),
    );
    for (const codes of [ofInput, ofLimits, ofChanges, ofPlugins]) {
      expect(codes.length).toBeGreaterThan(2);
      for (const code of codes) expect(PAGE).toContain(`\`${code}\``);
    }
  });

  test('shows a request that curl could send', async () => {
    const [, body = ''] = /-d '([^']+)'/.exec(blocks(PAGE, 'sh').join('\n')) ?? [];
    const controller = new AbortController();
    const response = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body,
      signal: controller.signal,
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    controller.abort();
  });
});

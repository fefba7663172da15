import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExamples } from '../../src/graphql/examples.ts';
import type { RunningServer } from '../../src/server.ts';
import { NO_SOURCE } from '../support/test-store.ts';
import { type ServedGraph, serveTestGraph } from './support/served.ts';
import { told } from './support/told.ts';

const ROOT = join(import.meta.dirname, '../..');
const { CHROMIUM: browserPath = '/usr/bin/chromium' } = process.env;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Letters in a row that only Arabic writes so. */
const ARABIC = /\p{Script=Arabic}{3}/u;

let graph: ServedGraph;
let server: RunningServer;
beforeAll(async () => {
  if (!existsSync(join(ROOT, 'dist/graphiql/app.js')))
    execFileSync(process.execPath, [join(ROOT, 'scripts/build-graphiql.mjs')]);
  graph = await serveTestGraph();
  ({ server } = graph);
});
afterAll(() => graph.close());

describe('the page of GraphiQL', () => {
  test('is at / and, for browsers, at the endpoint, with the questions in it', async () => {
    for (const path of ['/', '/graphql']) {
      const answer = await fetch(new URL(path, server.url), { headers: { accept: 'text/html' } });
      expect(answer.headers.get('content-type')).toContain('text/html');
      const html = await answer.text();
      expect(html).toContain('query WhoDidWhat');
      expect(html).not.toMatch(/https?:\/\/(?!localhost)/);
    }
  });

  test('names no address outside in what it loads', async () => {
    const css = await (await fetch(new URL('/graphiql/app.css', server.url))).text();
    expect(css).not.toMatch(/url\(["']?https?:/);
    expect(css).toMatch(/url\("?\/graphiql\/noto-naskh-arabic[\w-]*\.woff2/);
    const font = /url\("?(\/graphiql\/noto[\w-]*\.woff2)/.exec(css)?.[1] ?? '';
    const answer = await fetch(new URL(font, server.url));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'font/woff2']);
  });
});

describe.skipIf(!existsSync(browserPath))(
  `GraphiQL in ${browserPath} (skipped where that is not installed; CHROMIUM names another)`,
  () => {
    let browser: Browser;
    let page: Page;
    const elsewhere: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });
      page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.route('**', (route) => {
        const { hostname, protocol } = new URL(route.request().url());
        if (hostname === 'localhost' || protocol === 'data:' || protocol === 'blob:') return route.continue();
        elsewhere.push(route.request().url());
        return route.abort();
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(server.url);
    });
    afterAll(() => browser?.close());

    const answer = () => page.locator('.result-window');
    const answered = (text: string) =>
      page.waitForFunction(
        (expected) => document.querySelector('.result-window')?.textContent?.includes(expected) ?? false,
        text,
        { timeout: 15_000 },
      );

    test('runs the first question by itself, without the network, and shows the answer', async () => {
      await answered('سكاي نيوز عربية');
      expect(await answer().textContent()).toMatch(/"quote"|"publisher"/);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('has a tab for every question', async () => {
      const names = loadExamples().map(
        ({ query }) => /^(?:query|mutation|subscription) (\w+)/m.exec(query)?.[1],
      );
      expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual(names);
    });

    test('shows Arabic in its own font and direction', async () => {
      const loaded = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      expect(loaded.map((family) => family.replaceAll('"', ''))).toContain('Noto Naskh Arabic');
      const strings = answer().locator('.cm-string');
      const directions = await strings.evaluateAll((all) =>
        all.map((one) => getComputedStyle(one).unicodeBidi),
      );
      expect(new Set(directions)).toEqual(new Set(['plaintext']));
      expect((await strings.allInnerTexts()).some((text) => ARABIC.test(text))).toBe(true);
    });

    test('runs another question', async () => {
      await page.locator('.graphiql-tab', { hasText: 'Search' }).click();
      await page.locator('.graphiql-query-editor', { hasText: 'query Search' }).waitFor();
      // At once: before the editor has learned the question's name.
      await page.locator('.graphiql-execute-button').click();
      await answered('"highlights"');
      expect(complaints).toEqual([]);
    });

    test('shows events as they come, and stops when it is told to', async () => {
      await page.locator('.graphiql-tab', { hasText: 'EventsAsTheyCome' }).click();
      await page.locator('.graphiql-query-editor', { hasText: 'subscription EventsAsTheyCome' }).waitFor();
      const subscribed = page.waitForResponse(
        (response) => response.headers()['content-type'] === 'text/event-stream',
      );
      await page.locator('.graphiql-execute-button').click();
      await subscribed;
      for (const agent of ['First Front', 'Second Front']) {
        await graph.store.ingestDocument(told(agent, '2031-01-01', [{ type: 'PROTEST', agent }]), NO_SOURCE);
        await answered(agent);
      }
      await page.locator('.graphiql-execute-button').click();
      await page.waitForFunction(
        () => !document.querySelector('.graphiql-execute-button')?.ariaLabel?.startsWith('Stop'),
      );
      await graph.store.ingestDocument(
        told('third', '2031-01-01', [{ type: 'PROTEST', agent: 'Third Front' }]),
        NO_SOURCE,
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await answer().textContent()).not.toContain('Third Front');
      expect(complaints).toEqual([]);
    });

    test('shows what is deferred when it comes', async () => {
      const edited = 'query Deferred { events(first: 1) { nodes { type } ... @defer { totalCount } } }';
      await page.locator('.graphiql-tab-add').click();
      await page.locator('.graphiql-query-editor .CodeMirror').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(edited);
      await page.locator('.graphiql-execute-button').click();
      await answered('"totalCount"');
      expect(complaints).toEqual([]);
    });
  },
);

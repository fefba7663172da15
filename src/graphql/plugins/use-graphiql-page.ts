import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { packageRoot } from '../../text/package-root.ts';
import { loadExamples } from '../examples.ts';

const TYPES: { readonly [extension: string]: string } = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const PREFIX = '/graphiql/';

/** JSON that may stand inside a script element. */
const embed = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

function page(endpoint: string, version: string): string {
  const tabs = loadExamples().map(({ query, variables }) => ({ query, variables }));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Isnad</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${PREFIX}app.css?${version}">
</head>
<body>
<div id="graphiql"></div>
<script type="application/json" id="isnad-settings">${embed({ endpoint, tabs })}</script>
<script type="module" src="${PREFIX}app.js?${version}"></script>
</body>
</html>
`;
}

/**
 * Serves GraphiQL and all it needs from this machine: the page at / and, for browsers, at the endpoint; its files
 * under /graphiql/. Says how to build them where they are missing.
 */
export function useGraphiqlPage(endpoint: string, folder = join(packageRoot(), 'dist/graphiql')): Plugin {
  let html: string | null = null;
  return {
    async onRequest({ url, request, endResponse, fetchAPI: { Response } }) {
      if (request.method !== 'GET') return;
      const { pathname } = url;
      if (pathname.startsWith(PREFIX)) {
        const name = pathname.slice(PREFIX.length);
        const type = TYPES[extname(name)];
        const bytes =
          type && /^[\w-][\w.-]*$/.test(name) ? await readFile(join(folder, name)).catch(() => null) : null;
        if (bytes === null || type === undefined)
          return endResponse(new Response('Not found\n', { status: 404 }));
        const lasting = name.startsWith('chunk-') || url.search !== '' || type.startsWith('font/');
        const headers = {
          'content-type': type,
          'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        };
        return endResponse(new Response(bytes, { headers }));
      }
      const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
      if (!(pathname === '/' || (pathname === endpoint && wantsPage && !url.searchParams.has('query'))))
        return;
      if (html === null) {
        const bundle = await readFile(join(folder, 'app.js')).catch(() => null);
        if (bundle === null)
          return endResponse(new Response('GraphiQL is not built: run `npm run build`.\n', { status: 503 }));
        html = page(endpoint, createHash('sha256').update(bundle).digest('hex').slice(0, 12));
      }
      endResponse(new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    },
  };
}

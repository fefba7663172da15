import type { Plugin } from 'graphql-yoga';

/** Answers GET /health: 200 while the database answers, 503 while it does not. */
export function useHealth(ping: () => Promise<void>): Plugin {
  return {
    async onRequest({ url, request, endResponse, fetchAPI }) {
      if (url.pathname !== '/health' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const database = await ping().then(
        () => true,
        () => false,
      );
      endResponse(
        fetchAPI.Response.json(
          { status: database ? 'ok' : 'unavailable', database },
          { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } },
        ),
      );
    },
  };
}

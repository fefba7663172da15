import type { Plugin } from 'graphql-yoga';

/**
 * Refuses what a page of another site can send without asking first, such as a form: browsers let nobody send JSON to
 * another site that does not allow it, so a change of the graph is always meant by its sender. Wherever it is sent: more
 * addresses than one lead to the endpoint, such as that with a slash at its end.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method !== 'POST') return;
      const type = request.headers.get('content-type') ?? '';
      if (/^application\/(?:graphql\+)?json\b/i.test(type)) return;
      const message = 'A request is sent as application/json.';
      endResponse(
        fetchAPI.Response.json(
          { errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] },
          { status: 415 },
        ),
      );
    },
  };
}

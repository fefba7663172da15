import type { Plugin } from 'graphql-yoga';

/** Whether a part of an address is an object of JSON, or left out. */
function isObject(text: string | null): boolean {
  if (!text) return true;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** The header that says that a body is no plain JSON, and what it may say; null where none does. */
function wrongForm(headers: Headers): { readonly argument: string; readonly allowed: string } | null {
  const type = headers.get('content-type') ?? '';
  if (!/^application\/(?:graphql\+)?json\b/i.test(type))
    return { argument: 'Content-Type', allowed: 'application/json' };
  const encoding = headers.get('content-encoding') ?? 'identity';
  return /^(?:identity)?$/i.test(encoding) ? null : { argument: 'Content-Encoding', allowed: 'identity' };
}

/**
 * Refuses what a page of another site can send without asking first, such as a form: browsers let nobody send JSON to
 * another site that does not allow it, so a change of the graph is always meant by its sender. Wherever it is sent: more
 * addresses than one lead to the endpoint, such as that with a slash at its end.
 */
export function useJsonOnly(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (request.method === 'GET') {
        const wrong = ['variables', 'extensions'].find((name) => !isObject(url.searchParams.get(name)));
        if (wrong === undefined) return;
        const allowed = 'an object of JSON';
        const message = `Argument "${wrong}": it is no object of JSON. Allowed: ${allowed}.`;
        const extensions = { code: 'BAD_REQUEST', argument: wrong, allowed };
        endResponse(fetchAPI.Response.json({ errors: [{ message, extensions }] }, { status: 400 }));
        return;
      }
      if (request.method !== 'POST') return;
      const wrong = wrongForm(request.headers);
      if (wrong === null) return;
      const { argument, allowed } = wrong;
      const message = `A request is sent as application/json, uncompressed. Argument "${argument}": allowed is ${allowed}.`;
      const extensions = { code: 'UNSUPPORTED_MEDIA_TYPE', argument, allowed };
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions }] }, { status: 415 }));
    },
  };
}

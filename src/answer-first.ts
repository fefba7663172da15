import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Answerer } from './graphql/plan/answer.ts';

/** Larger requests are rare, and go the ordinary way at once. */
const MAX_BYTES = 20_000;

/** What clients accept, as they write it, and what they are sent. */
const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
const TYPES: ReadonlyMap<string, string> = new Map([
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/json, */*', JSON_TYPE],
  ['application/json, text/plain, */*', JSON_TYPE],
  ['application/json, text/event-stream', JSON_TYPE],
  ['application/graphql-response+json, application/json', RESPONSE_TYPE],
  ['application/graphql-response+json,application/json;q=0.9', RESPONSE_TYPE],
  [
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    RESPONSE_TYPE,
  ],
]);

/** The type to answer a plain request in; null for any other, such as one of a page of another site. */
function typeFor({ method, url, headers }: IncomingMessage, endpoint: string): string | null {
  if (method !== 'POST' || url !== endpoint || headers.origin !== undefined) return null;
  if (headers['content-encoding'] !== undefined || headers.expect !== undefined) return null;
  if (!/^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return null;
  const length = Number(headers['content-length'] ?? Number.NaN);
  if (!(length > 0 && length <= MAX_BYTES)) return null;
  return TYPES.get(headers.accept ?? '') ?? null;
}

/**
 * Answers what one statement can answer, and hands everything else on, errors included. What it hands on after having read
 * it carries its body with it.
 */
export function answerFirst(answerer: Answerer, endpoint: string, next: RequestListener): RequestListener {
  return (request, response) => {
    const type = typeFor(request, endpoint);
    if (type === null) return next(request, response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const ordinary = () => next(Object.assign(request, { body }), response);
      // What failed is tried again the ordinary way, which knows how to tell it.
      answerer
        .answer(body)
        .then((answer) => (answer === null ? ordinary() : send(response, type, answer)), ordinary);
    });
    return undefined;
  };
}

function send(response: ServerResponse, type: string, answer: string): void {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(answer) });
  response.end(answer);
}

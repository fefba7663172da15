import type { Plugin } from 'graphql-yoga';

/** The largest request body taken, in bytes. */
export const MAX_BODY_BYTES = 1_000_000;

/** How much of a body that is refused is still read, so that its sender gets to hear why. */
const DRAINED_BYTES = 16 * MAX_BODY_BYTES;

/** All of a stream, or null when it has more than `limit` bytes. */
async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size > DRAINED_BYTES) return null;
    if (size <= limit) chunks.push(chunk);
  }
  return size > limit ? null : new Uint8Array(Buffer.concat(chunks));
}

/**
 * Refuses bodies over the limit before reading them. A body of announced length costs one comparison; one sent in
 * chunks is read here, as far as the limit.
 */
export function useBodyLimit(limit: number = MAX_BODY_BYTES): Plugin {
  return {
    async onRequest({ request, endResponse, setRequest, fetchAPI }) {
      if (request.method !== 'POST') return;
      const refuse = () =>
        endResponse(
          fetchAPI.Response.json(
            {
              errors: [
                {
                  message: `The request body is larger than ${limit} bytes.`,
                  extensions: { code: 'BODY_TOO_LARGE', limit },
                },
              ],
            },
            { status: 413, headers: { connection: 'close' } },
          ),
        );
      const announced = request.headers.get('content-length');
      if (announced !== null) {
        if (Number(announced) > limit) refuse();
        return;
      }
      if (request.body === null) return;
      const body = await readUpTo(request.body, limit);
      if (body === null) refuse();
      else {
        const headers = Object.fromEntries(request.headers);
        setRequest(new fetchAPI.Request(request.url, { method: 'POST', headers, body }));
      }
    },
  };
}

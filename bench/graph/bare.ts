/** The least that a server can do: one statement written by hand for each question, its JSON sent as it comes. */
import { createServer } from 'node:http';
import { listen } from '../../src/listen.ts';
import type { Store } from '../../src/store/index.ts';
import { QUESTIONS } from './questions.ts';

/** Serves question N at /N; the body is the array of its parameters as JSON. */
export async function startBare(store: Store): Promise<number> {
  const server = createServer((request, response) => {
    const question = QUESTIONS[Number(request.url?.slice(1))];
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const parameters: never[] = JSON.parse(Buffer.concat(chunks).toString());
      store.sql
        .unsafe<{ data: string }[]>(question?.sql ?? '', parameters, {
          prepare: true,
        })
        .then(([row]) => {
          const answer = `{"data":${row?.data}}`;
          response.writeHead(200, {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(answer),
          });
          response.end(answer);
        })
        .catch((error: unknown) => {
          response.writeHead(500).end(String(error));
        });
    });
  });
  await listen(server, '127.0.0.1', 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

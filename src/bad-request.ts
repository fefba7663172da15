import { type Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What Node refuses before anybody hears of a request, by the code of its error. */
const REFUSED: { readonly [code: string]: readonly [status: string, argument: string, allowed: string] } = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'headers', 'up to 16 kB of headers'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'request', 'a request that comes in five minutes'],
};
const MALFORMED = ['400 Bad Request', 'request', 'a request of HTTP/1.1'] as const;

/** Lets a server tell also who sends what is no HTTP what is wrong, with a code. */
export function tellMalformed(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // Whoever has gone, or is being answered, hears nothing more.
    const answer: unknown = Reflect.get(socket, '_httpMessage');
    const answering = answer instanceof ServerResponse && answer.headersSent;
    if (!socket.writable || answering || error.code === 'ECONNRESET') return void socket.destroy();
    const [status, argument, allowed] = REFUSED[error.code ?? ''] ?? MALFORMED;
    const message = `Argument "${argument}": it is malformed. Allowed: ${allowed}.`;
    const body = JSON.stringify({
      errors: [{ message, extensions: { code: 'BAD_REQUEST', argument, allowed } }],
    });
    socket.end(
      `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}

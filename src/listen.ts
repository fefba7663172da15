import { createServer, type Server } from 'node:net';

/** The server could not listen where it was told to: the port is taken, forbidden, or the host is not this machine's. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
  readonly code: string;
  constructor(host: string, port: number, cause: NodeJS.ErrnoException) {
    const reasons: { readonly [code: string]: string } = {
      EADDRINUSE: 'another program listens there',
      EACCES: 'this user may not listen there',
      EADDRNOTAVAIL: 'the host is not an address of this machine',
      ENOTFOUND: 'the host is not known',
    };
    const code = cause.code ?? 'UNKNOWN';
    super(`Cannot listen on ${host}:${port}: ${reasons[code] ?? cause.message}.`, { cause });
    this.code = code;
  }
}

/** Resolves when the server listens. Rejects with `ListenError`. */
export const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(host, port, error)));
    server.listen(port, host, resolve);
  });

/** Rejects with `ListenError` where a server could not listen now: to be told before long work, not after it. */
export async function checkAddress(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

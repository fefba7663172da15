import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYoga } from 'graphql-yoga';
import { createContext, type GraphContext } from './graphql/context.ts';
import { useBodyLimit } from './graphql/plugins/use-body-limit.ts';
import { useCostLimits } from './graphql/plugins/use-cost-limits.ts';
import { useGraphiqlPage } from './graphql/plugins/use-graphiql-page.ts';
import { useHealth } from './graphql/plugins/use-health.ts';
import { type LogError, maskedErrors } from './graphql/plugins/use-masked-errors.ts';
import { schema } from './graphql/schema.ts';
import type { Store } from './store/index.ts';

/** Where the GraphQL endpoint stands. */
export const ENDPOINT = '/graphql';

/** How long `close` lets running requests finish, in milliseconds. */
const GRACE_MS = 10_000;

export interface ServerOptions {
  readonly store: Store;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Where the server's own errors are written; standard error by default. */
  readonly log?: LogError;
}

export interface RunningServer {
  /** The address of GraphiQL, such as http://localhost:4000/. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connections, lets running requests finish, and ends. The store stays open. */
  close(): Promise<void>;
}

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

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ListenError(host, port, error)));
    server.listen(port, host, resolve);
  });

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(force);
      if (error) reject(error);
      else resolve();
    });
    server.closeIdleConnections();
  });
}

/** Serves GraphQL, GraphiQL and /health over a store. Rejects with `ListenError` where it cannot listen. */
export async function startServer({
  store,
  host = 'localhost',
  port = 4000,
  log,
}: ServerOptions): Promise<RunningServer> {
  const yoga = createYoga<Record<string, unknown>, GraphContext>({
    schema,
    context: () => createContext(store),
    graphqlEndpoint: ENDPOINT,
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    maxRequestBodySize: false,
    maskedErrors: maskedErrors(log),
    plugins: [useHealth(() => store.ping()), useGraphiqlPage(ENDPOINT), useBodyLimit(), useCostLimits()],
  });
  const server = createServer(yoga);
  server.keepAliveTimeout = 65_000;
  await listen(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}/`, port: bound, close: () => close(server) };
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { createYoga } from 'graphql-yoga';
import { answerFirst } from './answer-first.ts';
import { askedAs, isOwn } from './asked-as.ts';
import { tellMalformed } from './bad-request.ts';
import { createContext, type GraphContext } from './graphql/context.ts';
import { Desk, type DeskLimits } from './graphql/live/desk.ts';
import { Answerer } from './graphql/plan/answer.ts';
import { useAcceptable } from './graphql/plugins/use-acceptable.ts';
import { useBodyLimit } from './graphql/plugins/use-body-limit.ts';
import { useCostLimits } from './graphql/plugins/use-cost-limits.ts';
import { useGraphiqlPage } from './graphql/plugins/use-graphiql-page.ts';
import { useHealth } from './graphql/plugins/use-health.ts';
import { useJsonOnly } from './graphql/plugins/use-json-only.ts';
import { type LogError, maskedErrors } from './graphql/plugins/use-masked-errors.ts';
import { useNamedArguments } from './graphql/plugins/use-named-arguments.ts';
import { useSubscriptionRules } from './graphql/plugins/use-subscription-rules.ts';
import { useSubscriptions } from './graphql/plugins/use-subscriptions.ts';
import { schema } from './graphql/schema.ts';
import { listen } from './listen.ts';
import { openTextReader } from './read-text.ts';
import type { Store } from './store/index.ts';
import { wellFormed } from './well-formed.ts';

export { ListenError } from './listen.ts';

/** Where the GraphQL endpoint stands. */
export const ENDPOINT = '/graphql';

/** Who asks, as a proxy says that knows its users. */
const USER_HEADER = 'isnad-user';

/** How long `close` lets running requests finish, in milliseconds. */
const GRACE_MS = 10_000;

export interface ServerOptions {
  readonly store: Store;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Whether clients may change the graph: those of this machine alone by default. */
  readonly writable?: boolean;
  /** Names under which a server that only this machine reaches may be asked, such as that of a proxy, beside its own. */
  readonly names?: readonly string[];
  /** Where the server's own errors are written; standard error by default. */
  readonly log?: LogError;
  /** Bounds on subscriptions. */
  readonly live?: Partial<DeskLimits>;
}

/** What Yoga is handed by Node beside the request. */
interface NodeSide {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

export interface RunningServer {
  /** The address of GraphiQL, such as http://localhost:4000/. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connections, ends subscriptions, lets running requests finish, and ends. The store stays open. */
  close(): Promise<void>;
}

/** Keeps count of what each connection of a server is busy with; gives what ends those that are busy with nothing. */
function watchConnections(server: Server): () => void {
  const running = new Map<Socket, number>();
  let closing = false;
  const change = (socket: Socket, by: number) => {
    const now = (running.get(socket) ?? 0) + by;
    if (closing && now === 0) socket.destroySoon();
    else running.set(socket, now);
  };
  server.on('connection', (socket: Socket) => {
    change(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    change(socket, 1);
    // A client that goes away closes its connection first: what is forgotten stays so.
    response.once('close', () => running.has(socket) && change(socket, -1));
  });
  return () => {
    closing = true;
    for (const [socket, requests] of running) if (requests === 0) socket.destroySoon();
  };
}

function close(server: Server, endIdle: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close((error) => {
      clearTimeout(force);
      if (error) reject(error);
      else resolve();
    });
    endIdle();
  });
}

/** Pages of other sites may not read the graph of whoever looks at them, but those of this machine, on any port: a front end that is being written. */
function corsFor(request: Request) {
  const origin = request.headers.get('origin');
  const near = origin !== null && URL.canParse(origin) && isOwn(new URL(origin).hostname);
  return near ? { origin, methods: ['GET', 'POST'], credentials: false } : (false as const);
}

/** Serves GraphQL, GraphiQL and /health over a store. Rejects with `ListenError` where it cannot listen. */
export async function startServer({
  store,
  host = 'localhost',
  port = 4000,
  log,
  writable,
  names = [],
  live,
}: ServerOptions): Promise<RunningServer> {
  const desk = new Desk(store.feed, live);
  const texts = openTextReader();
  /** Who is asked under a name that leads here from elsewhere, as a page of another site may have it do, is not asked by this machine. */
  const mayWrite = (request: Request): boolean =>
    writable ?? (isOwn(host) && isOwn(new URL(request.url).hostname));
  const yoga = createYoga<NodeSide, GraphContext>({
    schema,
    context: ({ request, res }) =>
      createContext(
        store,
        { texts, writable: mayWrite(request), desk },
        { signal: request.signal, cut: () => res.destroy() },
        request.headers.get(USER_HEADER),
      ),
    graphqlEndpoint: ENDPOINT,
    // Yoga's own says only that the process is up; /health asks the database too.
    healthCheckEndpoint: '/alive',
    graphiql: false,
    landingPage: false,
    logging: false,
    multipart: false,
    cors: corsFor,
    maxRequestBodySize: false,
    maskedErrors: maskedErrors(schema, log),
    plugins: [
      useHealth(() => store.ping()),
      useGraphiqlPage(ENDPOINT),
      useJsonOnly(),
      useBodyLimit(),
      useCostLimits(),
      useNamedArguments(),
      useAcceptable(ENDPOINT),
      useDeferStream(),
      useSubscriptionRules(),
      useSubscriptions(),
    ],
  });
  const answer = answerFirst(new Answerer(schema, store), ENDPOINT, yoga);
  // Whoever lets others reach it, or write, has said that it is no secret of this machine's.
  const server = createServer(wellFormed(isOwn(host) && writable !== true ? askedAs(names, answer) : answer));
  tellMalformed(server);
  server.keepAliveTimeout = 65_000;
  const endIdle = watchConnections(server);
  await listen(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  const end = (): Promise<void> => {
    desk.close();
    return close(server, endIdle);
  };
  return { url: `http://${name}:${bound}/`, port: bound, close: end };
}

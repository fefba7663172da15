import { readConfig } from '../config.ts';
import { checkAddress } from '../listen.ts';
import type { Store } from '../store/index.ts';
import type { AddressOptions } from './commands/serve.ts';
import { EXIT, type Io } from './io.ts';
import { endOnSignals } from './signals.ts';
import { prepare, withStore } from './with-store.ts';

/** What comes before serving; nothing may be stored before `ready`. */
export type First = (store: Store, signal: AbortSignal, ready: Promise<void>) => Promise<void>;

/** Open and prepare the store, do what comes first, then serve until a signal asks to end. */
export async function serveGraph(address: AddressOptions, io: Io, first: First): Promise<void> {
  const config = readConfig();
  const host = address.host ?? config.host;
  const port = address.port ?? config.port;
  await checkAddress(host, port);
  const ending = endOnSignals();
  // Read while Postgres comes up.
  const serving = import('../store/index.ts').then(() => import('../server.ts'));
  try {
    await withStore(config, async (store) => {
      const { sent, loaded } = startPreparing(store, io);
      const ready = Promise.race([loaded, ending.asked]);
      // Thrown where it is waited for, which may be later.
      ready.catch(() => {});
      await sent;
      if (!ending.signal.aborted) await first(store, ending.signal, ready);
      await ready;
      if (ending.signal.aborted) {
        io.exitCode = EXIT.interrupted;
        return;
      }
      const { startServer } = await serving;
      const server = await startServer({
        store,
        host,
        port,
        live: { subscriptions: config.maxSubscriptions },
        ...(address.writable === true ? { writable: true } : {}),
        ...(address.allowHost === undefined ? {} : { names: address.allowHost }),
      });
      await io.out(`GraphiQL is at ${server.url}\n`);
      await ending.asked;
      await server.close();
    });
  } finally {
    ending.release();
  }
}

/** `sent` when the gazetteer needs this process no more and other work may begin, `loaded` when the store is ready. */
function startPreparing(
  store: Store,
  io: Io,
): { readonly sent: Promise<void>; readonly loaded: Promise<void> } {
  let onSent = (): void => {};
  const sent = new Promise<void>((resolve) => {
    onSent = resolve;
  });
  const loaded = prepare(store, { begun: () => io.note('loading the gazetteer'), sent: onSent });
  loaded.then(onSent, onSent);
  return { sent, loaded };
}

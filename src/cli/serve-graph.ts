import { readConfig } from '../config.ts';
import { startServer } from '../server.ts';
import type { Store } from '../store/index.ts';
import type { AddressOptions } from './commands/serve.ts';
import type { Io } from './io.ts';
import { endOnSignals } from './signals.ts';
import { prepare, withStore } from './with-store.ts';

/** Open and prepare the store, do what comes first, then serve until a signal asks to end. */
export async function serveGraph(
  address: AddressOptions,
  io: Io,
  first: (store: Store, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const config = readConfig();
  const ending = endOnSignals();
  try {
    await withStore(config, async (store) => {
      await prepare(store);
      if (!ending.signal.aborted) await first(store, ending.signal);
      if (ending.signal.aborted) return;
      const server = await startServer({
        store,
        host: address.host ?? config.host,
        port: address.port ?? config.port,
      });
      await io.out(`GraphiQL is at ${server.url}\n`);
      await ending.asked;
      await server.close();
    });
  } finally {
    ending.release();
  }
}

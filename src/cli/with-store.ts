import type { Config } from '../config.ts';
import type { LoadProgress, Store } from '../store/index.ts';

/** Run something on the store, brought up to date, and close it whatever happens. */
export async function withStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/index.ts');
  const store = await openStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Tables and gazetteer as this version needs them. */
export async function prepare(store: Store, progress?: LoadProgress): Promise<void> {
  const { openRegistry } = await import('../extract/gazetteer/registry.ts');
  await store.migrate();
  await store.loadGazetteer(openRegistry(), progress);
}

import type { Config } from '../config.ts';
import type { Store } from '../store/index.ts';
import type { Keep } from './ingest-documents.ts';

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
export async function prepare(store: Store): Promise<void> {
  const { openRegistry } = await import('../extract/gazetteer/registry.ts');
  await store.migrate();
  await store.loadGazetteer(openRegistry());
}

/** Storing a document with where it came from. */
export const keepIn =
  (store: Store): Keep =>
  async (graph, source) =>
    (await store.ingestDocument(graph, source)).taken;

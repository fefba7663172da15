import type { Store } from '../store/index.ts';
import { type Read, Reader } from './load/reader.ts';

/** What every resolver is given: the graph, and a reader that lives as long as the request. */
export interface GraphContext {
  readonly store: Store;
  readonly read: Read;
}

export const createContext = (store: Store): GraphContext => ({ store, read: new Reader(store) });

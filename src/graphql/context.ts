import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { UserError } from '../errors.ts';
import type { Store } from '../store/index.ts';
import type { Asker, Desk } from './live/desk.ts';
import type { Subscriber } from './live/subscriber.ts';
import { type Read, Reader } from './load/reader.ts';

/** A text as a client hands it in. */
export interface GivenText {
  readonly text: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
  /** Null to tell it by the text. */
  readonly language: LanguageCode | null;
}

/** Reads texts; `hash` tells readings of another version apart. */
export interface TextReader {
  /** What a text says. Throws `UserError` DOCUMENT_UNREADABLE where it is none of Arabic or English. */
  read(given: GivenText): Promise<DocumentGraph>;
  hash(): Promise<string>;
}

/** What every resolver is given: the graph, and a reader that lives as long as the request. */
export interface GraphContext extends Services {
  readonly store: Store;
  readonly read: Read;
  /** Who asks; null where nobody waits for what comes later. */
  readonly asker: Asker | null;
  /** What the operation subscribed to. */
  subscriber?: Subscriber<unknown>;
  /** Who asks, where a proxy in front says so. */
  readonly user: string | null;
}

/** What a server offers besides the graph. */
export interface Services {
  /** Reads texts that clients hand in. */
  readonly texts: TextReader;
  /** Whether clients may change the graph. */
  readonly writable: boolean;
  /** Where subscriptions are kept; without it there are none. */
  readonly desk?: Desk;
}

/** For schemas that are only printed or read. */
const NONE: Services = {
  texts: {
    read: () => Promise.reject(new UserError('WRITING_DISABLED', 'This server reads no texts.')),
    hash: () => Promise.resolve(''),
  },
  writable: false,
};

export const createContext = (
  store: Store,
  services: Services = NONE,
  asker: Asker | null = null,
  user: string | null = null,
): GraphContext => ({
  store,
  user,
  read: new Reader(store),
  asker,
  ...services,
});

/** The fixtures' graph behind the schema, asked as a client would, with the SQL statements counted. */
import { graphql } from 'graphql';
import { expect } from 'vitest';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { createContext } from '../../../src/graphql/context.ts';
import { Answerer } from '../../../src/graphql/plan/answer.ts';
import { schema } from '../../../src/graphql/schema.ts';
import type { Store } from '../../../src/store/index.ts';
import { createTestStore, NO_SOURCE, type TestStore } from '../../support/test-store.ts';
import { linkedGraph, REGISTRY } from './registry.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the query, which TypeScript does not know
export type Answer = any;

export interface TestGraph {
  readonly store: TestStore;
  /** The data of an answer; throws when there are errors. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The errors of an answer, as the client sees them. */
  errors(query: string, variables?: Record<string, unknown>): Promise<readonly SeenError[]>;
  /** Whether a query is answered by one statement. */
  planned(query: string, variables?: Record<string, unknown>): Promise<boolean>;
  /** How many SQL statements a query takes. */
  statements(query: string, variables?: Record<string, unknown>): Promise<number>;
  close(): Promise<void>;
}

export interface SeenError {
  readonly message: string;
  readonly code: unknown;
  readonly argument: unknown;
  readonly allowed: unknown;
}

export const FIXTURES = ['seed', 'own-1-ar', 'own-1-en', 'own-4-ar'] as const;

/** Of the fixtures, or of these documents. */
export async function createTestGraph(documents?: readonly DocumentGraph[]): Promise<TestGraph> {
  const store = await createTestStore();
  await store.loadGazetteer(REGISTRY);
  for (const document of documents ?? FIXTURES.map(linkedGraph))
    await store.ingestDocument(document, NO_SOURCE);
  let count = 0;
  const db: Store['db'] = new Proxy(store.db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'execute' || typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        count++;
        return Reflect.apply(value, target, given);
      };
    },
  });
  const counted: Store = { ...store, db };
  const answerer = new Answerer(schema, store);
  const run = (source: string, variableValues: Record<string, unknown> = {}) =>
    graphql({ schema, source, variableValues, contextValue: createContext(counted) });
  return {
    store,
    ask: async (query, variables) => {
      const { data, errors } = await run(query, variables);
      if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
      // What can be answered by one statement has to be answered the same.
      const planned = await answerer.answer(JSON.stringify({ query, variables }));
      if (planned !== null) expect(JSON.parse(planned).data).toEqual(JSON.parse(JSON.stringify(data)));
      return data;
    },
    planned: async (query, variables) =>
      (await answerer.answer(JSON.stringify({ query, variables }))) !== null,
    errors: async (query, variables) =>
      ((await run(query, variables)).errors ?? []).map(({ message, extensions }) => {
        const { code, argument, allowed } = extensions;
        return { message, code, argument, allowed };
      }),
    statements: async (query, variables) => {
      count = 0;
      const { errors } = await run(query, variables);
      if (errors) throw new AggregateError(errors);
      return count;
    },
    close: () => store.close(),
  };
}

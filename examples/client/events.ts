import type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { type Answer, ask, dataOf, IsnadError } from './ask.ts';
import { graphql } from './graphql.ts';

/** What is shown of an event, wherever it comes from. */
export const SHOWN = graphql(`
  fragment Shown on Event @_unmask {
    id
    type
    sortDate
    places { nodes { name } }
    participations { nodes { role name } }
    reports(first: 1) {
      nodes {
        evidence { sentence { text } }
        attribution { source { name } }
      }
    }
  }
`);
export type Shown = FragmentOf<typeof SHOWN>;

const EVENTS = graphql(
  `
    query Events($filter: EventFilter!, $after: String) {
      events(first: 50, after: $after, filter: $filter) {
        nodes { ...Shown }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [SHOWN],
);
export type Filter = VariablesOf<typeof EVENTS>['filter'];

/** The events of a filter, newest first, page by page. */
export async function* allEvents(url: string, filter: Filter): AsyncGenerator<Shown, void> {
  let after: string | null = null;
  do {
    const { events }: ResultOf<typeof EVENTS> = await ask(url, EVENTS, { filter, after });
    yield* events.nodes;
    after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  } while (after !== null);
}

const NEW_EVENTS = graphql(
  `
    subscription NewEvents($filter: EventFilter!, $after: String) {
      eventAdded(filter: $filter, after: $after) {
        cursor
        event { ...Shown }
      }
    }
  `,
  [SHOWN],
);

/** The server goes, or has no room, and may come back. */
const PASSING: ReadonlySet<string> = new Set([
  'SERVER_CLOSING',
  'SUBSCRIPTION_TOO_SLOW',
  'TOO_MANY_SUBSCRIPTIONS',
  'DATABASE_UNREACHABLE',
]);
const PAUSE_MS = 500;

/** The events of a filter as they come, until `signal` aborts. A connection that is lost is taken up where it was. */
export async function* newEvents(
  url: string,
  filter: Filter,
  signal: AbortSignal,
): AsyncGenerator<Shown, void> {
  const client = createClient({ url, retryAttempts: 0 });
  signal.addEventListener('abort', () => client.dispose());
  let after: string | null = null;
  while (!signal.aborted) {
    try {
      const answers: AsyncIterable<Answer<ResultOf<typeof NEW_EVENTS>>> = client.iterate({
        query: print(NEW_EVENTS),
        variables: { filter, after },
      });
      for await (const answer of answers) {
        const { eventAdded } = dataOf(answer);
        after = eventAdded.cursor;
        yield eventAdded.event;
      }
    } catch (error) {
      if (error instanceof IsnadError && !PASSING.has(error.code)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

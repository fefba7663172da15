import { createClient } from 'graphql-sse';
import { Environment, type GraphQLResponse, Network, Observable, RecordSource, Store } from 'relay-runtime';

/** What Relay asks, as it is compiled. */
const textOf = (text: string | null | undefined): string => {
  if (text == null) throw new Error('Isnad takes no persisted queries: compile without them.');
  return text;
};

/** Relay's environment for the endpoint of Isnad. */
export function relayEnvironment(url: string): Environment {
  const client = createClient({ url });
  const network = Network.create(
    async ({ text }, variables): Promise<GraphQLResponse> => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: textOf(text), variables }),
      });
      return response.json();
    },
    ({ text }, variables) =>
      Observable.create<GraphQLResponse>((sink) =>
        client.subscribe<Record<string, unknown>>(
          { query: textOf(text), variables },
          {
            next: (result) => sink.next(result as GraphQLResponse),
            error: (error) => sink.error(error instanceof Error ? error : new Error(String(error))),
            complete: () => sink.complete(),
          },
        ),
      ),
  );
  return new Environment({ network, store: new Store(new RecordSource()) });
}

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { Observable } from 'rxjs';

/** Server-sent events, which Apollo Client does not bring itself. */
function subscriptionLink(url: string): ApolloLink {
  const client = createClient({ url });
  return new ApolloLink(
    ({ query, variables }) =>
      new Observable((observer) =>
        client.subscribe<Record<string, unknown>>(
          { query: print(query), variables },
          {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          },
        ),
      ),
  );
}

/** Apollo Client for the endpoint of Isnad: lists grow page by page, `@defer` and subscriptions work. */
export function apolloClient(url: string): ApolloClient {
  const isSubscription = ({ query }: ApolloLink.Operation): boolean => {
    const definition = getMainDefinition(query);
    return definition.kind === 'OperationDefinition' && definition.operation === 'subscription';
  };
  return new ApolloClient({
    link: ApolloLink.split(isSubscription, subscriptionLink(url), new HttpLink({ uri: url })),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { events: relayStylePagination(['filter', 'orderBy']) } } },
    }),
    incrementalHandler: new Defer20220824Handler(),
  });
}

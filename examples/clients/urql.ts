import { Client, cacheExchange, fetchExchange } from '@urql/core';

/** urql for the endpoint of Isnad: it knows `@defer` and server-sent events by itself. */
export const urqlClient = (url: string): Client =>
  new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchSubscriptions: true,
  });

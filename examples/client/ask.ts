import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** What the server said was wrong; `code` is for programs, the message for people. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** The data of an answer. Throws `IsnadError` when something is wrong. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [error] = errors ?? [];
  if (error !== undefined) throw new IsnadError(error.message, String(error.extensions?.code));
  if (data == null) throw new IsnadError('The server answered nothing.', 'NOTHING');
  return data;
}

/** Ask once. Throws `IsnadError`, and what `fetch` throws. */
export async function ask<Data, Variables extends object>(
  url: string,
  operation: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: print(operation), variables }),
  });
  const answer: Answer<Data> = await response.json();
  return dataOf(answer);
}

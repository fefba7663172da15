/** What is wrong with a request that is none, and what is allowed there: Yoga says the one in words alone, and not the other. */
import type { GraphQLError } from 'graphql';
import type { WrongArgument } from './wrong-argument.ts';

const FIELDS = 'query, variables, operationName, extensions';

/** How an error of Yoga's begins, which part of the request it is about, and what is allowed there. */
const REQUESTS: readonly (readonly [RegExp, string, string])[] = [
  [/^POST body /, 'body', `an object of JSON with ${FIELDS}`],
  [/^Batching is not supported/, 'body', 'one operation, in an object of JSON'],
  [/^Must provide query string/, 'query', 'a GraphQL document'],
  [/^Expected "(query)" param/, '$1', 'a GraphQL document, as text'],
  [/^Expected "(\w+)" param/, '$1', 'an object of JSON, or nothing'],
  [/^Unexpected parameter "([^"]*)"/, '$1', FIELDS],
  [/^GraphQL only supports GET and POST/, 'method', 'GET, POST'],
  [/^Can only perform a \w+ operation from a POST/, 'method', 'POST'],
  [/^Could not determine what operation/, 'operationName', 'the name of an operation of the query'],
];

/** Which part of a request an error is about; null where it is about none. */
export function wrongRequest({ message }: GraphQLError): WrongArgument | null {
  for (const [form, part, allowed] of REQUESTS) {
    const found = form.exec(message);
    if (found !== null) return { argument: part.replace('$1', found[1] ?? ''), allowed };
  }
  return null;
}

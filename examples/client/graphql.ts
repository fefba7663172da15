import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.d.ts';

/** Operations with the types of their answers and variables, as the schema has them. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; ID: string };
}>();

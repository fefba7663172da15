import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema in GraphQL's own language, sorted, with descriptions, ending with a line break. */
export const printSdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

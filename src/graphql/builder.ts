import SchemaBuilder from '@pothos/core';
import type { GraphContext } from './context.ts';

/** The one builder that every type of the schema is defined with. Fields are non-null unless they say otherwise. */
export const builder = new SchemaBuilder<{
  Context: GraphContext;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}>({ defaultFieldNullability: false });

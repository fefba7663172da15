import { type Column, type SQL, sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import type { Order, SortKey } from '../load/order.ts';
import { OrderDirection } from '../types/enums.ts';

type Direction = 'ASC' | 'DESC';

interface OrderChoice {
  readonly field: string;
  readonly direction?: Direction | null;
}

interface OrderField {
  readonly description: string;
  readonly keys: (descending: boolean) => readonly SortKey[];
}

/** What a list may be sorted by: an input type over an enum of fields, and the order that a choice means. */
export function orderInput(
  noun: string,
  fields: { readonly [field: string]: OrderField },
  usual: { readonly field: string; readonly direction: Direction },
) {
  const FieldEnum = builder.enumType(`${noun}OrderField`, {
    description: `What ${noun.toLowerCase()}s may be sorted by.`,
    values: Object.fromEntries(
      Object.entries(fields).map(([field, { description }]) => [field, { value: field, description }]),
    ),
  });
  const type = builder.inputRef<OrderChoice>(`${noun}Order`);
  type.implement({
    description: `How ${noun.toLowerCase()}s are sorted; ${usual.field} ${usual.direction} by default.`,
    fields: (t) => ({
      field: t.field({ type: FieldEnum, required: true, description: 'By what.' }),
      direction: t.field({ type: OrderDirection, defaultValue: 'DESC', description: 'Which way.' }),
    }),
  });
  return {
    type,
    of: (choice: Given<OrderChoice> | null | undefined): Order => {
      const field = choice?.field ?? usual.field;
      const direction = (choice ? choice.direction : usual.direction) ?? 'DESC';
      const keys = fields[field]?.keys(direction === 'DESC');
      if (keys === undefined) throw new Error(`${noun} cannot be sorted by ${field}`);
      return { name: `${noun}.${field}.${direction}`, keys };
    },
  };
}

export const nameKey = (value: SQL, descending: boolean): SortKey => ({
  value,
  type: 'text',
  descending,
  nullable: true,
});

interface Told {
  readonly documentId: Column;
  readonly start: Column;
  readonly id: Column;
}

/** The keys of what stands in documents: by day of publication, then in the order of the text. */
export const byDocument = ({ documentId, start, id }: Told, descending: boolean): readonly SortKey[] => [
  {
    value: sql`(select dated.published from documents dated where dated.id = ${documentId})`,
    type: 'date',
    descending,
    nullable: true,
  },
  { value: sql`${documentId}`, type: 'uuid', descending },
  ...inText({ documentId, start, id }),
];

/** The keys of what stands in one document: in the order of the text. */
export const inText = ({ start, id }: Told): readonly SortKey[] => [
  { value: sql`${start}`, type: 'integer', descending: false },
  { value: sql`${id}`, type: 'uuid', descending: false },
];

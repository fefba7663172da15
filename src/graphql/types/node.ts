import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { inputError } from '../errors.ts';
import { type GlobalId, type NodeType, parseId } from '../ids.ts';
import type { Rows } from '../load/rows.ts';
import { MAX_PAGE } from '../page.ts';
import * as refs from '../refs.ts';

/** Which rows a type's id finds. */
const ROWS: { readonly [type in NodeType]: Rows<object> } = {
  Actor: refs.actorByAnyIdRows,
  Argument: refs.argumentRows,
  Curation: refs.curationRows,
  Document: refs.documentRows,
  Event: refs.eventByTellingRows,
  Mention: refs.mentionRows,
  Participation: refs.participationRows,
  Place: refs.placeByAnyIdRows,
  Quantity: refs.quantityRows,
  Report: refs.reportRows,
  Sentence: refs.sentenceRows,
  Source: refs.sourceRows,
  Statement: refs.statementRows,
};

/** Of which type a row is that `node` gave: rows do not say. */
const typeOf = new WeakMap<object, NodeType>();

export const Node = builder.interfaceRef<object>('Node').implement({
  description: 'Anything that has an id of its own.',
  resolveType: (row) => typeOf.get(row),
  fields: (t) => ({
    id: t.id({
      description: 'Its id in the whole graph.',
      resolve: () => {
        throw new Error('every node type has its own id');
      },
    }),
  }),
});

/** The row that an id leads to, and its type kept in mind for GraphQL; null where there is none. */
export async function loadNode(
  { type, key }: GlobalId,
  { read }: Pick<GraphContext, 'read'>,
): Promise<object | null> {
  const row = await read.one(ROWS[type], ...key);
  if (row !== null) typeOf.set(row, type);
  return row;
}

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description:
      'The thing with this id; null when there is none. The id of an actor or place that was merged leads to the one that it was merged into.',
    args: { id: t.arg.id({ required: true, description: 'An id that a field `id` gave.' }) },
    resolve: (_, { id }, context) => loadNode(parseId(id, 'id'), context),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description:
      'The things with these ids, in their order; null in place of those that are not there, and with an error in place of those that are no ids.',
    args: {
      ids: t.arg.idList({ required: true, description: `Ids that fields \`id\` gave, up to ${MAX_PAGE}.` }),
    },
    resolve: (_, { ids }, context) => {
      if (ids.length > MAX_PAGE)
        throw inputError('PAGE_TOO_LARGE', 'ids', `${ids.length} are too many.`, `up to ${MAX_PAGE} ids`);
      // Each by itself: an id that is none costs no other its answer.
      return ids.map(async (id, index) => loadNode(parseId(id, `ids[${index}]`), context));
    },
  }),
}));

import { type SQL, sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import type { Rows } from '../load/rows.ts';
import { column, type Planned, planned } from '../plan/explicit.ts';
import { Document, documentRows, Source, Statement, sourceRows, statementRows } from '../refs.ts';

/** One link of a chain: a statement of a document, or the document itself. */
interface AttributionShape {
  readonly documentId: string;
  readonly statementId: string | null;
}

/** The chain of what is told in a document, inside the statements given, innermost first: the last link is the document. */
export const chainOf = (documentId: string, statements: readonly string[]): readonly AttributionShape[] => [
  ...statements.map((statementId) => ({ documentId, statementId })),
  { documentId, statementId: null },
];

/** The links of the chain of a document and the innermost statement told there, which may be null: the list's parent. */
const linkRows: Rows<AttributionShape> = {
  table: sql`(
    select link.place, said.document_id, said.id as statement_id, said.source_id
    from statements innermost cross join unnest(innermost.chain) with ordinality link(id, place)
    join statements said on said.document_id = innermost.document_id and said.id = link.id
    where innermost.document_id = parent.k0 and innermost.id = parent.k1
    union all
    select null, outlet.id, null, outlet.publisher_id from documents outlet where outlet.id = parent.k0
  ) link`,
  key: [],
  alias: 'link',
  columns: {
    documentId: sql.raw('link.document_id'),
    statementId: sql.raw('link.statement_id'),
    sourceId: sql.raw('link.source_id'),
  },
  json: sql`json_build_object('documentId', link.document_id, 'statementId', link.statement_id)`,
};

/** The chain in SQL. */
export const chainPlan = (documentId: SQL, statementId: SQL): Planned => ({
  list: {
    rows: linkRows,
    order: {
      name: 'chain',
      keys: [{ value: sql.raw('link.place'), type: 'integer', descending: false, nullable: true }],
    },
  },
  key: [documentId, statementId],
});

async function sourceId(
  { documentId, statementId }: AttributionShape,
  { read }: GraphContext,
): Promise<string | null> {
  if (statementId === null) return (await read.one(documentRows, documentId))?.publisherId ?? null;
  return (await read.one(statementRows, statementId))?.sourceId ?? null;
}

export const Attribution = builder.objectRef<AttributionShape>('Attribution').implement({
  description: 'One link of a chain of attribution: who says so, and where.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      nullable: true,
      description:
        'Who says so: a speaker, or at the end of the chain the outlet; null where the outlet is not known.',
      resolve: async (link, _, context) => context.read.maybe(sourceRows, await sourceId(link, context)),
      ...planned(({ columns }) => ({ row: sourceRows, key: [column(columns, 'sourceId')] })),
    }),
    statement: t.field({
      type: Statement,
      nullable: true,
      description:
        'The statement in which he says so; null for the outlet, who says so in the document itself.',
      resolve: ({ statementId }, _, { read }) => read.maybe(statementRows, statementId),
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The document in which it is read.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
  }),
});

import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
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

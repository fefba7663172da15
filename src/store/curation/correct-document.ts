import { randomUUID } from 'node:crypto';
import type { TransactionSql } from 'postgres';
import { outletOf } from '../ingest/document-rows.ts';
import type { Reread } from '../ingest/read.ts';
import { lookUp } from './heads.ts';
import { makeCuration } from './make.ts';
import type { Author, Change, TextEdit } from './model.ts';
import { refusal } from './refuse.ts';
import type { Anew } from './restore.ts';
import { readingOf } from './restore.ts';

export interface DocumentCorrection {
  readonly documentId: string;
  /** ISO date, null for none that is known; left out where it stays. */
  readonly published?: string | null;
  readonly publisher?: string | null;
}

interface Stored {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly contentHash: string;
}

const headKey = (documentId: string, field: string): string => `head ${documentId} ${field}`;

/**
 * Correct the day or the publisher of a document. Another day has its text read once more, so that what is told of
 * yesterday is told of the day before that. Throws `UserError` NOT_FOUND, NO_CHANGE, DOCUMENT_EXISTS, READING_UNKNOWN.
 */
export async function correctDocument(
  sql: TransactionSql,
  { documentId, ...given }: DocumentCorrection,
  author: Author,
  reread: Reread,
): Promise<{ readonly curationId: string }> {
  const [stored] = await sql<Stored[]>`
    select d.published, s.name as publisher, d.content_hash as "contentHash"
    from documents d left join sources s on s.id = d.publisher_id where d.id = ${documentId}`;
  if (stored === undefined)
    throw refusal(
      'NOT_FOUND',
      'input.documentId',
      'there is no such document.',
      'the id of a document that is there',
    );
  const { graph } = await readingOf(sql, documentId, 'input.documentId');
  const { contentHash } = stored;
  const published =
    given.published === undefined || given.published === stored.published ? undefined : given.published;
  const named =
    given.publisher === undefined ? undefined : outletOf({ ...graph.document, publisher: given.publisher });
  const publisher = named === stored.publisher ? undefined : named;
  if (published === undefined && publisher === undefined)
    throw refusal(
      'NO_CHANGE',
      'input',
      'the document is of that day and publisher.',
      'a day or a publisher that it has not',
    );
  if (publisher !== undefined) await refuseTwin(sql, documentId, contentHash, publisher);
  const changes: Change[] = [];
  const keys: string[] = [];
  const change = (field: 'published' | 'publisher', before: string | null, after: string | null) => {
    changes.push({ quote: null, field, before, after });
    keys.push(headKey(documentId, field));
  };
  if (published !== undefined) change('published', stored.published, published);
  if (publisher !== undefined) change('publisher', stored.publisher, publisher);
  const id = randomUUID();
  await makeCuration(
    sql,
    {
      id,
      kind: 'CORRECT_DOCUMENT',
      changes,
      edits: [
        {
          contentHash,
          documentId,
          anchor: { kind: 'DOCUMENT' },
          edit: {
            head: {
              ...(published === undefined ? {} : { published }),
              ...(publisher === undefined ? {} : { publisher }),
            },
          },
        },
      ],
      deed: null,
      gives: keys,
      uses: keys,
    },
    author,
    published === undefined
      ? new Map()
      : new Map([[documentId, await reread({ ...graph.document, published })]]),
  );
  return { curationId: id };
}

/** The text of one publisher is one document. */
async function refuseTwin(
  sql: TransactionSql,
  documentId: string,
  contentHash: string,
  publisher: string | null,
): Promise<void> {
  const [twin] = await sql`
    select from documents d left join sources s on s.id = d.publisher_id
    where d.content_hash = ${contentHash} and d.id <> ${documentId} and s.name is not distinct from ${publisher}`;
  if (twin !== undefined)
    throw refusal(
      'DOCUMENT_EXISTS',
      'input.publisher',
      'this text of that publisher is another document already.',
      'another publisher; withdraw one of the two',
    );
}

/** Readings for the documents whose day these edits, which are undone, had corrected. */
export async function readBack(
  sql: TransactionSql,
  edits: readonly TextEdit[],
  reread: Reread,
): Promise<Anew> {
  const anew = new Map<string, Awaited<ReturnType<Reread>>>();
  for (const { documentId, edit } of edits) {
    if (documentId === null || !('head' in edit) || edit.head.published === undefined) continue;
    const [there] = await sql`select from documents where id = ${documentId}`;
    if (there === undefined) continue;
    const { graph, given } = await readingOf(sql, documentId, 'input.curationId');
    const { published = given.published } = await lookUp(sql, { ...graph.document, ...given });
    anew.set(documentId, await reread({ ...graph.document, published }));
  }
  return anew;
}

import type { Sql, TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { lookUp } from '../curation/heads.ts';
import { graphError } from '../errors.ts';
import { addCurated } from './add-curated.ts';
import { rowsOf } from './add-documents.ts';
import type { DocumentSource } from './ingest-document.ts';
import { adding } from './lock.ts';
import { readOf } from './read.ts';
import { validateGraph } from './validate.ts';

/** What storing a document would add to the graph. */
export interface Preview {
  readonly documentId: string;
  /** The document of this text and publisher is there; nothing would be added but by reading it anew. */
  readonly stored: boolean;
  /** Actors and places that no other document names. */
  readonly actors: number;
  readonly places: number;
  /** Events that no other document tells of. */
  readonly events: number;
  /** Events that other documents tell of, which would get one more account. */
  readonly joined: number;
}

/** Thrown to undo what was tried. */
class Undone extends Error {
  readonly preview: Preview;
  constructor(preview: Preview) {
    super('undone');
    this.preview = preview;
  }
}

/** Stores a document, counts what that added, and undoes it: the graph stays as it was. Throws what `ingestDocument` throws. */
export async function previewDocument(
  sql: Sql,
  graph: DocumentGraph,
  source: DocumentSource,
): Promise<Preview> {
  validateGraph(graph);
  const attempt = async (tx: TransactionSql): Promise<never> => {
    const known = await lookUp(tx, graph.document);
    const { documentId } = known;
    const stored = known.graphHash !== null;
    // Of another day the text says otherwise than was read here; what that adds is told all the same.
    const asGiven = { ...known, published: undefined };
    if (!stored)
      await addCurated(tx, [rowsOf(await readOf(graph, source, null, null, asGiven))], known.curated);
    throw new Undone({ documentId, stored, ...(await added(tx, documentId)) });
  };
  try {
    return await adding(sql, attempt);
  } catch (error) {
    if (error instanceof Undone) return error.preview;
    throw graphError(error);
  }
}

async function added(sql: TransactionSql, id: string) {
  const [counts] = await sql<{ actors: number; places: number; events: number; joined: number }[]>`
    with mine as (select actor_id, place_id from appearances where document_id = ${id}),
    told as (select distinct event_id from reports where document_id = ${id}),
    shared as (select event_id from told where exists
      (select from reports other where other.event_id = told.event_id and other.document_id <> ${id}))
    select
      (select count(*)::integer from mine where actor_id is not null and not exists
        (select from appearances other where other.actor_id = mine.actor_id and other.document_id <> ${id})) as actors,
      (select count(*)::integer from mine where place_id is not null and not exists
        (select from appearances other where other.place_id = mine.place_id and other.document_id <> ${id})) as places,
      (select count(*)::integer from told) - (select count(*)::integer from shared) as events,
      (select count(*)::integer from shared) as joined`;
  return counts ?? { actors: 0, places: 0, events: 0, joined: 0 };
}

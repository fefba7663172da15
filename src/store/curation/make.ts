/** Making a curation and taking it back: written down, and the documents that it touches stored anew, in one transaction. */
import type { TransactionSql } from 'postgres';
import { curationSubjects, curations, textEdits } from '../../../schema/tables/index.ts';
import { deriveEvents } from '../ingest/derive-events.ts';
import { noteWhereabouts, settleMoved } from '../ingest/move-places.ts';
import { proposeNamed } from '../ingest/propose-duplicates.ts';
import { insertRows } from '../insert-rows.ts';
import { announceCuration } from '../live/announce.ts';
import { documentsDone, documentsOf, doDeed, finishDeed, nodesOf, undoDeed } from './deeds.ts';
import { type Author, type Draft, NO_DOCUMENT, type NodeDeed, type TextEdit } from './model.ts';
import { refusal } from './refuse.ts';
import { type Anew, noteStates, restoreDocuments } from './restore.ts';

/** Make a curation; the transaction must have the graph for itself. */
export async function makeCuration(
  sql: TransactionSql,
  { id, kind, changes, edits, deed, gives, uses }: Draft,
  { by, note }: Author,
  anew: Anew = new Map(),
): Promise<void> {
  const write = async (): Promise<void> => {
    await insertRows(sql, curations, [
      { id, kind, by, note, changes, deed, gives: [...new Set(gives)], uses: [...new Set(uses)] },
    ]);
    await insertRows(
      sql,
      textEdits,
      edits.map((edit, ordinal) => ({ curationId: id, ordinal, ...edit, anchored: true })),
    );
    const nodes = deed === null ? [] : nodesOf(deed);
    await insertRows(
      sql,
      curationSubjects,
      nodes.map((node) => ({ curationId: id, type: node.type, id: node.id, documentId: NO_DOCUMENT })),
    );
    if (deed !== null) await doDeed(sql, id, deed);
  };
  const named = deed === null ? [] : await documentsOf(sql, deed);
  await takeEffect(sql, { id, edits, deed, named, how: 'done', write }, async () => anew);
}

interface Made {
  readonly seq: string;
  readonly gives: readonly string[];
  readonly deed: NodeDeed | null;
  readonly undone: boolean;
}

/** Take a curation back; `reread` gives readings for documents whose day it was. Throws `UserError` NOT_FOUND, ALREADY_UNDONE, UNDO_BLOCKED. */
export async function undoCuration(
  sql: TransactionSql,
  id: string,
  by: string | null,
  rereadFor: (edits: readonly TextEdit[]) => Promise<Anew>,
): Promise<void> {
  const argument = 'input.curationId';
  const [made] = await sql<Made[]>`
    select seq, gives, deed, undone_at is not null as undone from curations where id = ${id}`;
  if (made === undefined)
    throw refusal('NOT_FOUND', argument, 'there is no such curation.', 'the id of a curation that is there');
  if (made.undone)
    throw refusal('ALREADY_UNDONE', argument, 'it has been undone.', 'a curation that is not undone');
  const later = await sql<{ id: string }[]>`
    select id from curations where seq > ${made.seq} and undone_at is null and uses && ${[...made.gives]}::text[]
    order by seq desc`;
  if (later.length > 0)
    throw refusal(
      'UNDO_BLOCKED',
      argument,
      `${later.length === 1 ? 'a later curation builds' : `${later.length} later curations build`} on it.`,
      'one that nothing builds on; undo the later ones first, the latest first',
      later.map((one) => one.id),
    );
  const edits = await sql<TextEdit[]>`
    select content_hash as "contentHash", document_id as "documentId", anchor, edit
    from text_edits where curation_id = ${id} order by ordinal`;
  const { deed } = made;
  const write = async (): Promise<void> => {
    await sql`update curations set undone_at = now(), undone_by = ${by} where id = ${id}`;
    if (deed !== null) await undoDeed(sql, id, deed);
  };
  const named = deed === null ? [] : await documentsDone(sql, id, deed);
  await takeEffect(sql, { id, edits, deed, named, how: 'undone', write }, () => rereadFor(edits));
}

interface Effect {
  /** Of the curation. */
  readonly id: string;
  readonly edits: readonly TextEdit[];
  readonly deed: NodeDeed | null;
  /** The documents that the deed may change. */
  readonly named: readonly string[];
  readonly how: 'done' | 'undone';
  readonly write: () => Promise<void>;
}

async function takeEffect(
  sql: TransactionSql,
  { id, edits, deed, named, how, write }: Effect,
  anew: () => Promise<Anew>,
): Promise<void> {
  // Places that lie in a listed one come to lie in another: what is told of them is compared anew.
  const moving =
    deed !== null && 'merge' in deed && deed.merge.from.type === 'PLACE' && deed.merge.from.registry !== null;
  if (moving) await noteWhereabouts(sql);
  const texts = await sql<{ id: string }[]>`
    select d.id from documents d join unnest(
      ${edits.map(({ contentHash }) => contentHash)}::text[], ${edits.map(({ documentId }) => documentId)}::uuid[]
    ) as e (hash, document_id) on d.content_hash = e.hash and (e.document_id is null or d.id = e.document_id)`;
  const before = await noteStates(sql, [...new Set([...named, ...texts.map(({ id }) => id)])].sort());
  await write();
  const events = await restoreDocuments(sql, before, await anew());
  if (deed !== null) await finishDeed(sql, deed, how);
  const { documents, events: moved } = moving ? await settleMoved(sql) : { documents: [], events: [] };
  await deriveEvents(sql, moved);
  // Who may be one hangs on what documents tell alike.
  await proposeNamed(sql, documents);
  await announceCuration(sql, id, how === 'undone', [...new Set([...events, ...moved])].sort());
}

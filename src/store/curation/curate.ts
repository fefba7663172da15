/** The graph of a document as analysts have corrected it. */
import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { curationSubjects } from '../../../schema/tables/index.ts';
import { sha256 } from '../ids.ts';
import type { StoredGraph } from '../ingest/stored-graph.ts';
import { insertRows } from '../insert-rows.ts';
import { applyEdit } from './apply.ts';
import { locate } from './locate.ts';
import type { Anchor, Edit } from './model.ts';
import { type Become, renameNodes } from './nodes.ts';
import { subjectsOf, targetsOf } from './subjects.ts';
import { Working } from './working.ts';

interface EditRow {
  readonly curationId: string;
  readonly ordinal: number;
  readonly anchor: Anchor;
  readonly edit: Edit;
  readonly anchored: boolean;
  readonly undone: boolean;
}

/** A working graph in which everything is made that curations say of its text. */
export interface Curated {
  readonly working: Working;
  readonly subjects: readonly (typeof curationSubjects.$inferInsert)[];
  /** Edits that were found and are no longer, or the other way round. */
  readonly turned: readonly Pick<EditRow, 'curationId' | 'ordinal' | 'anchored'>[];
}

/** Makes every curation of a text in what was read of it, in the order in which they were made; writes nothing. */
export async function curated(
  sql: TransactionSql,
  documentId: string,
  graph: DocumentGraph,
): Promise<Curated> {
  const edits = await sql<EditRow[]>`
    select e.curation_id as "curationId", e.ordinal, e.anchor, e.edit, e.anchored, c.undone_at is not null as undone
    from text_edits e join curations c on c.id = e.curation_id
    where e.content_hash = ${sha256(graph.document.text)} and (e.document_id is null or e.document_id = ${documentId})
    order by c.seq, e.ordinal`;
  const working = new Working(documentId, graph);
  const become = await renameNodes(
    sql,
    working,
    edits.flatMap(({ edit }) => targetsOf(edit).map(({ id }) => id)),
  );
  const subjects: (typeof curationSubjects.$inferInsert)[] = [];
  const turned: Curated['turned'][number][] = [];
  for (const { curationId, ordinal, anchor, anchored, undone, ...row } of edits) {
    const found = locate(graph, anchor);
    if ((found !== null) !== anchored) turned.push({ curationId, ordinal, anchored: found !== null });
    if (found === null) continue;
    const edit = resolved(row.edit, become);
    for (const subject of subjectsOf(documentId, working, found, edit))
      subjects.push({ curationId, ...subject, documentId });
    if (!undone) applyEdit(working, found, edit, curationId);
  }
  // Merges and aliases that count here: what has to be stored anew when they are undone.
  for (const curationId of become.used)
    subjects.push({ curationId, type: 'DOCUMENT', id: documentId, documentId });
  return { working, subjects, turned };
}

/**
 * What is to be stored of a document in place of what was read. Notes which curations of its text no longer find what
 * they speak of, and what the others are about.
 */
export async function curateGraph(
  sql: TransactionSql,
  documentId: string,
  graph: DocumentGraph,
): Promise<StoredGraph> {
  const { working, subjects, turned } = await curated(sql, documentId, graph);
  for (const { curationId, ordinal, anchored } of turned)
    await sql`update text_edits set anchored = ${anchored} where curation_id = ${curationId} and ordinal = ${ordinal}`;
  await insertRows(sql, curationSubjects, subjects);
  return working.graph();
}

/** When no document of a text is left, what was said of it waits. */
export async function unanchor(sql: TransactionSql, documentId: string, contentHash: string): Promise<void> {
  await sql`
    update text_edits e set anchored = false
    where content_hash = ${contentHash} and anchored and case when document_id is null
      then not exists (select from documents d where d.content_hash = e.content_hash)
      else document_id = ${documentId} end`;
}

/** The edit with the nodes that its nodes have become. */
function resolved(edit: Edit, become: Become): Edit {
  if ('target' in edit) return { target: become.of(edit.target.id) ?? edit.target };
  if ('argument' in edit) {
    const { target, ...rest } = edit.argument;
    return target === undefined ? edit : { argument: { ...rest, target: become.of(target.id) ?? target } };
  }
  if (!('event' in edit)) return edit;
  const { place, participant, ...rest } = edit.event;
  return {
    event: {
      ...rest,
      ...(place === undefined ? {} : { place: become.of(place.id) ?? place }),
      ...(participant === undefined
        ? {}
        : {
            participant: { ...participant, target: become.of(participant.target.id) ?? participant.target },
          }),
    },
  };
}

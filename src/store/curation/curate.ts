/** The graph of a document as analysts have corrected it. */
import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { curationSubjects } from '../../../schema/tables/index.ts';
import { sha256 } from '../ids.ts';
import type { StoredGraph } from '../ingest/stored-graph.ts';
import { insertRows } from '../insert-rows.ts';
import { applyEdit } from './apply.ts';
import { locate } from './locate.ts';
import type { Anchor, Edit, Target } from './model.ts';
import { type Become, loadRenames, renameNodes } from './nodes.ts';
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

/** A document as it was read. */
interface ReadDocument {
  readonly documentId: string;
  readonly graph: DocumentGraph;
}

/** Makes every curation of a text in what was read of it, in the order in which they were made; writes nothing. */
export async function curated(
  sql: TransactionSql,
  documentId: string,
  graph: DocumentGraph,
): Promise<Curated> {
  const [only] = await curatedAll(sql, [{ documentId, graph }]);
  if (only === undefined) throw new Error('a document without curations');
  return only;
}

/** As `curated` for each, in as many statements as for one. */
export async function curatedAll(
  sql: TransactionSql,
  documents: readonly ReadDocument[],
): Promise<readonly Curated[]> {
  const hashes = documents.map(({ graph }) => sha256(graph.document.text));
  const edits = await sql<(EditRow & { contentHash: string; documentId: string | null })[]>`
    select e.content_hash as "contentHash", e.document_id as "documentId", e.curation_id as "curationId", e.ordinal,
      e.anchor, e.edit, e.anchored, c.undone_at is not null as undone
    from text_edits e join curations c on c.id = e.curation_id
    where e.content_hash = any(${[...new Set(hashes)]}::text[]) order by c.seq, e.ordinal`;
  const workings = documents.map(({ documentId, graph }) => new Working(documentId, graph));
  const others = edits.flatMap(({ edit }) => targetsOf(edit).map(({ id }) => id));
  const renames = await loadRenames(sql, workings, others);
  return documents.flatMap((document, at): Curated[] => {
    const working = workings[at];
    if (working === undefined) return [];
    const own = edits.filter(
      ({ contentHash, documentId }) =>
        contentHash === hashes[at] && (documentId === null || documentId === document.documentId),
    );
    return [edited(document, working, renameNodes(working, renames), own)];
  });
}

function edited(
  { documentId, graph }: ReadDocument,
  working: Working,
  become: Become,
  edits: readonly EditRow[],
): Curated {
  const subjects: (typeof curationSubjects.$inferInsert)[] = [];
  const turned: Curated['turned'][number][] = [];
  for (const { curationId, ordinal, anchor, anchored, undone, ...row } of edits) {
    const found = locate(graph, anchor);
    if ((found !== null) !== anchored) turned.push({ curationId, ordinal, anchored: found !== null });
    if (found === null) continue;
    const edit = retargeted(row.edit, (target) => become.of(target.id) ?? target);
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
 * What is to be stored of documents in place of what was read. Notes which curations of their texts no longer find what
 * they speak of, and what the others are about.
 */
export async function curateGraphs(
  sql: TransactionSql,
  documents: readonly ReadDocument[],
): Promise<readonly StoredGraph[]> {
  const all = await curatedAll(sql, documents);
  await noteCurated(sql, all);
  return all.map(({ working }) => working.graph());
}

/** Write down which curations find what they speak of, and what they are about. */
export async function noteCurated(sql: TransactionSql, all: readonly Curated[]): Promise<void> {
  for (const { curationId, ordinal, anchored } of all.flatMap(({ turned }) => turned))
    await sql`update text_edits set anchored = ${anchored} where curation_id = ${curationId} and ordinal = ${ordinal}`;
  await insertRows(
    sql,
    curationSubjects,
    all.flatMap(({ subjects }) => subjects),
  );
}

/** When no document of a text is left, what was said of it waits. */
export async function unanchor(sql: TransactionSql, documentId: string, contentHash: string): Promise<void> {
  await sql`
    update text_edits e set anchored = false
    where content_hash = ${contentHash} and anchored and case when document_id is null
      then not exists (select from documents d where d.content_hash = e.content_hash)
      else document_id = ${documentId} end`;
}

/** The edit with other nodes in place of its own. */
export function retargeted(edit: Edit, by: (target: Target) => Target): Edit {
  if ('target' in edit) return { target: by(edit.target) };
  if ('argument' in edit) {
    const { target, ...rest } = edit.argument;
    return target === undefined ? edit : { argument: { ...rest, target: by(target) } };
  }
  if (!('event' in edit)) return edit;
  const { place, participant, ...rest } = edit.event;
  return {
    event: {
      ...rest,
      ...(place === undefined ? {} : { place: by(place) }),
      ...(participant === undefined
        ? {}
        : { participant: { ...participant, target: by(participant.target) } }),
    },
  };
}

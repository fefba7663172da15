/** What clients point at by the ids of rows: found in what was read. */
import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import type { SubjectType } from '../../../schema/ontology/enums.ts';
import { sha256 } from '../ids.ts';
import { curated } from './curate.ts';
import type { Found } from './locate.ts';
import type { Target } from './model.ts';
import { refusal } from './refuse.ts';
import { readingOf } from './restore.ts';
import { rowsOfFound } from './subjects.ts';
import { partsOf, type Working } from './working.ts';

/** The types of what a text is read to assert. */
export const ASSERTIONS = [
  'Event',
  'Report',
  'Participation',
  'Argument',
  'Quantity',
  'Mention',
  'Statement',
] as const;
export type AssertionType = (typeof ASSERTIONS)[number];

export interface AssertionRef {
  readonly type: AssertionType;
  readonly id: string;
  /** The document that it stands in, for what has no key without it: arguments and quantities. */
  readonly documentId: string | null;
}

/** A document that is stored, as it was read and as it has been corrected by now. */
export interface OpenDocument {
  readonly documentId: string;
  readonly contentHash: string;
  readonly graph: DocumentGraph;
  readonly working: Working;
  /** Whom those that it names were joined with, by their ids. */
  readonly joined: ReadonlyMap<string, string>;
}

/** The actor that somebody whom a document names stands under. */
export const actorOf = ({ joined }: OpenDocument, id: string): string => joined.get(id) ?? id;

/** As a document itself names whoever stands under an actor, so that it does not come to name two. */
export function asNamed({ working, joined }: OpenDocument, target: Target): Target {
  for (const { node } of working.entities.values())
    if (joined.get(node.id) === target.id) return { ...target, id: node.id };
  return target;
}

export interface FoundAssertion {
  readonly document: OpenDocument;
  readonly found: Found;
}

interface RowRef {
  readonly documentId: string;
  readonly id: string;
}

/** Opens documents, each once. */
export class Desk {
  readonly #sql: TransactionSql;
  readonly #open = new Map<string, OpenDocument>();

  constructor(sql: TransactionSql) {
    this.#sql = sql;
  }

  /** Throws `UserError` READING_UNKNOWN. */
  async document(documentId: string, argument: string): Promise<OpenDocument> {
    const known = this.#open.get(documentId);
    if (known !== undefined) return known;
    const { graph } = await readingOf(this.#sql, documentId, argument);
    const { working } = await curated(this.#sql, documentId, graph);
    const named = [...working.entities.values()].map(({ node }) => node.id);
    const joins = await this.#sql<{ id: string; into: string }[]>`
      select from_id as id, into_id as "into" from joined_actors where from_id = any(${named}::uuid[])`;
    const joined = new Map(joins.map(({ id, into }) => [id, into]));
    const opened = { documentId, contentHash: sha256(graph.document.text), graph, working, joined };
    this.#open.set(documentId, opened);
    return opened;
  }

  /** All that an id means: of an event its reports, of a participation its arguments. Throws `UserError` NOT_FOUND, MADE_BY_CURATION. */
  async find(ref: AssertionRef, argument: string): Promise<FoundAssertion[]> {
    const rows = await rowsOf(this.#sql, ref);
    if (rows.length === 0)
      throw refusal('NOT_FOUND', argument, 'there is no such thing.', 'the id of something that is there');
    const found: FoundAssertion[] = [];
    for (const { documentId, id } of rows) {
      const document = await this.document(documentId, argument);
      const one = foundBy(document, SUBJECTS[ref.type], id);
      if (one === null)
        throw refusal(
          'MADE_BY_CURATION',
          argument,
          'no text was read to say this: a curation added it.',
          'what was read in a text; undo the curation instead',
        );
      found.push({ document, found: one });
    }
    return found;
  }
}

const SUBJECTS: { readonly [type in AssertionType]: SubjectType } = {
  Event: 'REPORT',
  Report: 'REPORT',
  Participation: 'ARGUMENT',
  Argument: 'ARGUMENT',
  Quantity: 'QUANTITY',
  Mention: 'MENTION',
  Statement: 'STATEMENT',
};

function rowsOf(sql: TransactionSql, { type, id, documentId }: AssertionRef): Promise<RowRef[]> {
  switch (type) {
    case 'Event':
      return sql<RowRef[]>`
        select document_id as "documentId", id from reports
        where event_id = coalesce((select event_id from tellings where id = ${id}), ${id}::uuid) order by 1, 2`;
    case 'Participation':
      return sql<RowRef[]>`
        select a.document_id as "documentId", a.id from participations p
        join reports r on r.event_id = p.event_id
        join arguments a on a.document_id = r.document_id and a.report_id = r.id
        where p.id = ${id} and a.role::text = p.role::text and a.actor_id is not distinct from p.actor_id
          and a.place_id is not distinct from p.place_id and a.text is not distinct from p.text
        order by 1, 2`;
    default: {
      const table = {
        Report: 'reports',
        Argument: 'arguments',
        Quantity: 'quantities',
        Mention: 'mentions',
        Statement: 'statements',
      }[type];
      return sql<RowRef[]>`select document_id as "documentId", id from ${sql(table)}
        where id = ${id} and (${documentId}::uuid is null or document_id = ${documentId})`;
    }
  }
}

function foundBy({ documentId, graph }: OpenDocument, type: SubjectType, id: string): Found | null {
  for (const found of allOf(graph, type)) {
    const [row] = rowsOfFound(documentId, found);
    if (row?.id === id) return found;
  }
  return null;
}

function* allOf(graph: DocumentGraph, type: SubjectType): Iterable<Found> {
  if (type === 'MENTION')
    for (const entity of graph.entities)
      for (const at of entity.mentions.keys()) yield { kind: 'MENTION', entity, at };
  if (type === 'STATEMENT') for (const statement of graph.statements) yield { kind: 'STATEMENT', statement };
  for (const event of graph.events) {
    if (type === 'REPORT') yield { kind: 'EVENT', event };
    if (type === 'ARGUMENT') for (const at of partsOf(event).keys()) yield { kind: 'ARGUMENT', event, at };
    if (type === 'QUANTITY') for (const at of event.quantities.keys()) yield { kind: 'QUANTITY', event, at };
  }
}

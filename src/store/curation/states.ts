/** What is stored of documents by now, made anew from what was read of them and from what was corrected. */
import type { TransactionSql } from 'postgres';
import type { DocumentGraph } from '../../../schema/document-graph.ts';
import { saidRowsOf } from '../ingest/add-documents.ts';
import type { Read } from '../ingest/read.ts';
import { findReads } from '../ingest/readings.ts';
import { type Curated, curatedAll } from './curate.ts';
import { correctedHeads } from './heads.ts';
import { refusal } from './refuse.ts';

/** A document with what is stored of what it says. */
export interface DocumentState extends Omit<ReturnType<typeof saidRowsOf>, 'evidence'> {
  readonly id: string;
  readonly read: Read;
  readonly curated: Curated;
  /** The hash of what is stored of it, by this version of Isnad or an older one. */
  readonly graphHash: string;
}

/** The states of documents; `anew` holds readings that take the place of those that are kept. Throws `UserError` READING_UNKNOWN. */
export async function statesOf(
  sql: TransactionSql,
  ids: readonly string[],
  anew: ReadonlyMap<string, DocumentGraph> = new Map(),
): Promise<readonly DocumentState[]> {
  const found = await findReads(sql, ids);
  const heads = await correctedHeads(sql, ids);
  const reads = ids.map((id) => {
    const kept = found.get(id);
    if (kept === undefined) throw readingUnknown('input');
    const read: Read = {
      ...kept.read,
      graph: anew.get(id) ?? kept.read.graph,
      corrected: heads.get(id) ?? UNCORRECTED,
    };
    return { read, graphHash: kept.graphHash };
  });
  const all = await curatedAll(
    sql,
    reads.map(({ read }) => read),
  );
  return reads.flatMap(({ read, graphHash }, at): DocumentState[] => {
    const curated = all[at];
    if (curated === undefined) return [];
    const { evidence: _, ...said } = saidRowsOf(read, curated.working.graph());
    return [{ id: read.documentId, read, curated, graphHash, ...said }];
  });
}

const UNCORRECTED: Read['corrected'] = { published: undefined, publisher: undefined };

/** Of a document that an older Isnad stored. */
export const readingUnknown = (argument: string) =>
  refusal(
    'READING_UNKNOWN',
    argument,
    'its document was stored by an older version of Isnad.',
    'what stands in a document that has been ingested since: ingest it once more',
  );

/** The tables of what documents say. */
export type Table = 'appearances' | 'mentions' | 'statements' | 'reports' | 'arguments' | 'quantities';

/** What rows are told by from what they may become, by their ids; `head` tells the document itself. */
export interface Prints extends Readonly<Record<Table, ReadonlyMap<string, number>>> {
  readonly head: string;
}

export function printsOf({ graph, read, outlet, entities, said, happened }: DocumentState): Prints {
  const { text: _, ...head } = graph.document;
  const of = (rows: readonly { readonly id: string }[]) => new Map(rows.map((row) => [row.id, printOf(row)]));
  return {
    head: JSON.stringify([head, read.corrected, outlet]),
    appearances: of(entities.appearances),
    mentions: of(entities.mentions),
    statements: of(said.statements),
    reports: of(happened.reports),
    arguments: of(happened.arguments),
    quantities: of(happened.quantities),
  };
}

/** 52 bits that tell a row from what it may become, which no one chooses. */
function printOf(row: object): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  const mix = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const part of value) mix(part);
      one ^= value.length;
    }
    const text = value === null || value === undefined ? '\0' : String(value);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      one = Math.imul(one ^ unit, 2654435761);
      other = Math.imul(other ^ unit, 1597334677);
    }
    // Where one value ends and the next begins.
    other = Math.imul(other ^ (text.length + 0x10000), 2246822507);
  };
  for (const value of Object.values(row)) mix(value);
  return (one >>> 0) * 0x100000 + ((other ^ (other >>> 12)) & 0xfffff);
}

import type { DocumentGraph, DocumentHead } from '../../../schema/document-graph.ts';
import type { documents, sentences } from '../../../schema/tables/index.ts';
import { foldSearch } from '../../text/normalise.ts';
import { FOLDING } from '../folding.ts';
import { idOf, sha256 } from '../ids.ts';
import type { Evidence } from './evidence.ts';
import type { DocumentSource } from './ingest-document.ts';

/** Raised when the same graph is stored as other rows: what was stored before is then stored anew. */
export const FORMAT = 4;

/** The publisher's name as outlets are told apart by; null when there is none. */
export function outletOf({ publisher }: DocumentHead): string | null {
  const name = publisher?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  return name === '' ? null : name;
}

/** A document is its text, as one publisher has it. */
export const documentIdOf = (head: DocumentHead): string => idOf('document', outletOf(head) ?? '', head.text);

export const graphHashOf = (graph: DocumentGraph, source: DocumentSource): string =>
  sha256(
    JSON.stringify([
      FORMAT,
      FOLDING,
      graph,
      source.url,
      source.publishedInferred,
      source.publishedNote ?? null,
    ]),
  );

export const outletIdOf = (name: string): string => idOf('source', 'OUTLET', name);

type Row = typeof documents.$inferInsert;

export function documentRow(
  documentId: string,
  { document }: DocumentGraph,
  source: DocumentSource,
  { graphHash, inputHash, extractor }: Pick<Row, 'graphHash' | 'inputHash' | 'extractor'>,
): Row {
  const outlet = outletOf(document);
  return {
    id: documentId,
    contentHash: sha256(document.text),
    graphHash,
    inputHash,
    name: document.name,
    language: document.language,
    title: document.title,
    url: source.url,
    publisherId: outlet === null ? null : outletIdOf(outlet),
    published: document.published,
    publishedInferred: source.publishedInferred,
    publishedNote: source.publishedNote,
    text: document.text,
    extractor,
  };
}

export function sentenceRows(
  documentId: string,
  graph: DocumentGraph,
  evidence: Evidence,
): (typeof sentences.$inferInsert)[] {
  const skipped = new Map(graph.coverage.map(({ sentence, reason }) => [sentence, reason]));
  return graph.sentences.map(({ start, end, kind }, ordinal) => {
    const text = evidence.quote({ start, end }, `sentence ${ordinal}`);
    return {
      documentId,
      ordinal,
      start,
      end,
      kind,
      text,
      search: foldSearch(text),
      skipped: skipped.get(ordinal) ?? null,
    };
  });
}

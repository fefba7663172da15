import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { SourceDocument } from '../intake/read-document.ts';
import type { Extractor } from './extract-file.ts';
import type { Io } from './io.ts';
import { openProgress } from './progress.ts';
import { reasonOf } from './reason.ts';

/** How the store took a document: as a new one, as one it had in these very bytes, or in place of an older reading. */
export type Taken = 'new' | 'unchanged' | 'replaced';
export type Keep = (graph: DocumentGraph, source: SourceDocument) => Promise<Taken>;

export interface Summary {
  readonly documents: { new: number; unchanged: number; replaced: number; failed: number };
  /** What the documents say, counted document by document. */
  readonly found: { sentences: number; actors: number; places: number; events: number; statements: number };
  readonly failures: { path: string; reason: string }[];
  interrupted: boolean;
}

export const emptySummary = (): Summary => ({
  documents: { new: 0, unchanged: 0, replaced: 0, failed: 0 },
  found: { sentences: 0, actors: 0, places: 0, events: 0, statements: 0 },
  failures: [],
  interrupted: false,
});

/**
 * Read files into the store one after another, each whole or not at all. What fails is noted and the others go on;
 * when `signal` aborts, the document at hand is finished and the rest is left.
 */
export async function ingestDocuments(
  files: readonly string[],
  extractor: Extractor,
  keep: Keep,
  io: Io,
  signal: AbortSignal,
): Promise<Summary> {
  const summary = emptySummary();
  const progress = await openProgress(files.length, io);
  try {
    for (const file of files) {
      if (signal.aborted) {
        summary.interrupted = true;
        break;
      }
      try {
        const { source, graph } = await extractor(file);
        const taken = await keep(graph, source);
        summary.documents[taken]++;
        count(graph, summary);
        progress.step(
          `${source.head.name}: ${graph.events.length} events${taken === 'new' ? '' : ` (${taken})`}`,
        );
      } catch (error) {
        summary.documents.failed++;
        summary.failures.push({ path: file, reason: reasonOf(error) });
        progress.step(`${file}: failed`);
      }
      // Signals are heard between documents, even when nothing had to be waited for.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    progress.stop();
  }
  return summary;
}

function count(graph: DocumentGraph, { found }: Summary): void {
  found.sentences += graph.sentences.length;
  found.actors += graph.entities.filter(({ type }) => type === 'ACTOR').length;
  found.places += graph.entities.filter(({ type }) => type === 'PLACE').length;
  found.events += graph.events.length;
  found.statements += graph.statements.length;
}

/** The summary for a reader. */
export function summaryText({ documents, found, interrupted }: Summary): string {
  const total = documents.new + documents.unchanged + documents.replaced;
  const parts = [`${documents.new} new`, `${documents.unchanged} unchanged`];
  if (documents.replaced > 0) parts.push(`${documents.replaced} read anew`);
  if (documents.failed > 0) parts.push(`${documents.failed} failed`);
  const told = `${found.events} events and ${found.statements} statements of ${found.actors} actors and ${found.places} places`;
  return (
    `${plural(total, 'document')} (${parts.join(', ')})\n` +
    `${told}, in ${plural(found.sentences, 'sentence')}\n` +
    (interrupted ? 'interrupted: what was read is stored, the rest can be read by the same command\n' : '')
  );
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

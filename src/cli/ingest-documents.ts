import { basename } from 'node:path';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { SourceDocument } from '../intake/read-document.ts';
import type { Counts } from '../store/index.ts';
import type { Io } from './io.ts';
import type { Library } from './library.ts';
import { openProgress } from './progress.ts';
import { isFault, reasonOf } from './reason.ts';

export interface Summary {
  readonly documents: { new: number; unchanged: number; replaced: number; failed: number };
  /** What the documents say, counted document by document. */
  readonly found: { -readonly [What in keyof Counts]: number };
  readonly failures: { path: string; reason: string }[];
  interrupted: boolean;
}

export const emptySummary = (): Summary => ({
  documents: { new: 0, unchanged: 0, replaced: 0, failed: 0 },
  found: { sentences: 0, actors: 0, places: 0, events: 0, statements: 0 },
  failures: [],
  interrupted: false,
});

/** How many documents may be read ahead of the one that is being stored. */
const AHEAD = 16;

/** A file that was read, with what it says or the counts of what is stored of it; or why it could not be read. */
type Reading =
  | { readonly source: SourceDocument; readonly graph: DocumentGraph }
  | { readonly source: SourceDocument; readonly known: Counts }
  | { readonly error: unknown };

/**
 * Read files into the store in the order given, each whole or not at all; the next ones are read while one is stored,
 * and nothing is stored before `ready`. What fails is noted and the others go on; when `signal` aborts, the document at
 * hand is finished and the rest is left. Throws what `ready` throws.
 */
export async function ingestDocuments(
  files: readonly string[],
  library: Library,
  io: Io,
  signal: AbortSignal,
  ready: Promise<void> = Promise.resolve(),
): Promise<Summary> {
  const summary = emptySummary();
  const progress = await openProgress(files.length, io);
  const keep = async (file: string, reading: Reading): Promise<void> => {
    if (signal.aborted) {
      summary.interrupted = true;
      return;
    }
    try {
      progress.step(await keepReading(reading, library, summary));
    } catch (error) {
      summary.documents.failed++;
      summary.failures.push({ path: file, reason: reasonOf(error) });
      // Whoever follows sees neither folders nor code of this machine.
      library.done?.('failed', basename(file), isFault(error) ? 'a fault of Isnad itself' : reasonOf(error));
      progress.step(`${file}: failed`);
    }
  };
  const kept: Promise<void>[] = [];
  let last = ready;
  try {
    for (const [at, file] of files.entries()) {
      await kept[at - AHEAD];
      if (signal.aborted) {
        summary.interrupted = true;
        break;
      }
      const reading = await readFile(file, library);
      last = last.then(() => keep(file, reading));
      // It is awaited below; until then its failure is nobody's surprise.
      last.catch(() => {});
      kept.push(last);
      // Signals and the database are heard between documents, even when nothing had to be waited for.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await last;
  } finally {
    progress.stop();
  }
  return summary;
}

async function readFile(file: string, { open, find, read }: Library): Promise<Reading> {
  try {
    const source = await open(file);
    const known = await find(source);
    return known === null ? { source, graph: await read(source.head) } : { source, known };
  } catch (error) {
    return { error };
  }
}

/** Store what was read and count it; gives a line that says so. */
async function keepReading(reading: Reading, library: Library, summary: Summary): Promise<string> {
  if ('error' in reading) throw reading.error;
  const { source } = reading;
  const counts = 'graph' in reading ? countsOf(reading.graph) : reading.known;
  const taken = 'graph' in reading ? await library.keep(reading.graph, source) : 'unchanged';
  summary.documents[taken]++;
  library.done?.(taken, source.head.name, null);
  for (const what of WHAT) summary.found[what] += counts[what];
  return `${source.head.name}: ${plural(counts.events, 'event')}${taken === 'new' ? '' : ` (${taken})`}`;
}

const WHAT = ['sentences', 'actors', 'places', 'events', 'statements'] as const;

const countsOf = (graph: DocumentGraph): Counts => ({
  sentences: graph.sentences.length,
  actors: graph.entities.filter(({ type }) => type === 'ACTOR').length,
  places: graph.entities.filter(({ type }) => type === 'PLACE').length,
  events: graph.events.length,
  statements: graph.statements.length,
});

/** The summary for a reader. */
export function summaryText({ documents, found, interrupted }: Summary): string {
  const total = documents.new + documents.unchanged + documents.replaced;
  const parts = [`${documents.new} new`, `${documents.unchanged} unchanged`];
  if (documents.replaced > 0) parts.push(`${documents.replaced} read anew`);
  if (documents.failed > 0) parts.push(`${documents.failed} failed`);
  const told =
    `${plural(found.events, 'event')} and ${plural(found.statements, 'statement')} of ` +
    `${plural(found.actors, 'actor')} and ${plural(found.places, 'place')}`;
  return (
    `${plural(total, 'document')} (${parts.join(', ')})\n` +
    `${told}, in ${plural(found.sentences, 'sentence')}\n` +
    (interrupted ? 'interrupted: what was read is stored, the rest can be read by the same command\n' : '')
  );
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

import { basename } from 'node:path';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { Counts } from '../store/index.ts';
import type { Io } from './io.ts';
import type { Library, Taken } from './library.ts';
import { openProgress } from './progress.ts';
import { type Reading, readAhead } from './read-ahead.ts';
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

/**
 * Read files into the store in the order given, each whole or not at all; the next ones are read while some are stored,
 * and nothing is stored before `ready`. What fails is noted and the others go on; when `signal` aborts, the documents at
 * hand are finished and the rest is left. Throws what `ready` throws.
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
  let done = 0;
  try {
    for await (const readings of readAhead(files, library, signal)) {
      await ready;
      if (signal.aborted) break;
      for (const kept of await keepReadings(readings, library)) progress.step(note(kept, library, summary));
      done += readings.length;
    }
    await ready;
  } finally {
    progress.stop();
  }
  summary.interrupted = done < files.length;
  return summary;
}

/** What became of a document. */
type Kept =
  | { readonly name: string; readonly counts: Counts; readonly taken: Taken }
  | { readonly file: string; readonly error: unknown };

/** Store together what was read; gives what became of each, in the order given. */
async function keepReadings(readings: readonly Reading[], library: Library): Promise<Kept[]> {
  const read = readings.filter((reading) => 'graph' in reading);
  const outcomes =
    read.length === 0 ? [] : await library.keep(read).catch((error: unknown) => read.map(() => ({ error })));
  const taken = new Map(read.map((reading, at) => [reading.file, outcomes[at] ?? 'unchanged']));
  return readings.map((reading): Kept => {
    const { file } = reading;
    if ('error' in reading) return { file, error: reading.error };
    const { name } = reading.source.head;
    if ('known' in reading) return { name, counts: reading.known, taken: 'unchanged' };
    const how = taken.get(file) ?? 'unchanged';
    return typeof how === 'object'
      ? { file, error: how.error }
      : { name, counts: countsOf(reading.graph), taken: how };
  });
}

/** Count a document; gives a line that says how it went. */
function note(kept: Kept, library: Library, summary: Summary): string {
  if ('error' in kept) return noteFailure(kept.file, kept.error, library, summary);
  const { name, counts, taken } = kept;
  summary.documents[taken]++;
  library.done?.(taken, name, null);
  for (const what of WHAT) summary.found[what] += counts[what];
  return `${name}: ${plural(counts.events, 'event')}${taken === 'new' ? '' : ` (${taken})`}`;
}

function noteFailure(file: string, error: unknown, library: Library, summary: Summary): string {
  const reason = reasonOf(error);
  summary.documents.failed++;
  summary.failures.push({ path: file, reason });
  // Whoever follows sees neither folders nor code of this machine.
  library.done?.('failed', basename(file), isFault(error) ? 'a fault of Isnad itself' : reason);
  return `${file}: failed`;
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

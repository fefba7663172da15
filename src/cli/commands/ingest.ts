import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import type { Config } from '../../config.ts';
import { EXIT, type Io } from '../io.ts';
import type { Library } from '../library.ts';

const HELP = `
A path is a file, a folder (with all folders below it) or a pattern. .txt and .md files are read, with their metadata
from NAME.meta.json beside them: {"publisher", "published", "publishedInferred", "publishedNote", "title", "url",
"language"}, each of which may be left out. A document that is already stored changes nothing. Ctrl-C finishes the
documents at hand; what was read is stored. The id that is printed first is for the subscription ingestProgress.

Examples:
  isnad ingest article.txt
  isnad ingest ~/articles "news/2024-*/**/*.md"
  isnad ingest ~/articles --json | jq .documents`;

interface IngestOptions {
  readonly json?: boolean;
}

export function addIngest(program: Command, io: Io): void {
  program
    .command('ingest')
    .description('read documents into the graph')
    .argument('<path...>', 'files, folders or patterns')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', HELP)
    .action((paths: string[], options: IngestOptions) => ingest(paths, options, io));
}

async function ingest(paths: readonly string[], options: IngestOptions, io: Io): Promise<void> {
  const { findDocuments } = await import('../find-documents.ts');
  const { files, failures } = await findDocuments(paths);
  const { emptySummary, ingestDocuments, summaryText } = await import('../ingest-documents.ts');
  const { endOnSignals } = await import('../signals.ts');
  const ending = endOnSignals();
  const { id, summary } =
    files.length === 0
      ? { id: null, summary: emptySummary() }
      : await read(files, io, ending.signal, ingestDocuments);
  ending.release();
  summary.failures.unshift(...failures);
  summary.documents.failed += failures.length;
  for (const { path, reason } of summary.failures) io.fail(`${path}: ${reason}`);
  await io.out(options.json === true ? `${JSON.stringify({ id, ...summary })}\n` : summaryText(summary));
  if (summary.interrupted) io.exitCode = EXIT.interrupted;
}

async function read(
  files: readonly string[],
  io: Io,
  signal: AbortSignal,
  ingestDocuments: typeof import('../ingest-documents.ts').ingestDocuments,
) {
  const [{ readConfig }, { prepare, withStore }, { libraryOf }, { openReaders }] = await Promise.all([
    import('../../config.ts'),
    import('../with-store.ts'),
    import('../library.ts'),
    import('../readers.ts'),
  ]);
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  // Threads load what they need while the store is made ready.
  const readers = openReaders(files.length);
  try {
    return await withStore(fewConnections(readConfig()), async (store) => {
      await prepare(store);
      const record = await store.beginIngest(files.length);
      // Whoever follows the graph can follow this one by its id.
      io.note(`ingest ${record.id}`);
      const library: Library = { ...libraryOf(store, readers), done: (...told) => record.step(...told) };
      try {
        const summary = await ingestDocuments(files, library, io, signal);
        await record.end(summary.interrupted ? 'INTERRUPTED' : 'FINISHED');
        return { id: record.id, summary };
      } catch (error) {
        await record.end('FAILED');
        throw error;
      }
    });
  } finally {
    await readers.close();
  }
}

/**
 * By how much of what is in use memory grows before V8 looks for what is not, in each thread. By itself it lets twice as much lie
 * as is in use; looking this often costs no time that can be measured.
 */
const GROWING = 20;

/** One that stores and two that look up: each more makes plans and caches of its own, and is of no use. */
const CONNECTIONS = 3;

const fewConnections = (config: Config): Config => ({
  ...config,
  database: { ...config.database, poolSize: Math.min(config.database.poolSize, CONNECTIONS) },
});

import type { Command } from 'commander';
import { EXIT, type Io } from '../io.ts';

const HELP = `
A path is a file, a folder (with all folders below it) or a pattern. .txt and .md files are read, with their metadata
from NAME.meta.json beside them: {"publisher", "published", "publishedInferred", "publishedNote", "title", "url",
"language"}, each of which may be left out. A document that is already stored changes nothing. Ctrl-C finishes the
document at hand; what was read is stored.

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
  const summary = files.length === 0 ? emptySummary() : await read(files, io, ending.signal, ingestDocuments);
  ending.release();
  summary.failures.unshift(...failures);
  summary.documents.failed += failures.length;
  for (const { path, reason } of summary.failures) io.fail(`${path}: ${reason}`);
  await io.out(options.json === true ? `${JSON.stringify(summary)}\n` : summaryText(summary));
  if (summary.interrupted) io.exitCode = EXIT.interrupted;
}

async function read(
  files: readonly string[],
  io: Io,
  signal: AbortSignal,
  ingestDocuments: typeof import('../ingest-documents.ts').ingestDocuments,
) {
  const [{ readConfig }, { prepare, withStore }, { libraryOf }] = await Promise.all([
    import('../../config.ts'),
    import('../with-store.ts'),
    import('../library.ts'),
  ]);
  return withStore(readConfig(), async (store) => {
    await prepare(store);
    return ingestDocuments(files, libraryOf(store), io, signal);
  });
}

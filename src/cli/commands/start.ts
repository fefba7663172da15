import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addressOptions } from '../options.ts';
import type { AddressOptions } from './serve.ts';

const HELP = `
Starts a Postgres of its own (or uses the one that DATABASE_URL names), creates the tables, loads the gazetteer, reads
the documents of seeds/documents and serves the graph. Ends on Ctrl-C, SIGTERM and SIGHUP.

Examples:
  isnad start
  isnad start --port 8080 --no-seeds`;

interface StartOptions extends AddressOptions {
  readonly seeds: boolean;
}

export function addStart(program: Command, io: Io): void {
  const command = program
    .command('start')
    .description('start everything: database, seed documents, GraphQL and GraphiQL')
    .option('--no-seeds', 'read no seed documents')
    .addHelpText('after', HELP)
    .action((options: StartOptions) => start(options, io));
  for (const option of addressOptions()) command.addOption(option);
}

async function start({ seeds, ...address }: StartOptions, io: Io): Promise<void> {
  const [{ serveGraph }, { readSeeds }] = await Promise.all([
    import('../serve-graph.ts'),
    import('../read-seeds.ts'),
  ]);
  await serveGraph(address, io, async (store, signal, ready) => {
    if (seeds) await readSeeds(store, io, signal, ready);
  });
}

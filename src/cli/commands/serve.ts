import type { Command } from 'commander';
import type { Io } from '../io.ts';
import { addressOptions } from '../options.ts';

const HELP = `
Ends on Ctrl-C, SIGTERM and SIGHUP after the requests at hand are answered.

Examples:
  isnad serve
  DATABASE_URL=postgres://graph@db/isnad isnad serve --host 0.0.0.0 --port 8080`;

export interface AddressOptions {
  readonly host?: string;
  readonly port?: number;
  readonly writable?: boolean;
  readonly allowHost?: readonly string[];
}

export function addServe(program: Command, io: Io): void {
  const command = program
    .command('serve')
    .description('serve the graph over GraphQL')
    .addHelpText('after', HELP)
    .action((options: AddressOptions) => serve(options, io));
  for (const option of addressOptions()) command.addOption(option);
}

async function serve(options: AddressOptions, io: Io): Promise<void> {
  const { serveGraph } = await import('../serve-graph.ts');
  await serveGraph(options, io, async () => {});
}

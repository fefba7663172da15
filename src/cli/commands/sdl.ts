import type { Command } from 'commander';
import type { Io } from '../io.ts';

const HELP = `
Examples:
  isnad sdl > schema.graphql`;

export function addSdl(program: Command, io: Io): void {
  program
    .command('sdl')
    .description('print the GraphQL schema')
    .addHelpText('after', HELP)
    .action(() => sdl(io));
}

async function sdl(io: Io): Promise<void> {
  const { printSdl } = await import('../../graphql/sdl.ts');
  await io.out(printSdl());
}

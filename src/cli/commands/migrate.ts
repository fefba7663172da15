import type { Command } from 'commander';
import type { Io } from '../io.ts';

const HELP = `
Safe to run twice and from several machines at once. start, serve and ingest do it themselves.

Examples:
  isnad migrate
  DATABASE_URL=postgres://graph@db/isnad isnad migrate`;

export function addMigrate(program: Command, io: Io): void {
  program
    .command('migrate')
    .description('bring the database’s tables and gazetteer up to date')
    .addHelpText('after', HELP)
    .action(() => migrate(io));
}

async function migrate(io: Io): Promise<void> {
  const [{ readConfig }, { prepare, withStore }] = await Promise.all([
    import('../../config.ts'),
    import('../with-store.ts'),
  ]);
  await withStore(readConfig(), prepare);
  await io.out('the database is up to date\n');
}

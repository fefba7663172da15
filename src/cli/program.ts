import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { packageRoot } from '../text/package-root.ts';
import { addExplain } from './commands/explain.ts';
import { addExtract } from './commands/extract.ts';
import { addIngest } from './commands/ingest.ts';
import { addMigrate } from './commands/migrate.ts';
import { addSdl } from './commands/sdl.ts';
import { addServe } from './commands/serve.ts';
import { addStart } from './commands/start.ts';
import { EXIT, type Io } from './io.ts';
import { reasonOf } from './reason.ts';

const EPILOGUE = `
Environment:
  DATABASE_URL                another Postgres, from version 15 on, instead of one of Isnad’s own
  ISNAD_DATA_DIR              the folder of Isnad’s own Postgres; .isnad by default
  HOST, PORT                  where start and serve listen; localhost and 4000 by default
  ISNAD_SUBSCRIPTIONS         subscriptions that a server takes; 1000 by default
  ISNAD_POOL_SIZE             connections of a process to the database; 10 by default
  ISNAD_POOL_WAITING          queries that may wait for one; 1000 by default
  ISNAD_POOL_TIMEOUT_MS       how long they may wait; 10000 by default
  ISNAD_CONNECT_TIMEOUT_MS    how long connecting may take; 5000 by default
  ISNAD_STATEMENT_TIMEOUT_MS  how long a query may run; 30000 by default

Exit codes:
  0    everything was done
  1    something failed; one line on standard error says what, the rest was done
  2    the command was misused
  130  interrupted; what was stored stays stored

Examples:
  isnad start                                       a graph to look at, from nothing
  isnad ingest ~/articles "news/**/*.txt"           read more documents into it
  isnad extract article.txt --published 2022-05-12  what one document says, as JSON
  isnad explain article.txt                         and why Isnad thinks so`;

/** Run one command line and give its exit code; never throws for what a user did wrong. */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  try {
    await makeProgram(io).parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    io.fail(reasonOf(error));
  }
  return io.exitCode;
}

function makeProgram(io: Io): Command {
  const program = new Command('isnad')
    .description('Reads news in Arabic and English into a graph of actors, places, events and sources.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => void io.errorOutput.write(text),
      outputError: (text, write) => write(`isnad: ${text.replace(/^error: /, '')}`),
    })
    .showHelpAfterError('(isnad --help tells more)')
    .addHelpText('after', EPILOGUE);
  for (const add of [addStart, addServe, addIngest, addExtract, addExplain, addMigrate, addSdl])
    add(program, io);
  return program;
}

function version(): string {
  const value: unknown = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return typeof value === 'object' && value !== null && 'version' in value
    ? String(value.version)
    : 'unknown';
}

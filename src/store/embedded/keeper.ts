import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.ts';

const run = promisify(execFile);

/**
 * The server lives as long as some process of ours holds the write end of a pipe in its folder. However a process
 * ends, SIGKILL included, its end is closed, and with the last one the reader gets end of file and stops the server.
 * $1: folder for pipe and socket, $2: log file, rest: the server's command line.
 */
const SCRIPT = `
folder=$1; log=$2; shift 2
exec <"$folder/alive" 3<&0
"$@" </dev/null 3<&- >>"$log" 2>&1 &
server=$!
( cat <&3 >/dev/null
  kill -INT "$server" 2>/dev/null
  seconds=0
  while kill -0 "$server" 2>/dev/null && [ $seconds -lt 20 ]; do sleep 1; seconds=$((seconds+1)); done
  kill -QUIT "$server" 2>/dev/null ) >/dev/null 2>&1 &
exec 3<&- </dev/null
wait "$server"; status=$?
rm -rf "$folder"
exit $status
`;

/** Start a server under a keeper. Gives the keeper's process and the held pipe, a file descriptor. */
export async function keep(
  folder: string,
  log: string,
  command: readonly string[],
  account: Account | null,
): Promise<{ readonly keeper: ChildProcess; readonly hold: number }> {
  const pipe = join(folder, 'alive');
  await run('mkfifo', ['-m', '600', pipe], account ?? {});
  // Its own session: Ctrl-C in a terminal is for us, we end the server when we are ready.
  const keeper = spawn('/bin/sh', ['-c', SCRIPT, 'isnad-keeper', folder, log, ...command], {
    ...(account ?? {}),
    cwd: folder,
    detached: true,
    stdio: 'ignore',
  });
  keeper.unref();
  await new Promise<void>((resolve, reject) => {
    keeper.once('spawn', resolve);
    keeper.once('error', reject);
  });
  return { keeper, hold: await holdWhenRead(pipe, keeper) };
}

/** Take part in keeping a server up: a file descriptor, or null when nobody reads the pipe any more. */
export function hold(folder: string): number | null {
  try {
    return openSync(join(folder, 'alive'), constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return null;
  }
}

/** Let go; the server ends when nobody else holds it. */
export const release = (descriptor: number): void => closeSync(descriptor);

async function holdWhenRead(pipe: string, keeper: ChildProcess): Promise<number> {
  for (let attempt = 0; attempt < 400; attempt++) {
    try {
      return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (keeper.exitCode !== null || attempt === 399) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  throw new Error('the keeper of the database did not start');
}

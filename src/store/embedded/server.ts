import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, UserError } from '../../errors.ts';
import { type Account, serverAccount } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { defaultDataDir, prepareDataDir, socketBase } from './folders.ts';
import { hold, keep, release } from './keeper.ts';
import { INITDB_ARGUMENTS, serverArguments } from './settings.ts';

/** A running Postgres of our own, shared by every process that uses its data folder. */
export interface EmbeddedServer {
  /** Folder of its socket: the `host` to connect to. */
  readonly socket: string;
  readonly port: number;
  readonly user: string;
  readonly dataDir: string;
  /** Another process had it running. */
  readonly adopted: boolean;
  /** Let go of it, and wait for its end when nobody else holds it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Null for the default place. */
  readonly dataDir: string | null;
  /** Settings beside ours; for tests. */
  readonly settings?: { readonly [name: string]: string };
}

const START_MS = 60_000;
const STOP_MS = 25_000;
const NOTICE_MS = 250;
const PORT = 5432;
const run = promisify(execFile);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Start the server of a data folder, or join the one that is up. Throws `UserError`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32')
    throw new UserError(
      'EMBEDDED_UNSUPPORTED',
      'Isnad cannot run its own Postgres on Windows; set DATABASE_URL to a Postgres server.',
    );
  const account = serverAccount();
  const dataDir = options.dataDir ?? defaultDataDir(account);
  await prepareDataDir(dataDir, account);
  const cluster = join(dataDir, 'postgres');
  const binaries = await findBinaries(account);
  await initialise(cluster, binaries, account);
  const deadline = Date.now() + START_MS;
  for (;;) {
    const joined = await joinRunning(cluster, dataDir);
    if (joined !== null) return joined;
    const started = await launch(cluster, dataDir, binaries, account, options.settings ?? {});
    if (started !== null) return started;
    if (Date.now() > deadline) throw failed(dataDir, 'it did not come up in time');
    await pause(50);
  }
}

const failed = (dataDir: string, why: string, cause?: unknown): UserError =>
  new UserError(
    'EMBEDDED_FAILED',
    `Isnad's own Postgres did not start: ${why}; see ${join(dataDir, 'postgres.log')}, or set DATABASE_URL.`,
    cause,
  );

/** Make the cluster beside its place and move it there whole: a start cut short leaves nothing half made. */
async function initialise(cluster: string, binaries: Binaries, account: Account | null): Promise<void> {
  const versionFile = join(cluster, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = Number.parseInt(await readFile(versionFile, 'utf8'), 10);
    if (version === binaries.major) return;
    throw new UserError(
      'DATA_FOLDER_UNUSABLE',
      `The data in ${cluster} are of Postgres ${version}, and this is Postgres ${binaries.major}; set ISNAD_DATA_DIR to a new folder and ingest the documents again.`,
    );
  }
  const draft = `${cluster}.${process.pid}`;
  try {
    await rm(draft, { recursive: true, force: true });
    await run(binaries.initdb, [...INITDB_ARGUMENTS, '-D', draft], { ...(account ?? {}), cwd: '/' });
    await rename(draft, cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(versionFile)) throw failed(join(cluster, '..'), messageOf(error), error);
  }
}

interface Running {
  readonly pid: number;
  readonly port: number;
  readonly socket: string;
  readonly ready: boolean;
}

/** What the server says of itself in its lock file; null when there is none or its process is gone. */
async function readLock(cluster: string): Promise<Running | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null);
  const lines = text?.split('\n').map((line) => line.trim()) ?? [];
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !alive(pid)) return null;
  if (!(await isPostgres(pid))) {
    // Of a server that was killed; Postgres would take the process that has its number now for another server.
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), socket: lines[4] ?? '', ready: lines[7] === 'ready' };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a process is a Postgres; true where the system does not say. */
async function isPostgres(pid: number): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'postgres');
  return name.trim() === 'postgres';
}

/** Join a server that is up; waits for one that is coming up or going down. */
async function joinRunning(cluster: string, dataDir: string): Promise<EmbeddedServer | null> {
  const deadline = Date.now() + STOP_MS;
  while (Date.now() < deadline) {
    const running = await readLock(cluster);
    if (running === null) return null;
    const descriptor = running.ready ? hold(running.socket) : null;
    if (descriptor !== null) return handle(cluster, dataDir, running, descriptor, true);
    // After a crash the number may belong to the Postgres of another folder.
    if (running.socket === '' || !existsSync(running.socket)) return null;
    await pause(25);
  }
  return null;
}

/** Start a server; null when another process of ours was quicker. */
async function launch(
  cluster: string,
  dataDir: string,
  binaries: Binaries,
  account: Account | null,
  settings: { readonly [name: string]: string },
): Promise<EmbeddedServer | null> {
  const socket = await mkdtemp(join(socketBase(account), 'isnad-'));
  if (account !== null) await chown(socket, account.uid, account.gid);
  const command = [binaries.postgres, '-D', cluster, '-p', String(PORT), '-k', socket];
  const log = join(dataDir, 'postgres.log');
  try {
    const { keeper, hold: descriptor } = await keep(
      socket,
      log,
      [...command, ...serverArguments(settings)],
      account,
    );
    const deadline = Date.now() + START_MS;
    while (keeper.exitCode === null && keeper.signalCode === null) {
      const running = await readLock(cluster);
      if (running?.ready === true && running.socket === socket)
        return handle(cluster, dataDir, running, descriptor, false);
      if (Date.now() > deadline) break;
      await pause(10);
    }
    release(descriptor);
    await rm(socket, { recursive: true, force: true });
    if ((await readLock(cluster)) !== null) return null;
    throw failed(dataDir, 'its process ended');
  } catch (error) {
    await rm(socket, { recursive: true, force: true });
    throw error instanceof UserError ? error : failed(dataDir, messageOf(error), error);
  }
}

function handle(
  cluster: string,
  dataDir: string,
  running: Running,
  descriptor: number,
  adopted: boolean,
): EmbeddedServer {
  let held = true;
  return {
    socket: running.socket,
    port: running.port,
    user: 'isnad',
    dataDir,
    adopted,
    async stop() {
      if (!held) return;
      held = false;
      release(descriptor);
      // Without another holder it begins to stop at once; with one it stays, and so may we leave it.
      const noticed = Date.now() + NOTICE_MS;
      while ((await readLock(cluster))?.ready === true) {
        if (Date.now() > noticed) return;
        await pause(10);
      }
      const deadline = Date.now() + STOP_MS;
      while (Date.now() < deadline && (await readLock(cluster)) !== null) await pause(10);
    },
  };
}

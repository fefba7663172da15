import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/text/package-root.ts';

/**
 * What a run of `isnad` took from its start to its end: milliseconds, the most memory in MB, and milliseconds of processor,
 * in which other programs on the machine do not count: its own, and those of a Postgres that it ran (Linux).
 */
export interface Cost {
  readonly ms: number;
  readonly mb: number;
  readonly cpuMs: { readonly own: number; readonly server: number };
}

/** Runs `isnad` with these arguments, what it prints left aside. Throws when it fails. */
export async function costOf(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(packageRoot(), 'bin/isnad.js'), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (part: Buffer) => {
    told = (told + part.toString()).slice(-2_000);
  });
  let mb = 0;
  const cpuMs = { own: 0, server: 0 };
  const watch = setInterval(() => {
    mb = Math.max(mb, peakOf(child.pid));
    cpuMs.own = Math.max(cpuMs.own, ticksOf(child.pid) * TICK_MS);
    cpuMs.server = Math.max(cpuMs.server, serverTicks(env['ISNAD_DATA_DIR']) * TICK_MS);
  }, 10);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const ms = performance.now() - began;
  clearInterval(watch);
  if (code !== 0) throw new Error(`isnad ${args[0]} ended with ${code}\n${told}`);
  return { ms, mb, cpuMs };
}

const TICK_MS = 10;

const fileOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const peakOf = (pid: number | undefined): number =>
  Number(/VmHWM:\s+(\d+)/.exec(fileOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Of a process and of the children that it has outlived. */
function ticksOf(pid: number | undefined): number {
  const fields = fileOf(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** Of the server of a data folder with all its processes. */
function serverTicks(dataDir: string | undefined): number {
  if (dataDir === undefined) return 0;
  const pid = Number.parseInt(fileOf(join(dataDir, 'postgres/postmaster.pid')), 10);
  const children = fileOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return [pid, ...children.map(Number)].reduce((sum, each) => sum + ticksOf(each), 0);
}

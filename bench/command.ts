import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/text/package-root.ts';

/** What a run of `isnad` took from its start to its end: milliseconds, and the most memory in MB (Linux). */
export interface Cost {
  readonly ms: number;
  readonly mb: number;
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
  const watch = setInterval(() => {
    mb = Math.max(mb, peakOf(child.pid));
  }, 10);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const ms = performance.now() - began;
  clearInterval(watch);
  if (code !== 0) throw new Error(`isnad ${args[0]} ended with ${code}\n${told}`);
  return { ms, mb };
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

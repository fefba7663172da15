import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/text/package-root.ts';

/** What one run of `isnad extract` takes from its start to its end: milliseconds, and the most memory in MB (Linux). */
export async function coldExtract(text: string): Promise<{ readonly ms: number; readonly mb: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const file = join(folder, 'page.txt');
  writeFileSync(file, text);
  const began = performance.now();
  const command = [join(packageRoot(), 'bin/isnad.js'), 'extract', file, '--published', '2024-01-01'];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
  let mb = 0;
  const watch = setInterval(() => {
    mb = Math.max(mb, peakOf(child.pid));
  }, 10);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ms = performance.now() - began;
  clearInterval(watch);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(`isnad extract ended with ${code}`);
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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, costOf } from './command.ts';

/** What one run of `isnad extract` takes of a text. */
export async function coldExtract(text: string): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const file = join(folder, 'page.txt');
    writeFileSync(file, text);
    return await costOf(['extract', file, '--published', '2024-01-01']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

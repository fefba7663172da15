import { realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { EXTENSIONS } from '../intake/read-document.ts';

export interface FoundDocuments {
  /** In the order given, those of a folder or a pattern by name; each file once. */
  readonly files: readonly string[];
  /** What led to no file at all. */
  readonly failures: readonly { readonly path: string; readonly reason: string }[];
}

/** The documents that files, folders (with those below) and glob patterns stand for. */
export async function findDocuments(paths: readonly string[]): Promise<FoundDocuments> {
  const files = new Map<string, string>();
  const failures: { path: string; reason: string }[] = [];
  for (const path of paths) {
    const found = await expand(path);
    if (typeof found === 'string') failures.push({ path, reason: found });
    else for (const file of found) await addOnce(files, file);
  }
  return { files: [...files.values()], failures };
}

async function addOnce(files: Map<string, string>, file: string): Promise<void> {
  const real = await realpath(file).catch(() => file);
  if (!files.has(real)) files.set(real, file);
}

/** The files that one argument stands for, or why it stands for none. */
async function expand(path: string): Promise<readonly string[] | string> {
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') {
    const found = await documentsIn('**/*', path);
    return found.length > 0 ? found.map((file) => join(path, file)) : 'there are no .txt or .md files in it';
  }
  if (!isDynamicPattern(path)) return 'there is no such file or folder';
  const found = await documentsIn(path, process.cwd());
  return found.length > 0 ? found : 'no .txt or .md file matches it';
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  const found = await stat(path).catch(() => null);
  return found === null ? 'none' : found.isDirectory() ? 'folder' : 'file';
}

async function documentsIn(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd,
    // A link to a file is that file; a link to a folder may lead back up.
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
  return found.filter((file) => isDocument(file)).sort((a, b) => (a < b ? -1 : 1));
}

const isDocument = (file: string): boolean => {
  const extension = extname(file).toLowerCase();
  return extension !== '' && EXTENSIONS.includes(extension);
};

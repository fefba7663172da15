import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../errors.ts';

/** The account that the server runs under, where it must not be ours. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

/** Postgres refuses to run as root: the account to use instead, or null when we are not root. Throws `UserError` when there is none. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of CANDIDATES) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':');
    const uid = Number(fields?.[2]);
    const gid = Number(fields?.[3]);
    if (Number.isInteger(uid) && uid > 0 && Number.isInteger(gid)) return { uid, gid };
  }
  throw new UserError(
    'EMBEDDED_UNSUPPORTED',
    'Postgres cannot run as root and there is no account "postgres" or "nobody" to run it under; start Isnad as another user or set DATABASE_URL.',
  );
}

/** True when an account that owns nothing on the way can enter every existing folder down to this path. */
export function othersMayEnter(path: string): boolean {
  let folder = path;
  for (;;) {
    const mode = statSync(folder, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined && (mode & 0o001) === 0) return false;
    const parent = dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}

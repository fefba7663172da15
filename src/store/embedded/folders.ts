import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { packageRoot } from '../../text/package-root.ts';
import { type Account, othersMayEnter } from './account.ts';

/** Where the data go when nobody says: `.isnad` in the project, or a folder of the user's where that cannot be used. */
export function defaultDataDir(account: Account | null): string {
  const root = packageRoot();
  if (account !== null) {
    if (othersMayEnter(root)) return join(root, '.isnad');
    // One folder for each checkout, so that two of them do not share a graph unasked.
    return join('/var/lib/isnad', createHash('sha256').update(root).digest('hex').slice(0, 12));
  }
  try {
    accessSync(root, constants.W_OK);
    return join(root, '.isnad');
  } catch {
    return join(homedir(), '.local', 'share', 'isnad');
  }
}

/** A folder with those above it. Node's own way of it never ends where the folder above takes none, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  if (!existsSync(dirname(path))) await makeFolder(dirname(path));
  await mkdir(path);
}

/** Make the data folder, for the server's account alone. Throws `UserError` DATA_FOLDER_UNUSABLE. */
export async function prepareDataDir(path: string, account: Account | null): Promise<void> {
  try {
    await makeFolder(path);
    if (account !== null) await chown(path, account.uid, account.gid);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UserError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${path} cannot be written (${messageOf(error)}); set ISNAD_DATA_DIR to a folder that can.`,
      error,
    );
  }
  if (account !== null && !othersMayEnter(path.slice(0, path.lastIndexOf('/')) || '/'))
    throw new UserError(
      'DATA_FOLDER_UNUSABLE',
      `The data folder ${path} lies below a folder that the server's account may not enter; set ISNAD_DATA_DIR to one outside, such as /var/lib/isnad.`,
    );
}

/** The name of a socket may be no longer than this. */
const SOCKET_BYTES = 107;

/** Where the server's socket goes: the folder for temporary files, or one that the account can enter and a socket can be named in. */
export function socketBase(account: Account | null): string {
  const folder = tmpdir();
  const fits = Buffer.byteLength(join(folder, 'isnad-XXXXXX', '.s.PGSQL.5432')) <= SOCKET_BYTES;
  return fits && (account === null || othersMayEnter(folder)) ? folder : '/tmp';
}

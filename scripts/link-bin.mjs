// Put this checkout's own `isnad` beside the commands of its dependencies, where npm puts only those of others.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../node_modules/.bin');
const link = join(folder, 'isnad');
mkdirSync(folder, { recursive: true });
rmSync(link, { force: true });
symlinkSync('../../bin/isnad.js', link);

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../text/package-root.ts';

const KNOWLEDGE = /\.(?:tsv|bin|json)$/;
const CODE = /(?<!\.d)\.[jt]s$/;
/** The rooms whose code decides what a document is read to say. */
const ROOMS = ['text', 'languages', 'extract'];

/**
 * SHA-256, in hexadecimal, of all that a reading follows from besides the document: code, lexicons, gazetteer, the
 * versions of the dependencies and of Unicode. What was read under the same hash would be read the same again.
 */
export function readerHash(): string {
  const root = packageRoot();
  // Beside this file lies the code that runs: of src/ in tests, of dist/src/ else.
  const code = join(import.meta.dirname, '..');
  const files = [
    join(root, 'package.json'),
    ...filesIn(join(code, '../schema'), CODE),
    ...ROOMS.flatMap((room) => filesIn(join(code, room), CODE)),
    ...filesIn(join(root, 'schema/ontology'), KNOWLEDGE),
    ...filesIn(join(root, 'src/languages'), KNOWLEDGE),
    ...filesIn(join(root, 'src/extract'), KNOWLEDGE),
    ...filesIn(join(root, 'seeds/gazetteer'), KNOWLEDGE),
  ];
  const { icu } = process.versions;
  const hash = createHash('sha256').update(`icu ${icu ?? ''}\n`);
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

const filesIn = (folder: string, names: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => names.test(file))
    .sort()
    .map((file) => join(folder, file));

/**
 * Whether both languages read the same out of the same stories: scripts/run.sh resolve/parity [FOLDER]... [--list].
 * For each pair NAME-ar.txt and NAME-en.txt of the folders (tests/corpus without any): the share of actors and places that
 * are the same in the registry, the share of happenings that pair up, of those that can be set side by side, and of those
 * that the graph would hold as one event; with --list those that don't pair up and in what they differ. What is annotated beside a text gives its publisher and its day, and nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { extractDocument } from '../../src/extract/pipeline.ts';
import { readDocument } from '../../src/intake/read-document.ts';
import { packageRoot } from '../../src/text/package-root.ts';
import { alignHappenings, FIELDS, happeningsOf, inWords } from './align.ts';
import { compareEntities } from './entities.ts';
import { joinedIn } from './joined.ts';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folders.length === 0) folders.push(join(packageRoot(), 'tests/corpus'));
const list = process.argv.includes('--list');
const gazetteer = loadGazetteer();
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function read(path: string, language: 'ar' | 'en'): Promise<DocumentGraph> {
  const annotated = path.replace(/\.txt$/, '.json');
  const { published = null, publisher = null }: { published?: string | null; publisher?: string | null } =
    existsSync(annotated)
      ? (JSON.parse(readFileSync(annotated, 'utf8')) as { document: object }).document
      : {};
  const { head } = await readDocument(path, {
    language,
    ...(published === null ? {} : { published }),
    ...(publisher === null ? {} : { publisher }),
  });
  return extractDocument(head, gazetteer);
}

const total = { entities: 0, same: 0, happenings: 0, alike: 0, paired: 0, joined: 0 };
const agreed = new Map<string, number>(FIELDS.map((field) => [field, 0]));
const share = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0)).padStart(4);
const line = (name: string, numbers: readonly string[]): void =>
  print(`${name.padEnd(28)}${numbers.join('  ')}`);

line('of 100', ['entities', 'happenings alike', 'aligned', 'one event']);
for (const folder of folders)
  for (const file of readdirSync(folder).sort()) {
    const name = /^(.*)-ar\.txt$/.exec(file)?.[1];
    if (name === undefined || !existsSync(join(folder, `${name}-en.txt`))) continue;
    const [ar, en] = await Promise.all([
      read(join(folder, file), 'ar'),
      read(join(folder, `${name}-en.txt`), 'en'),
    ]);
    const entities = compareEntities(ar, en);
    const [told, other] = [happeningsOf(ar), happeningsOf(en)];
    const { pairs, left } = alignHappenings(told, other);
    const paired = pairs.filter(({ differ }) => differ.length === 0);
    for (const field of FIELDS)
      agreed.set(
        field,
        (agreed.get(field) ?? 0) + pairs.filter(({ differ }) => !differ.includes(field)).length,
      );
    const happenings = told.length + other.length;
    const joined = joinedIn([ar, en], gazetteer);
    total.joined += joined;
    line(name, [
      share(2 * entities.same, entities.all),
      share(2 * paired.length, happenings),
      share(2 * pairs.length, happenings),
      share(joined, happenings),
    ]);
    total.entities += entities.all;
    total.same += entities.same;
    total.happenings += happenings;
    total.alike += pairs.length;
    total.paired += paired.length;
    if (!list) continue;
    for (const one of entities.apart) print(`  ${one}`);
    for (const { ours, theirs, differ } of pairs)
      if (differ.length > 0)
        print(`  differ in ${differ.join(', ')}\n    ar ${inWords(ours)}\n    en ${inWords(theirs)}`);
    for (const one of left) print(`  only ${one.language} ${inWords(one)}`);
  }
line('all', [
  share(2 * total.same, total.entities),
  share(2 * total.paired, total.happenings),
  share(2 * total.alike, total.happenings),
  share(total.joined, total.happenings),
]);
print(
  `of aligned happenings, the same: ${FIELDS.map((field) => `${field}${share(agreed.get(field) ?? 0, total.alike)}`).join('  ')}`,
);

/**
 * Whether clients of the released schema can go on as they are: scripts/run.sh schema/check [--release]. Fails where
 * schema/schema.graphql is not what the code says, or breaks what stands in schema/released.graphql without a line in
 * schema/accepted-breaks.tsv. With --release: what is there now is released, and what was accepted is settled.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSdl } from '../../src/graphql/sdl.ts';
import { packageRoot } from '../../src/text/package-root.ts';
import { compareSchemas, readAccepted } from './compare.ts';

const path = (name: string): string => join(packageRoot(), 'schema', name);
const read = (name: string): string => readFileSync(path(name), 'utf8');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const list = (title: string, lines: readonly string[]): void => {
  if (lines.length > 0) say([title, ...lines.map((line) => `  ${line}`)].join('\n'));
};

const current = read('schema.graphql');
if (current !== printSdl()) {
  say('schema/schema.graphql is not what the code says: run `npx isnad sdl > schema/schema.graphql`.');
  process.exitCode = 1;
} else if (process.argv.includes('--release')) {
  writeFileSync(path('released.graphql'), current);
  const kept = read('accepted-breaks.tsv')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  writeFileSync(path('accepted-breaks.tsv'), `${kept.join('\n')}\n`);
  say('schema/released.graphql is schema/schema.graphql now.');
} else {
  const { breaking, dangerous, needless } = compareSchemas(
    read('released.graphql'),
    current,
    readAccepted(read('accepted-breaks.tsv')),
  );
  list('May surprise clients of the released schema:', dangerous);
  list('Breaks clients of the released schema:', breaking);
  list('Accepted in schema/accepted-breaks.tsv, and breaks nothing; take it out:', needless);
  if (breaking.length > 0)
    say(
      'Keep what was there beside what is new, or write the line, a tab and why into schema/accepted-breaks.tsv.',
    );
  if (breaking.length + needless.length > 0) process.exitCode = 1;
  else say('The schema breaks no client of the released one.');
}

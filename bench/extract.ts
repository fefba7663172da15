/**
 * What reading costs: characters a second by stage on the documents of the corpus in each language, an Arabic page once warm, `isnad extract`
 * of a page from a cold start, and long texts without spaces. Of processor time, all of the process, and of the thread that reads
 * alone (Linux), without those that compile and collect garbage beside it. Prints, and asserts nothing: `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import type { DocumentHead } from '../schema/document-graph.ts';
import { loadGazetteer } from '../src/extract/gazetteer/build.ts';
import { extractDocument, readDocument } from '../src/extract/pipeline.ts';
import { coldExtract } from './cold.ts';
import { corpusHeads, pageOf } from './documents.ts';

const PAGE = 2_800;
const ROUNDS = 5;
/** Until V8 has compiled what it will. */
const WARM = 15;
const print = (name: string, value: string): void => {
  process.stdout.write(`${name.padEnd(44)}${value.padStart(14)}\n`);
};
const whole = (value: number): string => Math.round(value).toLocaleString('en');
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time of this process, milliseconds: other programs on the machine do not count. */
function costOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Processor time of this thread so far, milliseconds; null where the system does not tell. */
function threadCost(): number | null {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
}

const loading = performance.now();
const gazetteer = loadGazetteer();
print('gazetteer, ms', whole(performance.now() - loading));
const heads = await corpusHeads('ar');
printStages('Arabic', heads);

function printStages(language: string, documents: readonly DocumentHead[]): void {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const [first] = documents;
  if (first === undefined) throw new Error(`the corpus holds no ${language} document`);
  print(
    `\nfirst ${language} document, lexicons included, ms`,
    whole(costOf(() => extractDocument(first, gazetteer))),
  );
  for (let round = 0; round < WARM; round++) for (const head of documents) extractDocument(head, gazetteer);

  print(`${documents.length} ${language} documents, ${whole(characters)} characters`, 'characters/s');
  const stages = new Map<string, number>();
  const own: number[] = [];
  const rounds = Array.from({ length: ROUNDS }, () =>
    costOf(() => {
      const before = threadCost();
      for (const head of documents)
        readDocument(head, gazetteer, (stage, ms) => stages.set(stage, (stages.get(stage) ?? 0) + ms));
      const after = threadCost();
      if (before !== null && after !== null) own.push(after - before);
    }),
  );
  for (const [stage, ms] of stages) print(`  ${stage}`, whole((characters * ROUNDS * 1000) / ms));
  print('  all', whole((characters * 1000) / median(rounds)));
  if (own.length > 0)
    print('  all, by the thread that reads alone', whole((characters * 1000) / median(own)));
}

const page = pageOf(heads, PAGE);
for (let i = 0; i < 20; i++) extractDocument(page, gazetteer);
const pages = Array.from({ length: 20 }, () => costOf(() => extractDocument(page, gazetteer)));
print(`\na page of ${whole(PAGE)} characters once warm, ms`, median(pages).toFixed(1));
const runs = [];
for (let i = 0; i < ROUNDS; i++) runs.push(await coldExtract(page.text));
print('isnad extract of it from a cold start, ms', whole(median(runs.map(({ ms }) => ms))));
print('  its memory, MB', whole(Math.max(...runs.map(({ mb }) => mb))));

printStages('English', await corpusHeads('en'));

/** Milliseconds for so many characters of one unit repeated. */
const repeated = (unit: string, length: number): number => {
  const head: DocumentHead = { ...page, text: unit.repeat(length / unit.length) };
  return costOf(() => extractDocument(head, gazetteer));
};
print('\na paragraph of 1,000,000 characters', 'ms');
for (const unit of ['كلمة', 'والمدينةفيه', 'ا', '12/'])
  print(`  ${unit} repeated`, whole(repeated(unit, 1_000_000)));
print('a paragraph of 40,000 characters, ms', 'times 10,000');
for (const unit of ['كتب،', '«قال', 'a.', 'في سوريا ', 'قال إن ', 'مقتل 5 ', 'وقعت احتجاجات. ']) {
  const [short, long] = [repeated(unit, 10_000), repeated(unit, 40_000)];
  print(`  ${unit.trim()} repeated: ${whole(long)}`, (long / short).toFixed(1));
}
print('\nmemory of this process, MB', whole(process.resourceUsage().maxRSS / 1024));

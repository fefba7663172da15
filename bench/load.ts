/**
 * How fast `isnad ingest` reads and stores documents of the seed document's size, in two runs of so many into an empty graph, so
 * that the first also starts Postgres and loads the gazetteer. Two streams: `news`, stories of some days that one to twelve
 * papers tell (bench/stream.ts), and `one`, the worst case: the seed document again and again, by forty papers on days of one
 * week, so that each tells the same events as every other. How events are spread over types, places and days is that of
 * the corpus; but the papers of a story use the same words, and stories share nobody and no place but by chance and by what
 * their template leaves as it is, so that within a story more matches than in real news, and between stories less. Prints,
 * and asserts nothing: npm run build && scripts/run.sh ../bench/load [DOCUMENTS [news|one]].
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentHead } from '../schema/document-graph.ts';
import { openRegistry } from '../src/extract/gazetteer/registry.ts';
import { toDay, toIso } from '../src/languages/shared/calendar.ts';
import { packageRoot } from '../src/text/package-root.ts';
import { costOf } from './command.ts';
import { corpusHeads } from './documents.ts';
import { newsStream } from './stream.ts';

const DOCUMENTS = Number(process.argv[2] ?? 2_000);
const STREAM = process.argv[3] ?? 'news';
const PAPERS = 40;
const WEEK = 7;
const SEED = join(packageRoot(), 'seeds/documents/000_84a89b721d10af86.txt');
const seed = readFileSync(SEED, 'utf8').trimEnd();

type Written = Pick<DocumentHead, 'publisher' | 'published' | 'language' | 'text'>;

function* sameAgain(): Generator<Written> {
  for (let n = 0; ; n++)
    yield {
      publisher: `Paper ${n % PAPERS}`,
      published: toIso(toDay('2022-05-13') + (n % WEEK)),
      language: 'ar',
      text: `${seed}\n\n${n}\n`,
    };
}

const stream: Iterator<Written> =
  STREAM === 'one' ? sameAgain() : newsStream(await corpusHeads('ar'), openRegistry(), seed.length);
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
// Of its own: Postgres runs as another account, which may not enter a folder of ours.
const data = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
try {
  for (const run of [0, 1]) {
    const documents = join(folder, `documents-${run}`);
    mkdirSync(documents);
    let characters = 0;
    for (let n = 0; n < DOCUMENTS; n++) {
      const { text, publisher, published, language }: Written = stream.next().value;
      characters += text.length;
      // Read in the order of their names.
      const name = join(documents, String(n).padStart(6, '0'));
      writeFileSync(`${name}.txt`, text);
      writeFileSync(`${name}.meta.json`, JSON.stringify({ publisher, published, language }));
    }
    const { ms, cpuMs, mb } = await costOf(['ingest', documents], {
      ISNAD_DATA_DIR: data,
      DATABASE_URL: '',
    });
    const rate = ((DOCUMENTS * 1000) / ms).toFixed(1);
    const cells = [
      `${DOCUMENTS} documents of ${Math.round(characters / DOCUMENTS)} characters (${STREAM}): ${rate} a second`,
      `${(cpuMs.own / DOCUMENTS).toFixed(1)} ms of processor each here`,
      `${(cpuMs.server / DOCUMENTS).toFixed(1)} ms in Postgres`,
      `${mb.toFixed(0)} MB beside Postgres`,
    ];
    process.stdout.write(`${cells.join(', ')}\n`);
  }
} finally {
  for (const made of [folder, data]) rmSync(made, { recursive: true });
}

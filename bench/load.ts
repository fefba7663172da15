/**
 * How fast `isnad ingest` reads and stores: variations of the seed document, each some days later and by one of forty papers,
 * into an empty graph, in two runs of so many, so that the first also starts Postgres and loads the gazetteer. Prints, and
 * asserts nothing: npm run build && scripts/run.sh ../bench/load [DOCUMENTS].
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toDay, toIso } from '../src/languages/shared/calendar.ts';
import { packageRoot } from '../src/text/package-root.ts';
import { costOf } from './command.ts';

const DOCUMENTS = Number(process.argv[2] ?? 2_000);
const PAPERS = 40;
/** Days from one document to the next. */
const STEP = 5;
const SEED = join(packageRoot(), 'seeds/documents/000_84a89b721d10af86.txt');

const text = readFileSync(SEED, 'utf8').trimEnd();
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
// Of its own: Postgres runs as another account, which may not enter a folder of ours.
const data = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
try {
  for (const run of [0, 1]) {
    const documents = join(folder, `documents-${run}`);
    mkdirSync(documents);
    for (let n = run * DOCUMENTS; n < (run + 1) * DOCUMENTS; n++) {
      const meta = {
        publisher: `Paper ${n % PAPERS}`,
        published: toIso(toDay('1960-01-01') + n * STEP),
        language: 'ar',
      };
      writeFileSync(join(documents, `${n}.txt`), `${text}\n\n${n}\n`);
      writeFileSync(join(documents, `${n}.meta.json`), JSON.stringify(meta));
    }
    const { ms, mb } = await costOf(['ingest', documents], {
      ISNAD_DATA_DIR: data,
      DATABASE_URL: '',
    });
    const rate = ((DOCUMENTS * 1000) / ms).toFixed(1);
    process.stdout.write(
      `${DOCUMENTS} documents of ${text.length} characters: ${rate} a second, ${mb.toFixed(0)} MB beside Postgres\n`,
    );
  }
} finally {
  for (const made of [folder, data]) rmSync(made, { recursive: true });
}

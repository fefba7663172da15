/**
 * What storing costs as the graph grows: the corpus told again and again, each time some days later and by other papers, so
 * that some tellings match, many are compared and most have nothing in common. Prints documents a second for each part, and
 * the processor time that a document took here and in Postgres (Linux): other programs on the machine do not count there.
 * Asserts nothing: scripts/run.sh ../bench/ingest [DOCUMENTS [TOGETHER]].
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentGraph } from '../schema/document-graph.ts';
import { DEFAULT_LIMITS } from '../src/config.ts';
import { loadGazetteer } from '../src/extract/gazetteer/build.ts';
import { openRegistry } from '../src/extract/gazetteer/registry.ts';
import { extractDocument } from '../src/extract/pipeline.ts';
import { toDay, toIso } from '../src/languages/shared/calendar.ts';
import { type Given, openStore } from '../src/store/index.ts';
import { corpusHeads } from './documents.ts';

const DOCUMENTS = Number(process.argv[2] ?? 3000);
/** Documents that are stored in one transaction. */
const TOGETHER = Number(process.argv[3] ?? 25);
const PART = 250;
/** Days from one round of the corpus to the next. */
const STEP = 3;
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const later = (date: string | null, days: number): string | null =>
  date === null ? null : toIso(toDay(date) + days);

/** The same, told in another paper some days later. */
function toldAgain(graph: DocumentGraph, round: number): DocumentGraph {
  const days = round * STEP;
  const { document, events } = graph;
  return {
    ...graph,
    document: { ...document, publisher: `Paper ${round}`, published: later(document.published, days) },
    events: events.map((event) => ({
      ...event,
      time:
        event.time === null
          ? null
          : { ...event.time, start: later(event.time.start, days), end: later(event.time.end, days) },
    })),
  };
}

/** The n-th document to store. */
function variant(n: number): Given {
  const graph = graphs[n % graphs.length];
  if (graph === undefined) throw new Error('the corpus holds no document');
  const source = { url: null, publishedInferred: false, publishedNote: null };
  return { graph: toldAgain(graph, Math.floor(n / graphs.length)), source };
}

/** Processor time of the server's processes that serve this one, milliseconds; 0 where the system does not tell. */
async function serverCost(): Promise<number> {
  const rows = await store.sql<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`;
  return rows.reduce((sum, { pid }) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return sum + (Number(fields[11]) + Number(fields[12])) * TICK_MS;
    } catch {
      return sum;
    }
  }, 0);
}
const TICK_MS = 10;
const ownCost = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const gazetteer = loadGazetteer();
const graphs = (await corpusHeads('ar')).map((head) => extractDocument(head, gazetteer));
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
const store = await openStore({
  databaseUrl: null,
  dataDir: folder,
  host: 'localhost',
  port: 0,
  maxSubscriptions: 0,
  database: DEFAULT_LIMITS,
});
try {
  await store.migrate();
  await store.loadGazetteer(openRegistry());
  print('documents  documents/s  slowest, ms  here, ms  Postgres, ms  events of several documents');
  let slowest = 0;
  let began = performance.now();
  let [here, there] = [ownCost(), await serverCost()];
  for (let n = TOGETHER; n <= DOCUMENTS; n += TOGETHER) {
    const given = Array.from({ length: TOGETHER }, (_, at) => variant(n - TOGETHER + at));
    const start = performance.now();
    for (const outcome of await store.ingestDocuments(given)) if ('error' in outcome) throw outcome.error;
    slowest = Math.max(slowest, performance.now() - start);
    if (n % PART !== 0) continue;
    const rate = (PART * 1000) / (performance.now() - began);
    const [joined] = await store.sql<{ events: number }[]>`
      select count(*)::int as events from (select event_id from tellings group by 1 having count(*) > 1) e`;
    const cost = [(ownCost() - here) / PART, ((await serverCost()) - there) / PART];
    const cells = [
      rate.toFixed(0),
      slowest.toFixed(0),
      ...cost.map((ms) => ms.toFixed(1)),
      joined?.events ?? 0,
    ];
    print([n, ...cells].map((cell) => String(cell).padStart(9)).join('  '));
    slowest = 0;
    [here, there] = [ownCost(), await serverCost()];
    began = performance.now();
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

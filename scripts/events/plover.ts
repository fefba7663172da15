/**
 * Scores English events against the PLOVER gold standard records (openeventdata/PLOVER, CC BY-SA 4.0), whose file is the
 * argument: how often an event of the annotated type is found, and how often its source and target are among its parties.
 */
import { readFileSync } from 'node:fs';
import type { EventRecord } from '../../schema/document-graph.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import { extractDocument } from '../../src/extract/pipeline.ts';
import { overlaps, type Span } from '../../src/text/span.ts';

interface Coded {
  readonly event: string;
  readonly textInfo?: { readonly markup?: string } | string;
}

/** The types of that version that PLOVER has since merged. */
const TYPES: Readonly<Record<string, string>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};
const DOERS = new Set(['AGENT', 'PARTICIPANT']);
const SUFFERERS = new Set(['TARGET', 'PARTICIPANT']);

/** The sentence without its marks, and what each mark covers: `(SRC: Yemen) has (EVT: rejected) …`. */
function unmark(markup: string): { text: string; marks: Map<string, Span[]> } {
  const marks = new Map<string, Span[]>();
  const open: { names: readonly string[]; start: number }[] = [];
  let text = '';
  for (let i = 0; i < markup.length; i++) {
    const mark = /^\(([A-Z]{3}(?:\/[A-Z]{3})*): ?/.exec(markup.slice(i, i + 16));
    if (mark !== null) {
      open.push({ names: (mark[1] ?? '').split('/'), start: text.length });
      i += mark[0].length - 1;
    } else if (markup[i] === ')' && open.length > 0) {
      const { names, start } = open.pop() ?? { names: [], start: 0 };
      for (const name of names) marks.set(name, [...(marks.get(name) ?? []), { start, end: text.length }]);
    } else text += markup[i];
  }
  return { text, marks };
}

const filled = (
  events: readonly EventRecord[],
  roles: ReadonlySet<string>,
  spans: readonly Span[],
): boolean =>
  events.some(
    ({ participants, places }) =>
      participants.some((p) => roles.has(p.role) && spans.some((span) => overlaps(p, span))) ||
      (roles === SUFFERERS && places.some((place) => spans.some((span) => overlaps(place, span)))),
  );

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: scripts/run.sh events/plover FILE');
const records = JSON.parse(readFileSync(path, 'utf8')) as readonly Coded[];
const gazetteer = loadGazetteer();
const counts = { sentences: 0, type: 0, trigger: 0, sources: 0, source: 0, targets: 0, target: 0 };
const byType = new Map<string, { all: number; found: number }>();
for (const { event, textInfo } of records) {
  const markup = typeof textInfo === 'object' ? textInfo.markup : undefined;
  if (markup === undefined) continue;
  const wanted = TYPES[event] ?? event;
  const { text, marks } = unmark(markup);
  const head = {
    name: 'plover',
    language: 'en',
    title: null,
    publisher: null,
    published: null,
    text,
  } as const;
  const { events } = extractDocument(head, gazetteer);
  const typed = events.filter(({ type }) => type === wanted);
  const told = marks.get('EVT') ?? [];
  counts.sentences++;
  const tally = byType.get(wanted) ?? { all: 0, found: 0 };
  byType.set(wanted, { all: tally.all + 1, found: tally.found + (typed.length > 0 ? 1 : 0) });
  if (typed.length > 0) counts.type++;
  if (typed.some(({ trigger }) => told.some((span) => overlaps(trigger, span)))) counts.trigger++;
  const [sources, targets] = [marks.get('SRC') ?? [], marks.get('TAR') ?? []];
  if (sources.length > 0) counts.sources++;
  if (filled(typed, DOERS, sources)) counts.source++;
  if (targets.length > 0) counts.targets++;
  if (filled(typed, SUFFERERS, targets)) counts.target++;
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;
console.log(`${counts.sentences} sentences`);
console.log('event of the type', percent(counts.type, counts.sentences));
console.log('its trigger among the marked words', percent(counts.trigger, counts.sentences));
console.log('source among its agents', percent(counts.source, counts.sources));
console.log('target among its targets and places', percent(counts.target, counts.targets));
for (const [type, { all, found }] of [...byType].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(type.padEnd(10), percent(found, all), `of ${all}`);

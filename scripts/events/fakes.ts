/**
 * Scores the main event of English reports against FA-KES (Zenodo 2607278, CC BY 4.0), whose file is the argument: the
 * governorate where people were killed, and how many were.
 */
import { readFileSync } from 'node:fs';
import type { EventRecord } from '../../schema/document-graph.ts';
import { loadGazetteer } from '../../src/extract/gazetteer/build.ts';
import type { Candidate } from '../../src/extract/gazetteer/gazetteer.ts';
import type { Entity } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { foldKey } from '../../src/text/normalise.ts';

interface Report {
  readonly article_title: string;
  readonly article_content: string;
  readonly date: string;
  readonly location: string;
  readonly nb_children: string;
  readonly nb_civilians: string;
  readonly nb_noncivilians: string;
  readonly nb_women: string;
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: scripts/run.sh events/fakes FILE');
const reports = JSON.parse(readFileSync(path, 'utf8')) as readonly Report[];
const gazetteer = loadGazetteer();

/** The registry's ids of what a place's name may mean. */
const idsOf = (name: string): Set<string> =>
  new Set(gazetteer.lookup(foldKey(name)).map(({ candidate }) => candidate.id));

/** The governorate, its capital or a place in it is where the event was. */
function isIn(place: Candidate, governorate: ReadonlySet<string>): boolean {
  return governorate.has(place.id) || (place.parent !== null && governorate.has(place.parent));
}

const isoOf = (date: string): string => {
  const [month = '', day = '', year = ''] = date.split('/');
  return `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** The first event in which people were killed; without one, the first attack. */
const mainOf = (events: readonly EventRecord[]): EventRecord | null =>
  events.find((e) => e.type === 'ASSAULT' && e.quantities.some((q) => q.measure === 'KILLED')) ??
  events.find((e) => e.type === 'ASSAULT') ??
  null;

const counts = { reports: 0, main: 0, placed: 0, right: 0, counted: 0, total: 0, part: 0 };
for (const report of reports) {
  const head = {
    name: 'fakes',
    language: 'en',
    title: report.article_title,
    publisher: null,
    published: isoOf(report.date),
    text: report.article_content,
  } as const;
  const { entities, events } = readDocument(head, gazetteer);
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const main = mainOf(events);
  counts.reports++;
  if (main === null) continue;
  counts.main++;
  // What the report tells of one happening in several sentences is taken together.
  const told = events.filter(({ same }) => same === main.same);
  const places = told
    .flatMap((event) => event.places)
    .flatMap(({ entity }) => {
      const found = byId.get(entity);
      return found?.candidate ?? found?.located ?? [];
    });
  if (places.length > 0) counts.placed++;
  const governorate = idsOf(report.location);
  if (places.some((place) => isIn(place, governorate))) counts.right++;
  const killed = main.quantities.filter((q) => q.measure === 'KILLED').flatMap((q) => q.value ?? q.low ?? []);
  if (killed.length === 0) continue;
  counts.counted++;
  const parts = [report.nb_civilians, report.nb_noncivilians, report.nb_children, report.nb_women].map(
    Number,
  );
  const sum = parts.reduce((a, b) => a + b, 0);
  if (killed.includes(sum)) counts.total++;
  if (killed.includes(sum) || parts.some((part) => part > 0 && killed.includes(part))) counts.part++;
}
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}% of ${whole}`;
console.log('an attack is found', percent(counts.main, counts.reports));
console.log('it has a place', percent(counts.placed, counts.main));
console.log('in the governorate', percent(counts.right, counts.placed));
console.log('it has a number of killed', percent(counts.counted, counts.main));
console.log('that is all of those counted', percent(counts.total, counts.counted));
console.log('or those of one group', percent(counts.part, counts.counted));

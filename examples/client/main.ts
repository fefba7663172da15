/**
 * Prints who is said to have been attacked, and goes on as it comes: `npm run example -- [http://localhost:4000/graphql]`.
 * Ctrl-C ends it.
 */
import { allEvents, type Filter, newEvents, type Shown } from './events.ts';

const [url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
const filter: Filter = { types: ['ASSAULT'], modalities: ['ACTUAL'] };
const ending = new AbortController();
process.once('SIGINT', () => ending.abort());

const names = (event: Shown, role: 'AGENT' | 'TARGET'): string =>
  event.participations.nodes
    .filter((part) => part.role === role)
    .map(({ name }) => name)
    .join(', ') || '?';

function print(event: Shown): void {
  const [report] = event.reports.nodes;
  const source = report?.attribution.at(-1)?.source?.name ?? 'an unnamed source';
  const places = event.places.nodes.map(({ name }) => name).join(', ') || '?';
  console.log(`${event.sortDate ?? '?'}  ${names(event, 'AGENT')} → ${names(event, 'TARGET')}, ${places}`);
  console.log(`            ${source}: ${report?.evidence.sentence?.text ?? ''}`);
}

for await (const event of allEvents(url, filter)) print(event);
console.log('Waiting for more …');
for await (const event of newEvents(url, filter, ending.signal)) print(event);

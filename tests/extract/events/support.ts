import type { EventRecord } from '../../../schema/document-graph.ts';
import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';

const gazetteer = loadGazetteer();

/** Documents are of a Wednesday. */
const PUBLISHED = '2024-05-01';

const ARABIC = /\p{Script=Arabic}/u;

/** The events of a text, read in the language that it is written in. */
function read(text: string): readonly EventRecord[] {
  const head = {
    name: 'test',
    language: ARABIC.test(text) ? ('ar' as const) : ('en' as const),
    title: null,
    publisher: null,
    published: PUBLISHED,
    text,
  };
  return extractDocument(head, gazetteer).events;
}

/** Words of a text as one word. */
const words = (text: string, span: { readonly start: number; readonly end: number }): string =>
  text.slice(span.start, span.end).replace(/\s+/g, '_');

/** One line for each event, in order: its trigger, then what `tell` says of it. */
const tell = (text: string, say: (event: EventRecord) => readonly string[]): string[] =>
  read(text).map((event) => [words(text, event.trigger), ...say(event)].join(' '));

/** `هجوم AGENT:الجيش TARGET:القرية`: who takes part, by the words that name him. */
export const rolesIn = (text: string): string[] =>
  tell(text, ({ participants }) => participants.map((p) => `${p.role}:${words(text, p)}`));

/** `هجوم @بغداد`. */
export const placesIn = (text: string): string[] =>
  tell(text, ({ places }) => places.map((p) => `@${words(text, p)}`));

/** `هجوم DENIED`; an actual event has its trigger alone. */
export const modalitiesIn = (text: string): string[] =>
  tell(text, ({ modality }) => (modality === 'ACTUAL' ? [] : [modality]));

/** `هجوم 2024-04-30`, or `2024-04-01/2024-04-30`; nothing for an event without a date, ? for one that is not known. */
export const timesIn = (text: string): string[] =>
  tell(text, ({ time }) => {
    if (time === null) return [];
    if (time.start === null) return ['?'];
    return [time.start === time.end ? time.start : `${time.start}/${time.end}`];
  });

/** `هجوم KILLED:5`; `20-30` for what lies between, `70-` for what is told from below alone. */
export const numbersIn = (text: string): string[] =>
  tell(text, ({ quantities }) =>
    quantities.map((q) => `${q.measure}:${q.value ?? `${q.low ?? ''}-${q.high ?? ''}`}`),
  );

/** The triggers of the happenings of a text, each with those that tell it again: `هجوم = الهجوم`. */
export function happeningsIn(text: string): string[] {
  const events = read(text);
  return events
    .filter((event) => event.same === event.id)
    .map((first) =>
      events
        .filter((event) => event.same === first.id)
        .map((event) => words(text, event.trigger))
        .join(' = '),
    );
}

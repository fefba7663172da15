import { expect, test } from 'vitest';
import type { DocumentGraph } from '../../schema/document-graph.ts';
import { extractGraph } from '../../src/read-text.ts';
import { below, mangled, seedDocuments, type Text, WAYS } from './mangle.ts';

const read = ({ language, text }: Text): Promise<DocumentGraph> =>
  extractGraph({
    name: 'x',
    title: null,

    publisher: null,
    published: '2020-01-01',
    language,
    text,
  });

const HALF_CHARACTER = /\p{Surrogate}/u;

/** The places of what was read that are none: outside the text, empty, or between the halves of a character. */
function misplaced(graph: DocumentGraph): readonly string[] {
  const { text } = graph.document;
  const found: string[] = [];
  const look = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') {
      const quote = text.slice(start, end);
      if (start < 0 || end > text.length || quote.trim() === '' || HALF_CHARACTER.test(quote))
        found.push(`${at}: ${start} to ${end} of ${text.length}, ${JSON.stringify(quote)}`);
    }
    for (const [key, inner] of Object.entries(value)) look(inner, `${at}.${key}`);
  };
  look(graph, 'graph');
  return found;
}

/** The words of what was read that the text has not, where they are said to stand. */
function misquoted({ document: { text }, events, statements }: DocumentGraph): readonly string[] {
  const times = events.flatMap(({ time }) =>
    time === null || time.text === text.slice(time.from, time.to) ? [] : [time.text],
  );
  const others = [
    ...statements.map(({ speakerText }) => speakerText),
    ...events.flatMap(({ participants }) => participants.map((one) => ('text' in one ? one.text : null))),
  ].filter((quote) => quote !== null && !text.includes(quote));
  return [...times, ...others.map(String)];
}

const documents = seedDocuments();

/** Each document in two ways, so that all of them meet all ways together. */
const cases = documents.flatMap((document, at) =>
  [at, at + 2].map((way) => ({ document, way: way % WAYS, seed: at })),
);

test.each(cases)(
  'document $seed out of joint, in way $way, is read in its place and word for word',
  async ({ document, way, seed }) => {
    const text = mangled(document, way, documents, below(seed));
    const graph = await read(text);
    expect(misplaced(graph), text.text).toEqual([]);
    expect(misquoted(graph), text.text).toEqual([]);
  },
);

test.each(['ar', 'en'] as const)('what is out of joint costs as much as it is long: %s', async (language) => {
  const draw = below(7);
  const own = documents.filter((document) => document.language === language);
  const long = (times: number): Text => ({
    language,
    text: Array.from({ length: times }, (_, at) => {
      const document = own[at % own.length];
      return document === undefined ? '' : mangled(document, at, own, draw).text;
    }).join('\n'),
  });
  /** Processor time for each character, the least of two. */
  const cost = async (text: Text): Promise<number> => {
    const costs: number[] = [];
    for (let time = 0; time < 2; time++) {
      const before = process.cpuUsage();
      await read(text);
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / text.text.length);
    }
    return Math.min(...costs);
  };
  const short = await cost(long(3));
  // The square would be five times as much.
  expect(await cost(long(15))).toBeLessThan(3 * short);
});

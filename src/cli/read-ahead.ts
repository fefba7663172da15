import type { DocumentGraph } from '../../schema/document-graph.ts';
import type { SourceDocument } from '../intake/read-document.ts';
import type { Counts } from '../store/index.ts';
import type { Library } from './library.ts';

/** A file that was read, with what it says or the counts of what is stored of it; or why it could not be read. */
export type Reading = { readonly file: string } & (
  | { readonly source: SourceDocument; readonly graph: DocumentGraph }
  | { readonly source: SourceDocument; readonly known: Counts }
  | { readonly error: unknown }
);

/** How many documents are stored together at most, and how many are read ahead of those that are being stored. */
const TOGETHER = 64;
const AHEAD = 2 * TOGETHER;

interface Begun {
  reading: Reading | null;
  readonly done: Promise<void>;
}

/**
 * The readings of files in their order, some at a time; while those are dealt with, the next are read. Twice as many at a
 * time as before, at least: the first are stored at once, and later ones in the few large parts that cost least. None is
 * begun, nor waited for with others, after `signal` aborts.
 */
export async function* readAhead(
  files: readonly string[],
  library: Library,
  signal: AbortSignal,
): AsyncGenerator<readonly Reading[]> {
  const begun: Begun[] = [];
  let next = 0;
  const begin = (): void => {
    while (begun.length < AHEAD && !signal.aborted) {
      const file = files[next++];
      if (file === undefined) return;
      begun.push(beginReading(file, library));
    }
  };
  begin();
  for (let fewest = 1; begun[0] !== undefined; fewest = Math.min(TOGETHER, 2 * fewest)) {
    await begun[0].done;
    for (let at = 1; at < fewest && !signal.aborted; at++) await begun[at]?.done;
    const ready: Reading[] = [];
    while (begun[0]?.reading != null && ready.length < TOGETHER) {
      ready.push(begun[0].reading);
      begun.shift();
    }
    // Before these are dealt with, so that whoever reads does not wait for that.
    begin();
    yield ready;
  }
}

function beginReading(file: string, library: Library): Begun {
  const begun = {
    reading: null as Reading | null,
    done: readFile(file, library).then((reading) => {
      begun.reading = reading;
    }),
  };
  return begun;
}

async function readFile(file: string, { open, find, read }: Library): Promise<Reading> {
  try {
    const source = await open(file);
    const known = await find(source);
    return known === null ? { file, source, graph: await read(source.head) } : { file, source, known };
  } catch (error) {
    return { file, error };
  }
}

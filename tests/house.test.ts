import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Which rooms of the house a room may import from. Rooms that are not listed may import everything. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  text: [],
  languages: ['text', 'schema'],
  extract: ['languages', 'text', 'schema'],
  resolve: ['extract', 'languages', 'text', 'schema'],
  intake: ['text', 'schema'],
  store: ['resolve', 'text', 'schema'],
  graphql: ['store', 'schema', 'text'],
};

/** Types alone may come from here too: a language fills the layers that extraction defines. */
const MAY_IMPORT_TYPES: Readonly<Record<string, readonly string[]>> = { languages: ['extract'] };

/** What stands in no room and is open to all but the contracts and the text. */
const HALL: readonly string[] = ['src/errors.ts', 'src/config.ts'];

/** Files that may be longer than 250 lines, each with the reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};
const MAX_LINES = 250;

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts'))
    .sort();
const FILES = [...filesIn('schema'), ...filesIn('src')];
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** `src/graphql/types/event.ts` stands in the room `graphql`; `src/server.ts` and `src/config.ts` in none. */
function roomOf(file: string): string | null {
  const parts = file.split('/');
  if (parts[0] === 'schema') return 'schema';
  return parts[0] === 'src' && parts.length > 2 ? (parts[1] ?? null) : null;
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|[^\w.])(?:(import|export)\s+(type\s+)?(?:[\w*{},\s]*?\s+from\s+)?|import\(\s*)'([^'\n]+)'/g;

/** The files of this project that a source text imports, from anywhere in it. */
function importsOf(source: string, file: string): Import[] {
  return [...source.matchAll(IMPORT)]
    .filter((match) => match[3]?.startsWith('.'))
    .map((match) => ({
      target: normalize(join(dirname(file), match[3] ?? '')),
      typeOnly: match[2] !== undefined,
    }));
}

function forbidden(file: string, source: string): string[] {
  const room = roomOf(file);
  const allowed = room === null ? undefined : MAY_IMPORT[room];
  if (room === null || allowed === undefined) return [];
  return importsOf(source, file)
    .filter(({ target, typeOnly }) => {
      const to = roomOf(target);
      if (HALL.includes(target) && allowed.length > 0) return false;
      if (to === room || (to !== null && allowed.includes(to))) return false;
      return !(typeOnly && to !== null && MAY_IMPORT_TYPES[room]?.includes(to));
    })
    .map(({ target }) => `${file} imports ${target}`);
}

/** Two Arabic letters in a row that are neither in a comment nor a list of characters in a regular expression. */
function arabicWords(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[\s;,{}()])\/\/.*$/gm, '$1')
    .replace(/\[[^\]\n]*\]/g, (list) => (/['"`]/.test(list) ? list : ''));
  return code.match(/\p{Script=Arabic}{2,}/gu) ?? [];
}

describe('the house', () => {
  test('every room imports only from where it may', () => {
    expect(FILES.flatMap((file) => forbidden(file, read(file)))).toEqual([]);
  });

  test('Arabic words stand only where a linguist or an analyst looks for them', () => {
    const elsewhere = FILES.filter(
      (file) => !file.startsWith('src/languages/') && !file.startsWith('schema/ontology/'),
    );
    const found = elsewhere.map((file) => `${file}: ${arabicWords(read(file)).join(' ')}`);
    expect(found.filter((line) => !line.endsWith(': '))).toEqual([]);
  });

  test('no file of code is too long to be read in one go', () => {
    const long = FILES.filter((file) => read(file).split('\n').length > MAX_LINES + 1);
    expect(long.filter((file) => LONG_FILES[file] === undefined)).toEqual([]);
    expect(Object.keys(LONG_FILES).filter((file) => !long.includes(file))).toEqual([]);
  });

  test('only the configuration reads the environment', () => {
    const readers = FILES.filter((file) => /process\.env\b/.test(read(file)));
    expect(readers.filter((file) => file !== 'src/config.ts')).toEqual([]);
  });

  test('extraction never loads the database or GraphQL', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, typeOnly } of importsOf(read(file), file)) if (!typeOnly) visit(target);
    };
    visit('src/cli/extract-file.ts');
    const heavy = [...reached].filter((file) => ['store', 'graphql'].includes(roomOf(file) ?? ''));
    expect(heavy.map((file) => relative(ROOT, join(ROOT, file)))).toEqual([]);
    expect(reached).toContain('src/extract/pipeline.ts');
  });
});

describe('the tests of the house see what they look for', () => {
  test.each([
    ["import { a } from '../store/index.ts';", ['src/extract/x.ts imports src/store/index.ts']],
    ["import type { a } from '../store/index.ts';", ['src/extract/x.ts imports src/store/index.ts']],
    ["const { a } = await import('../store/index.ts');", ['src/extract/x.ts imports src/store/index.ts']],
    ["export * from '../../src/graphql/schema.ts';", ['src/extract/x.ts imports src/graphql/schema.ts']],
    ["import {\n  a,\n  type B,\n} from '../cli/io.ts';", ['src/extract/x.ts imports src/cli/io.ts']],
    ["import { a } from '../config.ts';", []],
    ["import { a } from '../languages/ar/a.ts';\nimport 'node:fs';", []],
  ])('%s', (source, expected) => {
    expect(forbidden('src/extract/x.ts', source)).toEqual(expected);
  });

  test.each([
    ["const a = 'قال';", 1],
    ["['قال', 'أكد']", 2],
    ['// قال\n/* أكد */', 0],
    ['/[أإآٱ]/g', 0],
    ["'ة'", 0],
  ])('%s', (source, count) => {
    expect(arabicWords(source)).toHaveLength(count);
  });
});

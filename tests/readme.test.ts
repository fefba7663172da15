import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './cli/run.ts';
import { blocks, brokenLinks, ROOT } from './readme.ts';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'docs/documents.md', 'docs/document-graph.md', 'docs/graphql.md'],
  ...['docs/front-ends.md', 'docs/curation.md'],
  ...['seeds/gazetteer/README.md', 'src/languages/ar/lexicon/README.md'],
];

test.each(PAGES)('%s leads nowhere that is not there', (page) => {
  expect(brokenLinks(page)).toEqual([]);
});

test('every command that the documents show exists, with the options they show', async () => {
  const shown = PAGES.flatMap((file) => blocks(readFileSync(join(ROOT, file), 'utf8'), 'sh')).flatMap(
    (block) => [...block.matchAll(/isnad (\w+)([^#\n]*)/g)],
  );
  expect(shown).not.toEqual([]);
  for (const [, command = '', rest = ''] of shown) {
    const { code, out } = await run(command, '--help');
    expect({ command, code }).toEqual({ command, code: 0 });
    for (const option of rest.match(/--[\w-]+/g) ?? []) expect(out).toContain(option);
  }
});

test('the scripts that the documents name are there', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const text = PAGES.map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
  for (const [, name = ''] of text.matchAll(/npm (?:run )?(start|test|check|bench|lint|typecheck|build)\b/g))
    expect(Object.keys(manifest.scripts)).toContain(name);
  for (const [, script = ''] of text.matchAll(/scripts\/run\.sh ([\w/-]+)/g))
    expect(existsSync(join(ROOT, 'scripts', `${script}.ts`)), script).toBe(true);
});

test('NOTICE credits every source, in one line each, and the licence of what is bundled with GraphiQL', () => {
  const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8');
  for (const source of [
    'Ayaspell',
    'ANERcorp',
    'Arabic-PUD',
    'GeoNames',
    'CLDR',
    'PLOVER',
    'Noto Naskh Arabic',
  ])
    expect(notice).toContain(source);
  for (const name of ['GraphiQL', 'React', 'CodeMirror']) expect(notice).toContain(name);
});

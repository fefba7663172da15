import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './cli/run.ts';
import { blocks, brokenLinks, ROOT } from './readme.ts';

test.each(['README.md', 'CONTRIBUTING.md', 'docs/documents.md', 'docs/document-graph.md'])(
  '%s leads nowhere that is not there',
  (file) => {
    expect(brokenLinks(file)).toEqual([]);
  },
);

test('every command that the documents show exists, with the options they show', async () => {
  const shown = ['README.md', 'CONTRIBUTING.md', 'docs/documents.md', 'docs/document-graph.md']
    .flatMap((file) => blocks(readFileSync(join(ROOT, file), 'utf8'), 'sh'))
    .flatMap((block) => [...block.matchAll(/isnad (\w+)([^#\n]*)/g)]);
  expect(shown).not.toEqual([]);
  for (const [, command = '', rest = ''] of shown) {
    const { code, out } = await run(command, '--help');
    expect({ command, code }).toEqual({ command, code: 0 });
    for (const option of rest.match(/--[\w-]+/g) ?? []) expect(out).toContain(option);
  }
});

test('the scripts that the documents name are in package.json', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(Object.keys(manifest.scripts)).toEqual(
    expect.arrayContaining(['start', 'check', 'test', 'lint', 'typecheck']),
  );
});

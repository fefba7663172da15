import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDocuments } from '../../src/cli/find-documents.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'isnad-find-'));
  await mkdir(join(root, 'deep/er'), { recursive: true });
  await mkdir(join(root, 'bare'));
  for (const file of ['b.txt', 'a.md', 'a.meta.json', 'c.HTML', 'deep/er/D.TXT', 'deep/x [1].txt']) {
    await writeFile(join(root, file), 'text');
  }
  await symlink(root, join(root, 'deep/loop'));
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

const find = async (...paths: string[]) => {
  const { files, failures } = await findDocuments(paths.map((path) => join(root, path)));
  return { files: files.map((file) => relative(root, file)), failures: failures.map(({ reason }) => reason) };
};

test('a folder stands for the documents in it and below, by name, not what links lead to', async () => {
  expect(await find('.')).toEqual({
    files: ['a.md', 'b.txt', 'deep/er/D.TXT', 'deep/x [1].txt'],
    failures: [],
  });
});

test('a pattern stands for the documents that match, and a name is no pattern where such a file stands', async () => {
  expect(await find('**/*.txt')).toMatchObject({ files: ['b.txt', 'deep/x [1].txt'] });
  expect(await find('deep/x [1].txt')).toMatchObject({ files: ['deep/x [1].txt'] });
});

test('files come in the order given, each once', async () => {
  expect(await find('b.txt', 'a.md', 'b.txt', 'deep/loop/b.txt', '.')).toMatchObject({
    files: ['b.txt', 'a.md', 'deep/er/D.TXT', 'deep/x [1].txt'],
  });
});

test('what leads to nothing says so, and the others are found', async () => {
  expect(await find('none.txt', 'bare', '*.pdf', 'b.txt')).toEqual({
    files: ['b.txt'],
    failures: [
      'there is no such file or folder',
      'there are no .txt or .md files in it',
      'no .txt or .md file matches it',
    ],
  });
});

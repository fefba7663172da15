import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isIsoDate, parseMetadata } from '../../src/intake/metadata.ts';
import { readDocument } from '../../src/intake/read-document.ts';

let folder: string;
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const TEXT =
  'Two killed in Kirkuk\r\n\r\nThe police said that two men were killed in the city on Monday.\r\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-intake-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('readDocument', () => {
  test('takes name, language and title from the file itself', async () => {
    const { head } = await readDocument(await put('plain.story.txt', TEXT));
    expect(head).toEqual({
      name: 'plain.story',
      language: 'en',
      title: 'Two killed in Kirkuk',
      publisher: null,
      published: null,
      text: TEXT.replaceAll('\r\n', '\n'),
    });
  });

  test('takes the rest from the metadata beside it, and the caller knows best', async () => {
    const path = await put('told.md', `# Two killed\n\n${TEXT}`);
    await put(
      'told.meta.json',
      JSON.stringify({
        publisher: 'Agency',
        published: '2022-05-12',
        publishedInferred: true,
        publishedNote: 'from the meeting',
        url: 'https://example.org/a',
      }),
    );
    const told = await readDocument(path);
    expect(told.head).toMatchObject({ title: 'Two killed', publisher: 'Agency', published: '2022-05-12' });
    expect(told).toMatchObject({
      publishedInferred: true,
      publishedNote: 'from the meeting',
      url: 'https://example.org/a',
    });
    const overridden = await readDocument(path, {
      published: '2022-05-13',
      publisher: 'Other',
      language: 'ar',
    });
    expect(overridden.head).toMatchObject({ publisher: 'Other', published: '2022-05-13', language: 'ar' });
    expect(overridden.publishedInferred).toBe(false);
  });

  test('says in one line why a file can’t be read', async () => {
    await expect(readDocument(join(folder, 'none.txt'))).rejects.toThrow(/^there is no such file$/);
    await expect(readDocument(folder)).rejects.toThrow(/^it is a folder$/);
    await expect(readDocument(await put('a.html', TEXT))).rejects.toThrow(
      /^\.html files are not read, only \.txt and \.md$/,
    );
    const bad = await put('bad.txt', TEXT);
    await put('bad.meta.json', '{"published": "2022-02-30"}');
    await expect(readDocument(bad)).rejects.toThrow(
      /^its metadata’s “published” is no date YYYY-MM-DD: 2022-02-30$/,
    );
    const beside = await put('beside.txt', TEXT);
    await mkdir(join(folder, 'beside.meta.json'));
    await expect(readDocument(beside)).rejects.toThrow(/^its metadata is a folder$/);
  });
});

describe('parseMetadata', () => {
  test.each([
    ['[]', 'no JSON object'],
    ['{', 'no valid JSON'],
    ['{"publised": "2022-05-12"}', 'unknown field “publised”'],
    ['{"publisher": 3}', '“publisher” is no string'],
    ['{"publishedInferred": "yes"}', 'neither true nor false'],
    ['{"url": "nowhere"}', 'no address'],
    ['{"language": "fr"}', 'not one of ar, en'],
  ])('refuses %s', (source, reason) => {
    expect(() => parseMetadata(source)).toThrow(reason);
  });

  test('knows the calendar', () => {
    expect(isIsoDate('2024-02-29')).toBe(true);
    expect(isIsoDate('2023-02-29')).toBe(false);
    expect(isIsoDate('2023-2-9')).toBe(false);
    expect(isIsoDate('2023-13-01')).toBe(false);
  });
});

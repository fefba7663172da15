import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/intake/read-document.ts';

const FOLDER = join(import.meta.dirname, '../../seeds/documents');
const CORPUS = join(import.meta.dirname, '../corpus');

test('the first document is the one that was given, byte for byte, its date marked as inferred', async () => {
  const path = join(FOLDER, '000_84a89b721d10af86.txt');
  expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(
    'f0729972e4f9c0031127e927667f0f15ef25c658924798d0deafc44ee8ba660d',
  );
  const { head, publishedInferred, publishedNote } = await readDocument(path);
  expect(head).toMatchObject({
    language: 'ar',
    title: null,
    publisher: 'سكاي نيوز عربية',
    published: '2022-05-12',
  });
  expect(publishedInferred).toBe(true);
  expect(publishedNote).toMatch(/Inferred from the meeting/);
});

test('every seed document is read as its annotation describes it, and every sidecar has its document', async () => {
  const files = readdirSync(FOLDER).sort();
  const texts = files.filter((file) => file.endsWith('.txt'));
  expect(files).toEqual(texts.flatMap((file) => [file.replace(/txt$/, 'meta.json'), file]));
  for (const file of texts) {
    const { head } = await readDocument(join(FOLDER, file));
    const annotation: unknown = JSON.parse(readFileSync(join(CORPUS, file.replace(/txt$/, 'json')), 'utf8'));
    const { text, ...rest } = head;
    expect(annotation).toMatchObject({ document: rest });
    expect(text).toBe(readFileSync(join(CORPUS, file), 'utf8'));
  }
});

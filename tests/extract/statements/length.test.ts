import { expect, test } from 'vitest';
import { readDocument } from '../../../src/extract/pipeline.ts';
import { NOBODY } from '../../support/gazetteers.ts';

test('a text without full stops costs no more than its length', () => {
  const text = 'قال المتحدث إن الوضع صعب، وأضاف أن « الحل قريب، بحسب مصادر '.repeat(400);
  const head = { name: 'test', language: 'ar' as const, title: null, publisher: null, published: null, text };
  let spent = 0;
  readDocument(head, NOBODY, (stage, milliseconds) => {
    if (stage === 'statements') spent = milliseconds;
  });
  expect(spent).toBeLessThan(2500);
}, 60_000);

import type { DocumentGraph, EventRecord } from '../../../schema/document-graph.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';
import { NOBODY } from '../../support/gazetteers.ts';

/** The graph of a text published on a Wednesday, read without a gazetteer. */
export const read = (text: string): DocumentGraph =>
  extractDocument(
    { name: 'test', language: 'ar', title: null, publisher: null, published: '2024-05-15', text },
    NOBODY,
  );

/** The event whose trigger is a word of the text, as written there. */
export function eventOf(text: string, word: string): EventRecord {
  const event = read(text).events.find((e) => text.slice(e.trigger.start, e.trigger.end) === word);
  if (event === undefined) throw new Error(`no event «${word}» in «${text}»`);
  return event;
}

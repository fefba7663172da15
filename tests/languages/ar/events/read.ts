import { loadGazetteer } from '../../../../src/extract/gazetteer/build.ts';
import { extractDocument } from '../../../../src/extract/pipeline.ts';

const gazetteer = loadGazetteer();

/** The events of a text, in its order: type, trigger, and the modality where it is not ACTUAL. */
export function eventsOf(text: string): string[] {
  const head = {
    name: 'test',
    language: 'ar' as const,
    title: null,
    publisher: null,
    published: '2024-05-01',
    text,
  };
  return extractDocument(head, gazetteer).events.map(({ type, trigger, modality }) => {
    const word = text.slice(trigger.start, trigger.end);
    return modality === 'ACTUAL' ? `${type} ${word}` : `${type} ${word} ${modality}`;
  });
}

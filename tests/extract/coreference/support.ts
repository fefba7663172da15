import { loadGazetteer } from '../../../src/extract/gazetteer/build.ts';
import { extractDocument } from '../../../src/extract/pipeline.ts';

const gazetteer = loadGazetteer();

/** The participants of the event of a trigger, by the first name of each in the text or by their words: `TARGET:روسيا`. */
export function takingPart(text: string, trigger: string): string[] {
  const language = /\p{Script=Arabic}/u.test(text) ? ('ar' as const) : ('en' as const);
  const head = { name: 'test', language, title: null, publisher: null, published: '2024-05-01', text };
  const { entities, events } = extractDocument(head, gazetteer);
  const name = (id: string): string => {
    const mention = entities.find((entity) => entity.id === id)?.mentions[0];
    return text.slice(mention?.start ?? 0, mention?.end ?? 0);
  };
  return events
    .filter((event) => text.slice(event.trigger.start, event.trigger.end) === trigger)
    .flatMap((event) =>
      event.participants.map((one) => `${one.role}:${'entity' in one ? name(one.entity) : one.text}`),
    );
}

import type { EventDraft } from '../../src/extract/events/draft.ts';
import type { DocumentLayers } from '../../src/extract/layers.ts';
import { overlaps } from '../../src/text/span.ts';
import type { GoldDocument, GoldEvent } from '../corpus/gold.ts';

/** The annotated event that each event is: by its word, else one of its type in its sentence that is left. */
export function annotatedAs(
  events: readonly EventDraft[],
  gold: GoldDocument,
  layers: DocumentLayers,
): (GoldEvent | null)[] {
  const taken = new Set<GoldEvent>();
  const take = (event: EventDraft, fits: (annotated: GoldEvent) => boolean): GoldEvent | null => {
    const found = gold.events.find((one) => one.type === event.sense.type && !taken.has(one) && fits(one));
    if (found !== undefined) taken.add(found);
    return found ?? null;
  };
  const byWord = events.map((event) => {
    const token = layers.tokens[event.trigger.token];
    return token === undefined ? null : take(event, ({ trigger }) => overlaps(trigger, token));
  });
  return byWord.map((found, at) => {
    const event = events[at];
    const sentence = layers.sentences[event?.sentence ?? -1];
    if (found !== null || event === undefined || sentence === undefined) return found;
    return take(event, ({ trigger }) => trigger.start >= sentence.start && trigger.start < sentence.end);
  });
}

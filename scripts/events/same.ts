/** What the annotated documents say of pairs of events: the row of values, and whether they are one happening. */
import type { EventDraft } from '../../src/extract/events/draft.ts';
import { tellEvents } from '../../src/extract/events/read.ts';
import { comparedEvents, earlierThan } from '../../src/extract/events/same.ts';
import { samenessRow } from '../../src/extract/events/sameness.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import type { DocumentLayers } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Value } from '../../src/languages/shared/boosted-trees.ts';
import { overlaps } from '../../src/text/span.ts';
import type { GoldDocument, GoldEvent } from '../corpus/gold.ts';

export interface SameInstance {
  readonly row: readonly Value[];
  readonly same: boolean;
}

/** One instance for each pair of events of one type that are annotated both. */
export function sameInstances(gold: GoldDocument, gazetteer: Gazetteer): SameInstance[] {
  const layers = readDocument(gold.head, gazetteer);
  const { events, telling } = tellEvents(layers, languageOf(gold.head.language), gazetteer);
  const annotated = annotatedAs(events, gold, layers);
  return comparedEvents(events, telling).flatMap((group) =>
    group.flatMap((_, at) =>
      earlierThan(group, at).flatMap(({ one, other, among }): SameInstance[] => {
        const [a, b] = [annotated[one.index], annotated[other.index]];
        if (a == null || b == null) return [];
        const same = a.same !== null && a.same === b.same;
        return [{ row: samenessRow(one.facets, other.facets, among), same }];
      }),
    ),
  );
}

/** The annotated event that each event is: by its word, else one of its type in its sentence that is left. */
function annotatedAs(
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

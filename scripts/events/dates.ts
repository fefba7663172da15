/** What the annotated documents say of each event and time expression of its sentence: the row of values, and whether one dates the other. */
import { datedOf } from '../../src/extract/events/date-event.ts';
import { dateFeatures } from '../../src/extract/events/date-features.ts';
import { datable } from '../../src/extract/events/date-model.ts';
import { tellEvents } from '../../src/extract/events/read.ts';
import type { Gazetteer } from '../../src/extract/gazetteer/gazetteer.ts';
import type { Timex } from '../../src/extract/layers.ts';
import { readDocument } from '../../src/extract/pipeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Value } from '../../src/languages/shared/boosted-trees.ts';
import { overlaps } from '../../src/text/span.ts';
import type { GoldDocument, GoldEvent } from '../corpus/gold.ts';

export interface DateInstance {
  readonly row: readonly Value[];
  readonly dates: boolean;
}

/** One instance for each event and each expression that may date it; nothing dates an event that is not annotated. */
export function dateInstances(gold: GoldDocument, gazetteer: Gazetteer): DateInstance[] {
  const layers = readDocument(gold.head, gazetteer, undefined, 'statements');
  const { events, filling } = tellEvents(layers, languageOf(gold.head.language), gazetteer);
  const found: DateInstance[] = [];
  for (const { here, datings } of datable(events, layers, filling))
    for (const event of here) {
      const token = layers.tokens[event.trigger.token];
      const annotated = gold.events.find(
        ({ trigger, type }) => type === event.sense.type && token !== undefined && overlaps(trigger, token),
      );
      const right = meant(
        annotated?.time ?? null,
        datings.map(({ timex }) => timex),
      );
      const dated = datedOf(event, here, layers, filling);
      for (const dating of datings)
        found.push({
          row: dateFeatures(dated, dating, layers, filling),
          dates: right.includes(dating.timex),
        });
    }
  return found;
}

/** The expressions that are annotated, else those that mean the days that are. */
function meant(time: GoldEvent['time'], timexes: readonly Timex[]): readonly Timex[] {
  if (time === null) return [];
  const { at, start, end } = time;
  const there = at === null ? [] : timexes.filter((timex) => overlaps(at, timex));
  return there.length > 0 || start === null
    ? there
    : timexes.filter(({ value }) => value?.start === start && value.end === (end ?? start));
}

import type { DocumentLayers } from '../layers.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { countsOf } from './quantities.ts';
import { datesOf } from './time.ts';

/** The time and numbers of events that are not worth a record go to those of their sentence that are. */
export function inherit(
  kept: readonly EventDraft[],
  told: readonly EventDraft[],
  layers: DocumentLayers,
  { view, language }: Filling,
): void {
  const dropped = told.filter((event) => !kept.includes(event));
  const dates = new Set(kept.map((event) => event.time?.start));
  const timexes = layers.timexes.filter(
    (timex) => !dates.has(timex.start) && dropped.some((event) => event.time?.start === timex.start),
  );
  datesOf(kept, timexes, layers.statements, view, language, layers.head.published);
  const counts = new Set(dropped.flatMap((event) => event.quantities.map((q) => q.start)));
  const given = new Set(kept.flatMap((event) => event.quantities.map((q) => q.start)));
  const quantities = layers.quantities.filter((q) => counts.has(q.start) && !given.has(q.start));
  countsOf(kept, quantities, view, language);
}

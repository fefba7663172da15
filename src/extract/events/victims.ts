import { CAUSES_OF_HARM } from '../../../schema/ontology/classes.ts';
import type { Measure } from '../../../schema/ontology/enums.ts';
import { overlaps } from '../../text/span.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

/** The dead and wounded, as against those who were taken or fled. */
const HURT: ReadonlySet<Measure> = new Set(['KILLED', 'INJURED', 'CASUALTIES', 'MISSING']);

/** The counted dead and wounded of a sentence (`وبلغت حصيلة الغارات 627 قتيلا`) are targets of its attack or disaster, where no other event has them. */
export function addVictims(events: readonly EventDraft[], filling: Filling): void {
  const { view, quantities } = filling;
  const sentence = events[0]?.sentence ?? -1;
  for (const nominal of view.nominalsIn(sentence)) {
    const quantity = view.quantityOf(nominal, quantities);
    if (quantity === null || !HURT.has(quantity.measure)) continue;
    if (events.some((e) => e.participants.some((p) => overlaps(p.referent, nominal)))) continue;
    const cause = events
      .filter((e) => CAUSES_OF_HARM.has(e.sense.type))
      .toSorted(
        (a, b) => Math.abs(a.trigger.token - nominal.head) - Math.abs(b.trigger.token - nominal.head),
      )[0];
    cause?.participants.push({
      slot: 'victim',
      nominal,
      referent: filling.referents.words(nominal.index),
      role: 'TARGET',
    });
  }
}

import type { Measure } from '../../../schema/ontology/enums.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';

const VICTIMS: ReadonlySet<Measure> = new Set(['KILLED', 'INJURED', 'CASUALTIES', 'MISSING']);
const CAUSES = new Set(['ASSAULT', 'DISASTER']);

/** The counted dead and wounded of a sentence (`وبلغت حصيلة الغارات 627 قتيلا`) are targets of its attack or disaster, where no other event has them. */
export function addVictims(events: readonly EventDraft[], filling: Filling): void {
  const { view, quantities } = filling;
  const sentence = events[0]?.sentence ?? -1;
  for (const nominal of view.nominalsIn(sentence)) {
    const quantity = view.quantityOf(nominal, quantities);
    if (quantity === null || !VICTIMS.has(quantity.measure)) continue;
    const here = events;
    if (
      here.some((e) =>
        e.participants.some((p) => p.referent.start < nominal.end && nominal.start < p.referent.end),
      )
    )
      continue;
    const cause = here
      .filter((e) => CAUSES.has(e.sense.type))
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

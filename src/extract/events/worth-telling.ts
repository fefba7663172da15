import type { EventType } from '../../../schema/ontology/enums.ts';
import type { EventDraft } from './draft.ts';
import type { Filling } from './filling.ts';
import { type Setting, worthFeatures } from './worth.ts';

/** What is done to people without a name is told too. */
const SUFFERED: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER', 'COERCE', 'AID']);

/** Whether the language's model holds an event worth a record, and enough is known of it where it must be. */
export function worthTelling(event: EventDraft, filling: Filling, setting: Setting): boolean {
  const { worth } = filling.language;
  if (worth === null) return isKnown(event, filling);
  if (worth.vouched && !isKnown(event, filling)) return false;
  const [no = 0, yes = 0] = worth.model().scores(worthFeatures(event, filling, setting));
  return yes - no > worth.threshold;
}

/** No weak sense, nor a mere reference back, of which nothing more is known. */
const isKnown = (event: EventDraft, filling: Filling): boolean =>
  (!event.sense.weak && !refersBack(event, filling)) ||
  event.places.length + event.quantities.length > 0 ||
  event.participants.some(
    ({ referent, role }) => referent.entity !== null || (role === 'TARGET' && SUFFERED.has(event.sense.type)),
  );

/** A mere reference back (the attack, the talks) tells nothing that was not told. */
function refersBack({ trigger, participants, time, modality }: EventDraft, { view }: Filling): boolean {
  const definite = view.tokens[trigger.token]?.analyses[0]?.definite === true;
  return (
    trigger.kind === 'NOUN' &&
    trigger.carrier === null &&
    definite &&
    participants.length === 0 &&
    time === null &&
    modality === 'ACTUAL'
  );
}

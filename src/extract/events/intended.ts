import type { EventType, Modality } from '../../../schema/ontology/enums.ts';
import { toDay, toIso } from '../../languages/shared/calendar.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

const INTENDED: ReadonlySet<Modality> = new Set(['PLANNED', 'REQUESTED']);
/** What is set for a day beforehand; of deeds that are planned the day may be that of the plan. */
const SET: ReadonlySet<EventType> = new Set(['ELECT', 'CONSULT', 'PROTEST']);

/** `أمر بالانسحاب، الأربعاء`, `كلّفه تشكيل حكومة في شباط الماضي`: a day that has passed is that of the order, not of what is ordered. */
export function dateOrders(here: readonly EventDraft[], published: string | null, view: SyntaxView): void {
  if (published === null) return;
  for (const event of here) {
    const { time, nominal } = event;
    const past = time?.value != null && time.kind !== 'SINCE' && time.value.end < published.slice(0, 10);
    if (!past || nominal === null || SET.has(event.sense.type) || !INTENDED.has(event.modality)) continue;
    const matter = view.first(nominal.index);
    const order = here.find((e) => e !== event && isOrder(e) && e.contents.includes(matter));
    if (order === undefined) continue;
    order.time ??= time;
    event.time = null;
  }
}

/** What someone does by a verb (`تقدم بطلب للانضمام في آذار 2022`); who signs an amnesty gives it there and then. */
const isOrder = ({ trigger, modality, sense }: EventDraft): boolean =>
  (trigger.kind === 'VERB' || trigger.carrier !== null) && modality === 'ACTUAL' && sense.type !== 'AGREE';

/** The days of events with those that they mean where what they date is planned or asked for: an election in June is to come, and what is to be done within days of a decision is so from its day on. */
export function lookAhead(here: readonly EventDraft[], published: string | null): void {
  for (const event of here) event.time = fromDecision(coming(event), event, here, published);
}

const coming = ({ time, modality, sense }: EventDraft): Timex | null =>
  time?.ahead == null || !INTENDED.has(modality) || (!SET.has(sense.type) && time.rule !== 'time/stretch')
    ? time
    : { ...time, value: time.ahead };

/** `اتفقتا أمس على فتح السفارتين خلال شهرين`. */
function fromDecision(
  time: Timex | null,
  { modality, trigger }: EventDraft,
  here: readonly EventDraft[],
  published: string | null,
): Timex | null {
  const today = published?.slice(0, 10);
  if (time?.value == null || time.rule !== 'time/stretch' || time.value.start !== today) return time;
  if (!INTENDED.has(modality)) return time;
  const decision = here.findLast(
    (e) =>
      e.trigger.token < trigger.token &&
      e.modality === 'ACTUAL' &&
      e.time?.value?.precision === 'DAY' &&
      e.time.value.start < today,
  );
  const day = decision?.time?.value?.start;
  if (day === undefined) return time;
  const late = toDay(today) - toDay(day);
  return { ...time, value: { ...time.value, start: day, end: toIso(toDay(time.value.end) - late) } };
}

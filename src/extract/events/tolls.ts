import type { Measure } from '../../../schema/ontology/enums.ts';
import { overlaps } from '../../text/span.ts';
import type { Argument, EventDraft } from './draft.ts';

/** What happens to those whom a toll counts, the gravest first. */
const GRAVITY: readonly Measure[] = ['KILLED', 'CASUALTIES', 'MISSING', 'INJURED', 'DISPLACED'];

/**
 * A toll of several kinds (`مقتل ثلاثة مدنيين وإصابة ثمانية آخرين`) has those counted as its gravest for its victims;
 * what befell the others its numbers tell.
 */
export function keepVictims({ participants, quantities }: EventDraft): void {
  const counted = participants.flatMap((participant) => {
    const gravity = gravityOf(participant, quantities);
    return gravity === null ? [] : [{ participant, gravity }];
  });
  if (counted.length < 2) return;
  const gravest = Math.min(...counted.map(({ gravity }) => gravity));
  for (const { participant, gravity } of counted)
    if (gravity > gravest) participants.splice(participants.indexOf(participant), 1);
}

/** How grave it is what those suffered whom a victim without a name counts; null for any other participant. */
function gravityOf({ role, referent }: Argument, quantities: EventDraft['quantities']): number | null {
  if (role !== 'TARGET' || referent.entity !== null) return null;
  const toll = quantities.find(
    (quantity) => overlaps(quantity, referent) && GRAVITY.includes(quantity.measure),
  );
  return toll === undefined ? null : GRAVITY.indexOf(toll.measure);
}

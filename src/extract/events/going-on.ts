import type { Clause } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { type Host, verbalClause } from './time-host.ts';

/** `warned on Thursday that …, and demanded`: who said or did the one thing went on to do the other. */
export function goesOn(event: EventDraft, clause: Clause | null, view: SyntaxView): boolean {
  const own = verbalClause(event, view);
  return own !== null && clause !== null && own.subjectOf === clause.index && isJoined(own, clause, view);
}

/** A time in a clause that tells no event is that of the next deed of who does both (`وصل الثلاثاء إلى موسكو والتقى نظيره`). */
export function nextDeed(
  here: readonly EventDraft[],
  clause: Clause,
  token: number,
  view: SyntaxView,
): readonly Host[] | null {
  // What a relative clause tells ends with it.
  if (clause.antecedent !== null) return null;
  const event = here.find((e) => e.trigger.token > token && goesOn(e, clause, view));
  return event === undefined ? null : [{ event, strength: 0 }];
}

/** A verb in the same tense behind a conjunction. */
function isJoined(next: Clause, clause: Clause, view: SyntaxView): boolean {
  const [analysis, first] = [view.tokens[next.verb]?.analyses[0], view.tokens[clause.verb]?.analyses[0]];
  if (analysis === undefined || analysis.tense !== first?.tense) return false;
  return analysis.proclitics.includes('و') || analysis.proclitics.includes('ف') || isAfterAnd(next, view);
}

/** A conjunction stands before the verb, perhaps with an adverb between. */
export function isAfterAnd(next: Clause, view: SyntaxView): boolean {
  for (let i = next.verb - 1; i >= next.verb - 3; i--) {
    const pos = view.tokens[i]?.analyses[0]?.pos;
    if (pos === 'CCONJ') return true;
    if (pos !== 'ADV' && pos !== 'AUX') return false;
  }
  return false;
}

import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** Give each time expression to the event that it dates: the nearest before it in its clause, or, at the head of a sentence, the first. */
export function datesOf(events: readonly EventDraft[], timexes: readonly Timex[], view: SyntaxView): void {
  for (const timex of timexes) {
    if (timex.kind === 'DURATION') continue;
    const here = events.filter((e) => e.sentence === timex.sentence);
    if (here.length === 0) continue;
    const token = view.tokens.findIndex((t) => t.start >= timex.start);
    if (token < (view.syntax.bodies[timex.sentence] ?? 0)) continue;
    const before = here.filter((e) => e.trigger.token < token);
    const chosen = before.length === 0 ? leading(here) : nearest(before, token, view);
    if (chosen !== null && chosen.time === null) chosen.time = timex;
    if (chosen !== null)
      for (const other of here)
        if (
          other.time === null &&
          other.clause !== null &&
          other.clause === chosen.clause &&
          other.trigger.token < token &&
          other.trigger.kind === 'VERB'
        )
          other.time = timex;
  }
}

const leading = (events: readonly EventDraft[]): EventDraft | null => events[0] ?? null;

/** The event whose verb (its own or its carrier's) governs the stretch in which the expression stands, else the last before it. */
function nearest(before: readonly EventDraft[], token: number, view: SyntaxView): EventDraft | null {
  const clause = view.clauseAround(token);
  const governed = before.filter(
    (e) =>
      clause !== null &&
      (e.clause === clause ||
        (e.trigger.carrier !== null && view.syntax.clauses[e.trigger.carrier.clause] === clause)),
  );
  const verbs = governed.filter((e) => e.trigger.kind === 'VERB' || e.trigger.carrier !== null);
  return verbs.at(-1) ?? governed.at(-1) ?? before.at(-1) ?? null;
}

import { bySentence } from '../by-sentence.ts';
import type { Clause, Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { toldBy, verbalClause } from './time-host.ts';

/** A dated clause, with its expression's place. */
interface Dated {
  readonly event: EventDraft;
  readonly timex: Timex;
  readonly token: number;
}

/**
 * What is told in one go happened at one time: the noun that a dated verb tells of, governs or meets in, and the verbs
 * joined to it that go on with its subject or follow from it (`تظاهر المئات، الاثنين، ورشقوا`, `فقتل خمسة`).
 */
export function shareDates(events: readonly EventDraft[], found: readonly Dated[], view: SyntaxView): void {
  const eventsOf = bySentence(events);
  for (const dated of found) {
    const { event, timex } = dated;
    const clause = verbalClause(event, view);
    if (event.time?.start !== timex.start || clause === null) continue;
    const here = (eventsOf.get(event.sentence) ?? []).filter((e) => e !== event);
    for (const other of here)
      if (other.time === null && isGoverned(other, clause, here, view)) other.time = event.time;
  }
  for (const dated of found) shareOnwards(eventsOf.get(dated.event.sentence) ?? [], dated, view);
}

/** A noun event that the clause's verb is told of, governs, or takes place in. */
function isGoverned(
  other: EventDraft,
  clause: Clause,
  here: readonly EventDraft[],
  view: SyntaxView,
): boolean {
  if (other === toldBy(here, clause)) return true;
  if (other.nominal === null) return verbalClause(other, view) === clause;
  return other.clause === clause && clause.objects.includes(other.nominal.index);
}

/** Verbs joined to a dated one, each in turn, until one that has its own time or its own subject. */
function shareOnwards(here: readonly EventDraft[], { event, timex, token }: Dated, view: SyntaxView): void {
  const clause = verbalClause(event, view);
  // What a relative clause tells ends with it.
  if (event.time?.start !== timex.start || clause === null || clause.antecedent !== null) return;
  const leading = token < clause.verb;
  for (const next of view.clausesIn(event.sentence)) {
    if (next.verb <= Math.max(clause.verb, token)) continue;
    const told = here.filter((e) => verbalClause(e, view) === next);
    if (told.some((e) => e.time !== null)) return;
    const joined = joins(next, clause, leading, view);
    if (joined) for (const e of told) e.time = event.time;
  }
}

function joins(next: Clause, clause: Clause, leading: boolean, view: SyntaxView): boolean {
  const [analysis, first] = [view.tokens[next.verb]?.analyses[0], view.tokens[clause.verb]?.analyses[0]];
  if (analysis === undefined || analysis.tense !== first?.tense) return false;
  if (analysis.proclitics.includes('ف')) return true;
  if (!analysis.proclitics.includes('و')) return false;
  return leading || (next.subject === null && next.subjectOf !== null);
}

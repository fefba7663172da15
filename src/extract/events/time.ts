import type { StatementRecord } from '../../../schema/document-graph.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** How many tokens behind an event noun an expression still belongs to it alone (`زيارة رسمية مطلع أيلول`). */
const BESIDE = 3;

/**
 * Give each time expression to the event that it dates: the event noun right before it, else the event of the verb whose
 * clause it stands in, or, at the head of a sentence, the first. What dates a saying dates no event in what is said.
 */
export function datesOf(
  events: readonly EventDraft[],
  timexes: readonly Timex[],
  statements: readonly StatementRecord[],
  view: SyntaxView,
): void {
  for (const timex of timexes) {
    if (timex.kind === 'DURATION') continue;
    const token = view.tokens.findIndex((t) => t.start >= timex.start);
    if (token < (view.syntax.bodies[timex.sentence] ?? 0)) continue;
    const here = events.filter(
      (e) => e.sentence === timex.sentence && mayBeDated(e, timex, statements, view),
    );
    if (here.length === 0) continue;
    const chosen = datedBy(here, token, view);
    if (chosen === null) continue;
    if (chosen.time === null) chosen.time = timex;
    for (const other of here)
      if (
        other.time === null &&
        other.clause !== null &&
        other.clause === chosen.clause &&
        position(other, view) < token &&
        isVerbal(other)
      )
        other.time = timex;
  }
  resolveAnchors(events, view);
}

const isVerbal = (event: EventDraft): boolean =>
  event.trigger.kind === 'VERB' || event.trigger.carrier !== null;

/** Where an event's clause turns on it: its own word, or the light verb that carries it. */
const position = (event: EventDraft, view: SyntaxView): number =>
  event.trigger.carrier === null
    ? event.trigger.token
    : Math.min(
        event.trigger.token,
        view.syntax.clauses[event.trigger.carrier.clause]?.verb ?? event.trigger.token,
      );

/** An expression between a word of saying and what is said dates the saying. */
function mayBeDated(
  event: EventDraft,
  timex: Timex,
  statements: readonly StatementRecord[],
  view: SyntaxView,
): boolean {
  const at = view.tokens[event.trigger.token]?.start ?? 0;
  return !statements.some(
    ({ cue, content }) =>
      timex.start > cue.start && timex.end <= content.start && at >= content.start && at < content.end,
  );
}

function datedBy(here: readonly EventDraft[], token: number, view: SyntaxView): EventDraft | null {
  const before = here.filter((e) => position(e, view) < token);
  if (before.length === 0) return here.toSorted((a, b) => position(a, view) - position(b, view))[0] ?? null;
  const beside = before.findLast(
    (e) =>
      e.trigger.kind === 'NOUN' &&
      e.trigger.token < token &&
      token - e.trigger.token <= BESIDE &&
      unbroken(view, e.trigger.token, token),
  );
  if (beside !== undefined) return beside;
  const clause = view.clauseAround(token);
  const governed = before.filter(
    (e) =>
      clause !== null &&
      (e.clause === clause ||
        (e.trigger.carrier !== null && view.syntax.clauses[e.trigger.carrier.clause] === clause)),
  );
  return governed.findLast(isVerbal) ?? governed.at(-1) ?? before.at(-1) ?? null;
}

const unbroken = (view: SyntaxView, from: number, to: number): boolean =>
  view.tokens.slice(from + 1, to).every((t) => t.kind !== 'PUNCTUATION' && t.analyses[0]?.pos !== 'VERB');

const DAY_MS = 86_400_000;
const shift = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** `قبل يومين من الاجتماع`: days counted from an event that the document dates elsewhere; with several, the one told last before. */
function resolveAnchors(events: readonly EventDraft[], view: SyntaxView): void {
  for (const event of events) {
    const { time } = event;
    if (time === null || time.value !== null || time.anchor === null) continue;
    const { span, days } = time.anchor;
    const lemmas = new Set(
      view.tokens
        .filter((t) => t.start >= span.start && t.end <= span.end)
        .map((t) => t.analyses[0]?.lemma ?? ''),
    );
    const dated = events.filter(
      (e) =>
        e !== event &&
        e.time?.value != null &&
        lemmas.has(view.tokens[e.trigger.token]?.analyses[0]?.lemma ?? '-'),
    );
    const anchor = dated.findLast((e) => (view.tokens[e.trigger.token]?.start ?? 0) < time.start) ?? dated[0];
    if (anchor?.time?.value == null) continue;
    const { start, end } = anchor.time.value;
    event.time = {
      ...time,
      value: { start: shift(start, days), end: shift(end, days), precision: anchor.time.value.precision },
    };
  }
}

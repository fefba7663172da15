import type { Clause } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/** The event that an expression dates, and how sure that is. */
export interface Host {
  readonly event: EventDraft;
  /** 3 right behind the noun, 2 in the verb's clause, 1 by a noun of the clause, 0 by nearness alone. */
  readonly strength: number;
}

/** How many tokens behind an event noun an expression still belongs to it alone (`زيارة رسمية مطلع أيلول`). */
const BESIDE = 3;

export const isVerbal = (event: EventDraft): boolean =>
  event.trigger.kind === 'VERB' || event.trigger.carrier !== null;

/** The clause whose verb tells the event, or carries the noun that does. */
export const verbalClause = (event: EventDraft, view: SyntaxView): Clause | null => {
  const { carrier, kind } = event.trigger;
  if (carrier !== null) return view.syntax.clauses[carrier.clause] ?? null;
  return kind === 'VERB' ? event.clause : null;
};

/** Where an event's clause turns on it: its own word, or the light verb that carries it. */
export const position = (event: EventDraft, view: SyntaxView): number =>
  Math.min(event.trigger.token, verbalClause(event, view)?.verb ?? event.trigger.token);

/** The event of a sentence that an expression at a token dates; null for none. */
export function hostOf(here: readonly EventDraft[], token: number, view: SyntaxView): Host | null {
  if (here.length === 0) return null;
  const before = here.filter((e) => position(e, view) < token);
  const beside = before.findLast(
    (e) =>
      e.trigger.kind === 'NOUN' &&
      e.trigger.token < token &&
      token - e.trigger.token <= BESIDE &&
      unbroken(view, e.trigger.token, token),
  );
  if (beside !== undefined) return { event: beside, strength: 3 };
  const clause = view.clauseAround(token);
  const inside = clause === null ? null : ofClause(here, clause, token, view);
  if (inside !== null) return inside;
  const event = before.at(-1) ?? here.toSorted((a, b) => position(a, view) - position(b, view))[0];
  return event === undefined ? null : { event, strength: 0 };
}

/** The event that a clause tells: its verb's, its antecedent's or subject's where the verb tells none, else a noun in it. */
function ofClause(here: readonly EventDraft[], clause: Clause, token: number, view: SyntaxView): Host | null {
  const verbal = here.findLast((e) => verbalClause(e, view) === clause);
  if (verbal !== undefined && position(verbal, view) < token) return { event: verbal, strength: 2 };
  const happening = toldBy(here, clause);
  if (happening !== undefined) return { event: happening, strength: 2 };
  const nouns = here.filter((e) => e.clause === clause && !isVerbal(e));
  const event = nouns.findLast((e) => e.trigger.token < token) ?? nouns[0] ?? verbal;
  return event === undefined ? null : { event, strength: 1 };
}

/** The happening of whose noun a clause tells more: its antecedent or its subject. */
export const toldBy = (here: readonly EventDraft[], clause: Clause): EventDraft | undefined =>
  here.find(
    (e) =>
      e.nominal !== null && (e.nominal.index === clause.antecedent || e.nominal.index === clause.subject),
  );

const unbroken = (view: SyntaxView, from: number, to: number): boolean =>
  view.tokens.slice(from + 1, to).every((t) => t.kind !== 'PUNCTUATION' && t.analyses[0]?.pos !== 'VERB');

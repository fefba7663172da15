import type { Language } from '../../languages/language.ts';
import type { Clause, Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { type Host, toldBy, verbalClause } from './time-host.ts';

/** How many words may stand between an expression and the verb of the clause that it leads. */
const LEAD = 9;

/** The time before an entry of a live report is that of its main clause, not of a noun in its subject. */
export function labelled(here: readonly EventDraft[], timex: Timex, view: SyntaxView): readonly Host[] {
  const main = view.clausesIn(timex.sentence).find((c) => c.antecedent === null && isFull(c, view));
  const event =
    main === undefined
      ? undefined
      : (here.find((e) => verbalClause(e, view) === main) ?? toldBy(here, main, view));
  return event === undefined ? [] : [{ event, strength: 2 }];
}

/**
 * An expression right behind a conjunction belongs to the clause that begins there, which may tell no event
 * (`…, and in March the United States listed the group`, `…، وفي مارس أدرجت`); null where it opens no clause.
 */
export function opened(
  here: readonly EventDraft[],
  timex: Timex,
  view: SyntaxView,
  { words }: Language,
): readonly Host[] | null {
  const from = view.tokenFrom(timex.start);
  const opener = view.tokens[from - 1];
  const joined = view.tokens[from]?.analyses[0]?.proclitics.includes('و') === true;
  if (opener === undefined || opener.sentence !== timex.sentence) return null;
  if (!joined && !/^[CS]CONJ$/.test(opener.analyses[0]?.pos ?? '') && !words.whereWords.has(opener.key))
    return null;
  const behind = view.tokenFrom(timex.end);
  const next = view.clausesIn(timex.sentence).find((c) => c.from >= behind);
  if (next === undefined || next.from - behind > LEAD || !isFull(next, view)) return null;
  const between = view.tokens.slice(behind, next.from);
  // Nothing but the subject may stand between, and no second expression follows from the first (and on Monday and Tuesday).
  if (
    between.some(
      (t) => t.kind === 'PUNCTUATION' || /^(?:VERB|ADP|CCONJ|SCONJ)$/.test(t.analyses[0]?.pos ?? ''),
    )
  )
    return null;
  if (between.length === 0 ? joined === false && next.subject === null : next.subject === null) return null;
  const event = here.find((e) => verbalClause(e, view) === next) ?? toldBy(here, next, view);
  return event === undefined ? [] : [{ event, strength: 2 }];
}

const isFull = (clause: Clause, view: SyntaxView): boolean =>
  view.tokens[clause.verb]?.analyses[0]?.derived == null && !isInfinitive(clause, view);

/** Its verb stands behind a particle (`to meet`). */
export const isInfinitive = ({ from, verb }: Clause, view: SyntaxView): boolean =>
  from < verb && view.tokens[from]?.analyses[0]?.pos === 'PART';

/** What someone goes somewhere for is done then (`had flown to Moscow on Thursday to confer`), unless the verb only decides or means to. */
export function errandOf(
  here: readonly EventDraft[],
  clause: Clause,
  view: SyntaxView,
  { words }: Language,
): readonly Host[] | null {
  const lemma = view.verbLemma(clause);
  if (words.controlVerbs.has(lemma) && !words.courseVerbs.has(lemma)) return null;
  const event = here.find((e) => {
    const own = verbalClause(e, view);
    return own !== null && own.subjectOf === clause.index && isInfinitive(own, view);
  });
  return event === undefined ? null : [{ event, strength: 0 }];
}

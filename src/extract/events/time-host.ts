import type { EventType } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import type { Clause, Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { attributed, besideOf } from './beside.ts';
import type { EventDraft } from './draft.ts';
import { heldBy, holderOf } from './holding.ts';

/** What is done by words alone: the date of a deed beside it says nothing of when it was said. */
export const WORDS_ALONE: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'THREATEN',
]);

/** How long and how often tell no day, nor does the hour of an entry of a live report, nor what something is compared with. */
export const mayDate = ({ kind, rule }: Timex): boolean =>
  kind !== 'DURATION' && kind !== 'RECURRING' && rule !== 'time/entry' && rule !== 'time/compared';

/** The event that an expression dates, and how sure that is. */
export interface Host {
  readonly event: EventDraft;
  /** 3 beside the noun, 2.5 in a clause that describes it, 2 in the verb's clause, 1 by a noun of the clause, 0 by nearness alone. */
  readonly strength: number;
}

const isVerbal = (event: EventDraft): boolean =>
  event.trigger.kind === 'VERB' || event.trigger.carrier !== null;

/** The clause whose verb tells the event, or carries the noun that does. */
export const verbalClause = (event: EventDraft, view: SyntaxView): Clause | null => {
  const { carrier, kind } = event.trigger;
  if (carrier !== null) return view.syntax.clauses[carrier.clause] ?? null;
  return kind === 'VERB' ? event.clause : null;
};

/** Where an event's clause turns on it: its own word, or the light verb that carries it. */
const position = (event: EventDraft, view: SyntaxView): number =>
  Math.min(event.trigger.token, verbalClause(event, view)?.verb ?? event.trigger.token);

/** The events of a sentence that an expression may date, likeliest first; none where it stands in a clause that tells no event. */
export function hostsOf(
  here: readonly EventDraft[],
  timex: Timex,
  view: SyntaxView,
  language: Language,
): readonly Host[] {
  const token = view.tokenFrom(timex.start);
  const before = here.filter((e) => position(e, view) < token);
  const own = attributed(here, timex, view, language) ?? besideOf(before, token, view, language);
  if (own !== null) return [{ event: own, strength: 3 }];
  const holder = holderOf(timex, view, language);
  if (holder !== null) return heldBy(holder, here, view);
  if (/^[;؛]$/.test(view.tokens[token - 1]?.form ?? '')) {
    const next = here.find(
      (e) => isVerbal(e) && position(e, view) > token && verbalClause(e, view)?.antecedent === null,
    );
    return next === undefined ? [] : [{ event: next, strength: 2 }];
  }
  const clause = view.clauseAround(token);
  if (clause === null) {
    const event = before.at(-1) ?? here.toSorted((a, b) => position(a, view) - position(b, view))[0];
    return event === undefined ? [] : [{ event, strength: 0 }];
  }
  const inside = ofClause(here, clause, token, view);
  const noun = lastNoun(here, clause, token);
  if (inside === null)
    return (
      courseOf(before, clause, view, language) ??
      around(here, clause, token, view) ??
      lastNamed(before, token, view) ??
      leadsOn(here, timex, view)
    );
  // Where the verb has a date of its own, this one is of the noun before it.
  return noun === undefined || noun === inside.event ? [inside] : [inside, { event: noun, strength: 1 }];
}

/** A clause that tells of a happening only that it began, lasted or ended: the last one named before it (`the talks in Geneva that began on`). */
function courseOf(
  before: readonly EventDraft[],
  clause: Clause,
  view: SyntaxView,
  language: Language,
): readonly Host[] | null {
  if (!language.words.courseVerbs.has(view.verbLemma(clause))) return null;
  const event = before.findLast((e) => e.trigger.kind === 'NOUN' && e.trigger.token < clause.verb);
  return event === undefined ? null : [{ event, strength: 0 }];
}

/** A participle that describes a noun tells no time of its own: the clause around that noun does (`killed 79 villagers sheltering in a church in May`). */
function around(
  here: readonly EventDraft[],
  clause: Clause,
  token: number,
  view: SyntaxView,
): readonly Host[] | null {
  const described = clause.antecedent === null ? null : view.nominal(clause.antecedent);
  if (described === null || view.tokens[clause.verb]?.analyses[0]?.derived == null) return null;
  const outer = view.clauseAround(described.first);
  const host = outer === null || outer === clause ? null : ofClause(here, outer, token, view);
  return host === null ? null : [host];
}

/** How many words behind a noun a time may still be its own. */
const NAMED = 8;

/** In a clause that tells no event, the last noun that names one before an expression, with no verb between (`supplied those who tried to kill the president in 2018`). */
function lastNamed(before: readonly EventDraft[], token: number, view: SyntaxView): readonly Host[] | null {
  const event = before.at(-1);
  if (event?.trigger.kind !== 'NOUN' || token - event.trigger.token > NAMED) return null;
  const between = view.tokens.slice(event.trigger.token + 1, token);
  return between.some((t) => t.kind === 'PUNCTUATION' || /^(?:VERB|SCONJ)$/.test(t.analyses[0]?.pos ?? ''))
    ? null
    : [{ event, strength: 0 }];
}

/** How many words may stand between an expression and the verb of the clause that it opens. */
const LEAD = 6;

/** An expression at the end of a clause that tells no event may open the next one: `…, on Tuesday they signed`. */
function leadsOn(here: readonly EventDraft[], timex: Timex, view: SyntaxView): readonly Host[] {
  const token = view.tokenFrom(timex.end);
  const opener = view.tokens[view.tokenFrom(timex.start) - 1];
  if (opener !== undefined && opener.kind !== 'PUNCTUATION' && opener.analyses[0]?.pos !== 'CCONJ') return [];
  const next = here
    .filter((e) => isVerbal(e) && position(e, view) >= token)
    .toSorted((a, b) => position(a, view) - position(b, view))[0];
  if (next === undefined || position(next, view) - token > LEAD) return [];
  const between = view.tokens.slice(token, position(next, view));
  return between.some((t) => /^(?:VERB|ADP|CCONJ|SCONJ)$/.test(t.analyses[0]?.pos ?? ''))
    ? []
    : [{ event: next, strength: 0 }];
}

/** The event of a clause that a word for `when` opens right behind an expression: it happened then. */
export function toldWhen(
  here: readonly EventDraft[],
  timex: Timex,
  view: SyntaxView,
  language: Language,
): EventDraft | null {
  const at = whenBehind(view.tokenFrom(timex.end), timex.sentence, view, language);
  if (at === null) return null;
  // A participle before its subject may look like its verb (masked youths attacked).
  const clauses = view.clausesIn(timex.sentence).filter((c) => c.verb > at);
  for (const clause of clauses.slice(0, 2)) {
    const event = here.find((e) => verbalClause(e, view) === clause);
    if (event !== undefined) return event;
  }
  return null;
}

/** How many words that tell where may stand between an expression and its `when`. */
const PLACE = 6;

/** The word for `when` behind an expression, perhaps with a place between (`on 4 July off Gibraltar, when it seized`). */
function whenBehind(from: number, sentence: number, view: SyntaxView, { words }: Language): number | null {
  for (let at = from; at <= from + PLACE && view.tokens[at]?.sentence === sentence; at++) {
    if (words.whenWords.has(view.tokens[at]?.key ?? '')) return at;
    if (/^(?:VERB|AUX|CCONJ|SCONJ)$/.test(view.tokens[at]?.analyses[0]?.pos ?? '')) return null;
  }
  return null;
}

/** The event that a clause tells: its verb's, its antecedent's or subject's where the verb tells none, else a noun in it. */
function ofClause(here: readonly EventDraft[], clause: Clause, token: number, view: SyntaxView): Host | null {
  const joined = here.find((e) => e.absorbed.includes(clause));
  if (joined !== undefined && clause.verb < token) return { event: joined, strength: 2 };
  const verbal = here.findLast((e) => verbalClause(e, view) === clause);
  const noun = lastNoun(here, clause, token);
  if (verbal !== undefined && position(verbal, view) < token) {
    // Who demands, alleges or promises something says when that is: يدعوهم إلى زيارة في أيلول.
    const content =
      WORDS_ALONE.has(verbal.sense.type) && noun !== undefined && noun.trigger.token > verbal.trigger.token;
    return { event: content ? noun : verbal, strength: 2 };
  }
  const happening = toldBy(here, clause, view) ?? countedIn(here, clause) ?? heldIn(here, clause, view);
  // أرجأ في 3 شباط الانتخابات التي كانت مقررة في 25 منه: what is told of the noun itself is surer.
  if (happening !== undefined) return { event: happening, strength: clause.antecedent === null ? 2 : 2.5 };
  const nouns = here.filter((e) => e.clause === clause && !isVerbal(e));
  const event = noun ?? nouns[0] ?? verbal;
  return event === undefined ? null : { event, strength: 1 };
}

/** `بعد يومين من هجوم شنه مسلحون في 7 مايو`: a word that an expression ends in is no noun of the sentence, but its clause is of it. */
const countedIn = (here: readonly EventDraft[], { verb, antecedent }: Clause): EventDraft | undefined =>
  antecedent !== null
    ? undefined
    : here.find((e) => e.trigger.kind === 'NOUN' && e.nominal === null && e.trigger.token === verb - 1);

/** `تستضيف جنيف الخميس اجتماعا يضم 200 خبير`: the object of a clause, though it is told of by the one that describes it. */
const heldIn = (here: readonly EventDraft[], { objects }: Clause, view: SyntaxView): EventDraft | undefined =>
  here.find(
    (e) =>
      e.nominal !== null &&
      objects.includes(e.nominal.index) &&
      verbalClause(e, view)?.antecedent === e.nominal.index,
  );

/** The last noun of a clause before a token that names an event. */
const lastNoun = (here: readonly EventDraft[], clause: Clause, token: number): EventDraft | undefined =>
  here.findLast((e) => e.clause === clause && !isVerbal(e) && e.trigger.token < token);

/** The happening of whose noun a clause tells more: its subject, or its antecedent, which may end the noun's chain of genitives; of several the nearest. */
export function toldBy(
  here: readonly EventDraft[],
  clause: Clause,
  view: SyntaxView,
): EventDraft | undefined {
  const named = (index: number): EventDraft | undefined => here.find((e) => e.nominal?.index === index);
  const { antecedent, subject } = clause;
  if (antecedent !== null)
    for (const index of chainOf(antecedent, view)) {
      const event = named(index);
      if (event !== undefined) return event;
    }
  return subject === null ? undefined : named(subject);
}

/** How long a chain of genitives is followed. */
const CHAIN = 8;

/** A noun phrase and those that it is a genitive of, the nearest first (`اتفاق وقف إطلاق النار الذي`). */
export function chainOf(index: number, view: SyntaxView): readonly number[] {
  const found: number[] = [];
  for (let at: number | null = index; at !== null && found.length < CHAIN; at = view.nominal(at).governor)
    found.push(at);
  return found;
}

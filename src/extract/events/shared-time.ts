import type { EventType, Measure } from '../../../schema/ontology/enums.ts';
import type { Language } from '../../languages/language.ts';
import { bySentence } from '../by-sentence.ts';
import type { Clause, Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { goesOn, isAfterAnd } from './going-on.ts';
import { isInfinitive } from './leading.ts';
import { toldBy, verbalClause, WORDS_ALONE } from './time-host.ts';

/** A dated clause, with its expression's place. */
interface Dated {
  readonly event: EventDraft;
  readonly timex: Timex;
  readonly token: number;
}

/**
 * What is told in one go happened at one time: the noun that a dated verb tells of, governs or meets in, and the deeds
 * joined to it that go on with its subject or follow from it (`تظاهر المئات، الاثنين، ورشقوا`, `فقتل خمسة`).
 */
export function shareDates(
  events: readonly EventDraft[],
  found: readonly Dated[],
  view: SyntaxView,
  language: Language,
): void {
  const eventsOf = bySentence(events);
  for (const { event, timex } of found) {
    if (event.time?.start !== timex.start) continue;
    const here = (eventsOf.get(event.sentence) ?? []).filter((e) => e !== event && e.time === null);
    for (const other of here) if (goesWith(other, event, here, view, language)) other.time = event.time;
  }
  for (const dated of found) shareBack(eventsOf.get(dated.event.sentence) ?? [], dated, view);
  for (const dated of found) shareOnwards(eventsOf.get(dated.event.sentence) ?? [], dated, view, language);
}

/** A noun event that happens with a dated one: joined to its noun, governed by its verb, or the meeting that it happens in. */
function goesWith(
  other: EventDraft,
  event: EventDraft,
  here: readonly EventDraft[],
  view: SyntaxView,
  language: Language,
): boolean {
  if (isOccasion(event, other, view, language)) return true;
  if (WORDS_ALONE.has(other.sense.type)) return false;
  if (isDuring(other, event, language)) return true;
  if (event.nominal !== null && other.nominal?.coordinates === event.nominal.index) return true;
  const clause = verbalClause(event, view);
  if (clause === null) return false;
  if (other === toldBy(here, clause, view)) return true;
  if (opensWith(other, view, language)) return true;
  if (other.nominal === null) {
    const own = verbalClause(other, view);
    return own === clause || (own !== null && tellsOn(own, clause, event, view));
  }
  // What is demanded or promised on a day is not done on it.
  if (MEANT.has(event.sense.type) && other.sense.type !== event.sense.type && isMatter(other, event, view))
    return false;
  const { preposition } = other.nominal;
  const occasion =
    other.sense.type === 'CONSULT' &&
    preposition !== null &&
    language.words.occasionPrepositions.has(preposition);
  // During a meeting is told of the whole sentence.
  if (occasion && !language.words.inPrepositions.has(preposition ?? '')) return true;
  return (
    other.clause === clause &&
    (occasion || clause.objects.some((object) => tells(object, other.nominal?.index ?? -1, view, language)))
  );
}

/** `قتل الجيش خلال عملية بين 28 و30 تموز ثلاثة`: what is done during what is dated is done then. */
const isOccasion = (event: EventDraft, other: EventDraft, view: SyntaxView, language: Language): boolean =>
  event.trigger.kind === 'NOUN' &&
  event.clause === verbalClause(other, view) &&
  isDuring(event, other, language);

/** `استشهد أمس خلال هجوم`: what something happened during. */
const isDuring = (other: EventDraft, event: EventDraft, { words }: Language): boolean =>
  other.nominal !== null &&
  other.clause === event.clause &&
  words.occasionPrepositions.has(other.nominal.preposition ?? '') &&
  !words.inPrepositions.has(other.nominal.preposition ?? '');

const MEANT: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE', 'THREATEN', 'REJECT']);

const isMatter = ({ nominal }: EventDraft, { contents }: EventDraft, view: SyntaxView): boolean =>
  nominal !== null && contents.includes(view.first(nominal.index));

/** What one goes or gathers for (`flew to Moscow on Thursday to meet`). */
const tellsOn = (own: Clause, clause: Clause, event: EventDraft, view: SyntaxView): boolean =>
  own.subjectOf === clause.index && GOING.has(event.sense.type) && isInfinitive(own, view);

/** What people go or come together for is done there and then; what they agree, order or vow to do is not. */
const GOING: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST']);

/** An object that is the event's noun, or a noun that only carries it (`أعلن أمس حالة الطوارئ`). */
const tells = (object: number, nominal: number, view: SyntaxView, { words }: Language): boolean =>
  object === nominal ||
  (view.nominal(nominal).governor === object && words.eventCarriers.has(view.lemma(view.nominal(object))));

/** `At a round table in Warsaw the rivals agreed on Wednesday`: the occasion that a sentence opens with. */
function opensWith(event: EventDraft, view: SyntaxView, { words }: Language): boolean {
  if (event.sense.type !== 'CONSULT' || event.trigger.kind !== 'NOUN') return false;
  const from = view.syntax.bodies[event.sentence] ?? view.tokensIn(event.sentence)[0]?.index ?? 0;
  if (event.trigger.token - from > LEAD || !words.occasionPrepositions.has(view.tokens[from]?.key ?? ''))
    return false;
  return view.tokens
    .slice(from + 1, event.trigger.token)
    .every((t) => !/^(?:VERB|AUX)$/.test(t.analyses[0]?.pos ?? ''));
}

/** How many tokens from the head of its sentence an occasion stands that the sentence begins with. */
const LEAD = 5;

/** `أردوا ثلاثة ودهموا وكرا، يوم السبت.`: a time set off at the end of a sentence is of all that its subject did in it. */
function shareBack(here: readonly EventDraft[], { event, timex, token }: Dated, view: SyntaxView): void {
  const clause = verbalClause(event, view);
  if (event.time?.start !== timex.start || clause === null || view.tokens[token - 1]?.kind !== 'PUNCTUATION')
    return;
  const behind = view.tokens[view.tokenFrom(timex.end)];
  if (behind !== undefined && behind.sentence === event.sentence && behind.kind !== 'PUNCTUATION') return;
  for (let next = clause; next.subjectOf !== null; ) {
    const before = view.syntax.clauses[next.subjectOf];
    if (before === undefined || before.verb >= next.verb) return;
    const told = here.filter((e) => verbalClause(e, view) === before);
    if (told.some((e) => e.time !== null || !goesOn(event, before, view))) return;
    for (const e of told) if (!WORDS_ALONE.has(e.sense.type)) e.time = event.time;
    next = before;
  }
}

/** Deeds joined to a dated one, each in turn, until one that has its own time or its own subject. */
function shareOnwards(
  here: readonly EventDraft[],
  { event, timex, token }: Dated,
  view: SyntaxView,
  language: Language,
): void {
  const clause = verbalClause(event, view);
  // A term set to one deed is none of the next.
  if (timex.rule === 'time/deadline') return;
  // What a relative clause tells ends with it.
  if (event.time?.start !== timex.start || clause === null || clause.antecedent !== null) return;
  const leading = token < clause.verb;
  for (const next of view.clausesIn(event.sentence)) {
    if (next.verb <= Math.max(clause.verb, token)) continue;
    const told = here.filter((e) => verbalClause(e, view) === next);
    if (told.some((e) => e.time !== null)) return;
    if (!joins(next, clause, leading, view) && !harmsToo(next, clause, view, language)) continue;
    // Who condemns and demands does both in one speech.
    const said = WORDS_ALONE.has(event.sense.type);
    for (const e of told) if (said || !WORDS_ALONE.has(e.sense.type)) e.time = event.time;
  }
}

function joins(next: Clause, clause: Clause, leading: boolean, view: SyntaxView): boolean {
  const [analysis, first] = [view.tokens[next.verb]?.analyses[0], view.tokens[clause.verb]?.analyses[0]];
  if (analysis === undefined || analysis.tense !== first?.tense) return false;
  if (analysis.proclitics.includes('ف')) return true;
  const and = analysis.proclitics.includes('و') || isAfterAnd(next, view);
  if (!and) return false;
  return (
    leading ||
    (next.subject === null && next.subjectOf !== null) ||
    (analysis.gender !== null && analysis.gender === first.gender && analysis.number === first.number)
  );
}

/** `قُتل ثلاثة أمس وأصيبت امرأة`: what becomes of people in one happening does so at one time, whoever they are. */
function harmsToo(next: Clause, clause: Clause, view: SyntaxView, language: Language): boolean {
  const analysis = view.tokens[next.verb]?.analyses[0];
  const and = analysis?.proclitics.includes('و') === true || isAfterAnd(next, view);
  const harm = (c: Clause): boolean => HARM.has(language.victimMeasure(view.verbLemma(c)));
  return and && next.antecedent === null && harm(next) && harm(clause);
}

const HARM: ReadonlySet<Measure | null> = new Set(['KILLED', 'INJURED', 'MISSING']);

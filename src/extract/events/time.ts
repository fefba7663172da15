import type { StatementRecord } from '../../../schema/document-graph.ts';
import type { Language } from '../../languages/language.ts';
import { bySentence } from '../by-sentence.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { resolveAnchors } from './anchors.ts';
import type { EventDraft } from './draft.ts';
import { goesOn, nextDeed } from './going-on.ts';
import { errandOf, labelled, opened } from './leading.ts';
import { throughMedium } from './medium.ts';
import { shareDates } from './shared-time.ts';
import { type Host, hostsOf, mayDate, toldWhen, WORDS_ALONE } from './time-host.ts';

/**
 * Give each time expression to the event that it dates, the surest first: the event noun right before it, else the event
 * of the verb whose clause it stands in, or, at the head of a sentence, the first. What is joined to a dated event shares
 * its date. What dates a saying dates no event in what is said.
 */
export function datesOf(
  events: readonly EventDraft[],
  timexes: readonly Timex[],
  statements: readonly StatementRecord[],
  view: SyntaxView,
  language: Language,
  published: string | null,
): void {
  const eventsOf = bySentence(events);
  const found = timexes.flatMap((timex) => {
    if (!mayDate(timex)) return [];
    const here = eventsOf.get(timex.sentence) ?? [];
    const readings = timex.since === undefined ? [timex] : [timex.since, timex];
    return readings.flatMap((reading) => {
      const apart = here.filter(
        (e) => mayBeDated(e, reading, statements, view, language) && !isOver(e, reading, published, view),
      );
      const token = view.tokenFrom(reading.start);
      // The day of a dateline dates no event; the hour of an entry of a live report does.
      if (token < (view.syntax.bodies[timex.sentence] ?? 0) && timex.rule !== 'time/label') return [];
      const [host, other] = hostsFor(apart, reading, view, language);
      const when = toldWhen(apart, reading, view, language);
      const then =
        when === null ? [] : [{ timex: beginningOf(reading), token, other: null, event: when, strength: 2 }];
      return host === undefined
        ? then
        : [{ timex: reading, token, other: other?.event ?? null, ...host }, ...then];
    });
  });
  const counted = found.filter(({ timex }) => timex.anchor !== null);
  // فرضت حظر التجول ليلا منذ 20 آب: the hour says less than the day.
  const dayOf = new Set(found.flatMap(({ timex, event }) => (timex.rule === 'time/moment' ? [] : [event])));
  const plain = found.filter(
    ({ timex, event }) => timex.anchor === null && (timex.rule !== 'time/moment' || !dayOf.has(event)),
  );
  for (const { timex, event, other } of plain.toSorted((a: Host, b: Host) => b.strength - a.strength)) {
    const dated = event.time === null ? event : other;
    if (dated !== null) dated.time ??= timex;
  }
  shareDates(events, plain, view, language);
  resolveAnchors(events, counted, timexes, view);
  shareDates(events, counted, view, language);
}

/** The events that an expression may date, likeliest first: what it leads, else those round it, else what one goes somewhere for. */
function hostsFor(
  here: readonly EventDraft[],
  timex: Timex,
  view: SyntaxView,
  language: Language,
): readonly Host[] {
  const leads =
    timex.rule === 'time/label' ? labelled(here, timex, view) : opened(here, timex, view, language);
  if (leads !== null && (leads.length > 0 || timex.rule !== 'time/label')) return leads;
  const through = throughMedium(here, timex, view, language);
  if (through !== null) return through;
  const hosts = hostsOf(here, timex, view, language);
  const token = view.tokenFrom(timex.start);
  const clause = view.clauseAround(token);
  if (hosts.length > 0 || clause === null) return hosts;
  return errandOf(here, clause, view, language) ?? nextDeed(here, clause, token, view) ?? [];
}

/** Since June 2014, when the army fled: it fled in June, and what goes on has done so since. */
const beginningOf = (timex: Timex): Timex =>
  timex.beginning === undefined ? timex : { ...timex, value: timex.beginning, kind: 'POINT' };

/** `دعا أنصاره إلى مسيرة الخميس المقبل`: what a verb in the past tells was not done on a day to come. */
function isOver(event: EventDraft, { value }: Timex, published: string | null, view: SyntaxView): boolean {
  if (value === null || published === null || value.start <= published.slice(0, 10)) return false;
  const { kind, carrier, token } = event.trigger;
  const analysis = view.tokens[token]?.analyses[0];
  if (kind === 'PARTICIPLE') return WORDS_ALONE.has(event.sense.type);
  return kind === 'VERB' && carrier === null && analysis?.tense === 'PAST' && analysis.derived === null;
}

/** No expression dates what stands in it, and one between a word of saying and what is said dates the saying. */
function mayBeDated(
  event: EventDraft,
  timex: Timex,
  statements: readonly StatementRecord[],
  view: SyntaxView,
  language: Language,
): boolean {
  const at = view.tokens[event.trigger.token]?.start ?? 0;
  if (at >= timex.start && at < timex.end) return false;
  return !statements.some(
    ({ cue, content }) =>
      timex.start > cue.start &&
      timex.end <= content.start &&
      at >= content.start &&
      at < content.end &&
      isClause(content.start, view, language) &&
      !goesOn(event, view.clauseAround(view.tokenFrom(cue.start)), view),
  );
}

/** What is said is a clause, not the noun phrase of something announced (`أعلن الأربعاء انتخابه`). */
function isClause(start: number, view: SyntaxView, language: Language): boolean {
  let at = view.tokenFrom(start);
  while (view.tokens[at]?.kind === 'PUNCTUATION') at++;
  const first = view.tokens[at];
  return (
    first === undefined ||
    view.tokens[first.index - 1]?.analyses[0]?.pos === 'ADP' ||
    language.words.complementisers.has(first.key) ||
    language.words.subordinators.has(first.key) ||
    first.analyses[0]?.pos !== 'NOUN'
  );
}

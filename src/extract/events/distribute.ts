import type { Language } from '../../languages/language.ts';
import type { Quantity, Timex, Token } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';

/**
 * `respectively`, in one sentence's events: an event with several places and as many years or numbers in the order of the places is one event for
 * each pair. Returns the events with such ones split; times and numbers that were dealt out are taken from the rest.
 */
export function distribute(
  events: readonly EventDraft[],
  timexes: readonly Timex[],
  quantities: readonly Quantity[],
  view: SyntaxView,
  language: Language,
): { events: EventDraft[]; timexes: Timex[]; quantities: Quantity[] } {
  let [times, counts] = [[...timexes], [...quantities]];
  const result: EventDraft[] = [];
  const respective = view
    .tokensIn(events[0]?.sentence ?? -1)
    .find((t) => language.words.respectively.has(t.key));
  for (const event of events) {
    const n = respective !== undefined && event === pairable(respective, events) ? event.places.length : 0;
    if (respective === undefined || n < 2) {
      result.push(event);
      continue;
    }
    const dates = times
      .filter(
        (t) => t.sentence === event.sentence && t.value !== null && t.start > 0 && t.end <= respective.start,
      )
      .slice(-n);
    const numbers = counts
      .filter(
        (q) => q.sentence === event.sentence && q.end <= respective.start && q.noun !== event.trigger.token,
      )
      .slice(-n);
    const paired =
      dates.length === n && adjacent(dates)
        ? dates
        : numbers.length === n && adjacent(numbers)
          ? numbers
          : null;
    if (paired === null) {
      result.push(event);
      continue;
    }
    event.places.forEach((place, i) => {
      const share: EventDraft = {
        ...event,
        participants: [...event.participants],
        places: [place],
        quantities: [],
        shares: [],
        time: paired === dates ? (dates[i] ?? null) : event.time,
      };
      if (paired === numbers) share.shares.push(numbers[i] as Quantity);
      result.push(share);
    });
    if (paired === dates) times = times.filter((t) => !dates.includes(t));
    else counts = counts.filter((q) => !numbers.includes(q));
  }
  return { events: result, timexes: times, quantities: counts };
}

/** The event that a list told respectively belongs to: the last before it with several places. */
const pairable = (respective: Token, events: readonly EventDraft[]): EventDraft | null =>
  events.findLast(
    (e) => e.sentence === respective.sentence && e.trigger.token < respective.index && e.places.length > 1,
  ) ?? null;

/** They stand in one list: little but a conjunction between each two. */
const adjacent = (spans: readonly { readonly start: number; readonly end: number }[]): boolean =>
  spans.every((s, i) => i === 0 || s.start - (spans[i - 1]?.end ?? 0) <= 4);

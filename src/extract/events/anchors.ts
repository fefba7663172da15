import { toDay, toIso } from '../../languages/shared/calendar.ts';
import type { Timex } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { EventDraft } from './draft.ts';
import { goesOn } from './going-on.ts';

const shift = (iso: string, days: number): string => toIso(toDay(iso) + days);

/** How many tokens behind the word that is counted from its own event may stand (`بعد يومين من فشل محاولته إدخال مساعدات`). */
const REACH = 4;

/** Days that people count; longer spans are rounded (`بعد ستة أسابيع من حراك`). */
const EXACT = 10;

/**
 * `قبل يومين من الاجتماع`: days counted between two events. Where the document dates the one counted from, the other
 * gets its date; where only the other is dated (`أمس، بعد يومين من الهجوم`), the one counted from does.
 */
export function resolveAnchors(
  events: readonly EventDraft[],
  counted: readonly { readonly timex: Timex; readonly event: EventDraft }[],
  timexes: readonly Timex[],
  view: SyntaxView,
): void {
  for (const { timex, event: host } of counted) {
    const { anchor } = timex;
    if (anchor === null) continue;
    const { span, days } = anchor;
    const token = view.tokenFrom(span.start);
    const at = host.trigger.token;
    const beside = at >= token && at <= token + REACH;
    if (beside && view.tokens.slice(token, at).every((t) => t.kind !== 'PUNCTUATION')) {
      // Said on Tuesday, two days after he was sworn in: nothing but the saying is counted from.
      const day = dayBefore(timexes, timex);
      if (day !== null && Math.abs(days) <= EXACT) host.time ??= moved(timex, day, -days);
      continue;
    }
    const own = events.find(
      (e) =>
        e !== host &&
        e.trigger.token >= token &&
        e.trigger.token <= token + REACH &&
        e.sentence === host.sentence,
    );
    const from =
      own?.time ??
      (isNew(token, view) ? null : (lastDated(events, host, timex, token, view) ?? lastAlike(events, own)))
        ?.time ??
      null;
    if (from?.value != null) host.time ??= moved(timex, from, days);
    else if (own !== undefined && host.time?.value?.precision === 'DAY' && Math.abs(days) <= EXACT)
      own.time = moved(timex, host.time, -days);
    else host.time ??= timex;
  }
  for (const timex of timexes) if (timex.anchor !== null) countBack(events, timex, timexes, view);
}

/** `agreed on Friday, three days after Tehran fired missiles`: what is counted from gets its day from the day named right before. */
function countBack(
  events: readonly EventDraft[],
  timex: Timex,
  timexes: readonly Timex[],
  view: SyntaxView,
): void {
  const { span, days } = timex.anchor ?? { span: timex, days: EXACT + 1 };
  const day = dayBefore(timexes, timex);
  if (day === null || Math.abs(days) > EXACT) return;
  const token = view.tokenFrom(span.start);
  const clause = view.clauseOf(token);
  const own = countedFrom(events, token, timex, view);
  // A day after he declared a conflict and ordered the army out: both were on one day.
  const further = events.filter((e) => e.sentence === timex.sentence && goesOn(e, clause, view));
  for (const event of own === undefined ? further : [own, ...further])
    if (event.time?.value == null) event.time = moved(timex, day, -days);
}

/** The event of the word that is counted from, or of the noun that its verb tells of (`a week after floods killed 4,000`). */
const countedFrom = (
  events: readonly EventDraft[],
  token: number,
  { sentence }: Timex,
  view: SyntaxView,
): EventDraft | undefined =>
  events.find(({ trigger }) => trigger.token === token) ??
  events.find((e) => e.absorbed.some(({ verb }) => verb === token)) ??
  events.find(
    (e) =>
      e.sentence === sentence &&
      e.trigger.token > token &&
      e.trigger.token <= token + REACH &&
      view.tokens.slice(token, e.trigger.token).every((t) => t.kind !== 'PUNCTUATION'),
  );

/** The day named last before an expression in its sentence. */
const dayBefore = (timexes: readonly Timex[], { sentence, start }: Timex): Timex | null =>
  timexes.findLast(
    (t) => t.sentence === sentence && t.end <= start && t.kind === 'POINT' && t.value?.precision === 'DAY',
  ) ?? null;

/** `بعد يومين من تفجيرين أسفرا عن`: an indefinite noun that is told more of is none told of before. */
function isNew(token: number, view: SyntaxView): boolean {
  const nominal = view.at(token);
  if (nominal === null || nominal.definite || view.tokens[token]?.analyses[0]?.enclitic != null) return false;
  return view.clausesIn(view.sentenceAt(token)).some((clause) => clause.antecedent === nominal.index);
}

/** The event of the same word that the document dates elsewhere; with several, the one told last before. */
function lastDated(
  events: readonly EventDraft[],
  host: EventDraft,
  timex: Timex,
  token: number,
  view: SyntaxView,
): EventDraft | null {
  const lemma = view.tokens[token]?.analyses[0]?.lemma ?? '';
  const dated = events.filter(
    (e) => e !== host && e.time?.value != null && view.tokens[e.trigger.token]?.analyses[0]?.lemma === lemma,
  );
  return dated.findLast((e) => (view.tokens[e.trigger.token]?.start ?? 0) < timex.start) ?? dated[0] ?? null;
}

/** The last event before one that the document tells by another word of the same kind (`قُتل … قبل مقتله بيومين`). */
const lastAlike = (events: readonly EventDraft[], own: EventDraft | undefined): EventDraft | null =>
  own === undefined
    ? null
    : (events.findLast(
        (e) =>
          e.trigger.token < own.trigger.token &&
          e.time?.value != null &&
          e.sense.type === own.sense.type &&
          e.sentence < own.sentence,
      ) ?? null);

const moved = (timex: Timex, from: Timex, days: number): Timex => ({
  ...timex,
  value:
    from.value === null
      ? null
      : {
          start: shift(from.value.start, days),
          end: shift(from.value.end, days),
          precision: from.value.precision,
        },
});

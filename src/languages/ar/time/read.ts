import type { Sentence, Timex, Token } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { toDay, toIso } from '../../shared/calendar.ts';
import { bounded, joined } from './bounds.ts';
import { monthDate, numericDate, yearDate } from './dates.ts';
import { dayOfThisMonth, decade, moment, quarter } from './moments.ts';
import { ago, dayPartBefore, deictic, period, stretch, weekdayDate } from './relative.ts';
import type { Match, Scan } from './scan.ts';

/** In order: the first that matches at a token wins. */
const RULES: readonly ((scan: Scan, i: number) => Match | null)[] = [
  stretch,
  dayOfThisMonth,
  quarter,
  ago,
  numericDate,
  monthDate,
  deictic,
  weekdayDate,
  period,
  decade,
  moment,
  yearDate,
];

/** The first rule's match at a token. */
const single = (scan: Scan, i: number): Match | null =>
  RULES.reduce<Match | null>((m, rule) => m ?? rule(scan, i), null);
/** Time expressions of a document with the days they mean, given the day of publication (ISO, or null: then only absolute ones have a value). */
export function readTimexes(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  published: string | null,
): readonly Timex[] {
  const ranges = tokenRanges(tokens, sentences);
  const scan: Scan = {
    tokens,
    today: published === null ? null : toDay(published),
    end: (i) => ranges[tokens[i]?.sentence ?? 0]?.to ?? tokens.length,
  };
  const found: Timex[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'WORD' && kind !== 'NUMBER') continue;
    const match = single(scan, i);
    if (match === null || match.last >= scan.end(i)) continue;
    const whole = widen(scan, joined(scan, merge(scan, match), single));
    found.push(toTimex(text, scan, whole, found.at(-1)?.end ?? 0));
    i = whole.last;
  }
  return anchored(found, scan);
}

/** `الأربعاء 11 مايو`, `يوم الخميس (12 حزيران)`, `19 يناير، الأربعاء`: the precise date outweighs the day's name. */
function merge(scan: Scan, match: Match): Match {
  if (match.rule !== 'time/weekday') return match;
  const date = dateAfter(scan, match);
  return date === null ? match : { ...date, first: match.first };
}

function dateAfter(scan: Scan, match: Match): Match | null {
  const next = scan.tokens[match.last + 1];
  const at = next?.form === '،' || next?.form === '(' ? match.last + 2 : match.last + 1;
  const date = monthDate(scan, at) ?? numericDate(scan, at);
  return date !== null && date.rule !== 'time/month' && date.last < scan.end(match.first) ? date : null;
}

/** Take in the part of the day and the words before it that bound it. */
const widen = (scan: Scan, match: Match): Match =>
  bounded(scan, { ...match, first: dayPartBefore(scan, match.first) });

function toTimex(text: string, scan: Scan, match: Match, floor: number): Timex {
  const first = scan.tokens[match.first] as Token;
  const last = scan.tokens[match.last] as Token;
  const start = Math.max(first.start, floor);
  const anchorToken = match.offset === undefined ? undefined : scan.tokens[match.last + 2];
  return {
    sentence: first.sentence,
    start,
    end: anchorToken?.end ?? last.end,
    text: text.slice(start, anchorToken?.end ?? last.end),
    value:
      match.value === null
        ? null
        : { start: toIso(match.value.from), end: toIso(match.value.to), precision: match.value.precision },
    kind: match.kind,
    anchor:
      match.offset === undefined || anchorToken === undefined
        ? null
        : { days: match.offset, span: { start: anchorToken.start, end: anchorToken.end } },
    rule: match.rule,
  };
}

/** Days counted from an event take the date last told for a word of the same stem; unknown ones stay without a value. */
function anchored(found: readonly Timex[], scan: Scan): readonly Timex[] {
  return found.map((timex, i) => {
    if (timex.anchor === null) return timex;
    const anchor = scan.tokens.find((t) => t.start === timex.anchor?.span.start);
    const stem = anchor?.analyses[0]?.lemma ?? anchor?.key ?? '';
    for (const other of found.slice(0, i).toReversed()) {
      const day = other.value;
      if (day === null || day.start !== day.end) continue;
      const near = scan.tokens.some(
        (t) =>
          t.sentence === other.sentence && (t.analyses[0]?.lemma === stem || t.analyses[0]?.stem === stem),
      );
      if (!near) continue;
      const at = toIso(toDay(day.start) + timex.anchor.days);
      return { ...timex, value: { start: at, end: at, precision: 'DAY' } };
    }
    return timex;
  });
}

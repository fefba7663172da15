import type { Sentence, Timex, Token } from '../../../extract/layers.ts';
import { tokenRanges } from '../../../text/token-ranges.ts';
import { toDay, toIso } from '../../shared/calendar.ts';
import { ago } from './ago.ts';
import { joined } from './between.ts';
import { bounded, dayPartBefore } from './bounds.ts';
import { dayOfThisMonth } from './days.ts';
import { deictic } from './deictic.ts';
import { decade, feast, quarter, season } from './eras.ts';
import { moment } from './moments.ts';
import { monthDate } from './months.ts';
import { numericDate } from './numeric.ts';
import { period } from './periods.ts';
import type { Match, Scan } from './scan.ts';
import { settle } from './settle.ts';
import { sinceThen } from './since.ts';
import { stretch } from './stretches.ts';
import { earlierBy, sameTime } from './told.ts';
import type { Value } from './values.ts';
import { weekdayDate } from './weekdays.ts';
import { yearDate } from './years.ts';

/** In order: the first that matches at a token wins. */
const RULES: readonly ((scan: Scan, i: number) => Match | null)[] = [
  stretch,
  dayOfThisMonth,
  quarter,
  season,
  feast,
  earlierBy,
  ago,
  numericDate,
  monthDate,
  sameTime,
  deictic,
  weekdayDate,
  period,
  decade,
  moment,
  yearDate,
];

/** The first rule's match at a token. */
function single(scan: Scan, i: number): Match | null {
  for (const rule of RULES) {
    const match = rule(scan, i);
    if (match !== null) return match;
  }
  return null;
}

/** Time expressions of a document with the days they mean, given the day of publication (ISO, or null: then only absolute ones have a value). */
export function readTimexes(
  text: string,
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  published: string | null,
): readonly Timex[] {
  const ranges = tokenRanges(tokens, sentences);
  const today = published === null ? null : toDay(published);
  let told: Value | null = null;
  const scan: Scan = {
    tokens,
    today,
    end: (i) => ranges[tokens[i]?.sentence ?? 0]?.to ?? tokens.length,
    told: () => told,
  };
  const found: Timex[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens[i]?.kind;
    if (kind !== 'WORD' && kind !== 'NUMBER') continue;
    const match = single(scan, i);
    if (match === null || match.last >= scan.end(i)) continue;
    const whole = widen(scan, joined(scan, merge(scan, match), single));
    found.push(toTimex(text, scan, whole, found.at(-1)?.end ?? 0));
    if (isTold(whole, today)) told = whole.value;
    i = whole.last;
  }
  return settle(found, today);
}

/** What is still to come is no date that the story goes on from. */
const isTold = ({ value, kind, rule }: Match, today: number | null): boolean =>
  value !== null && (kind === 'POINT' || rule === 'time/night') && (today === null || value.from <= today);

/** `الأربعاء 11 مايو`, `يوم الخميس (12 حزيران)`, `22 رمضان 1442 هـ الموافق 4 مايو`: the more precise date outweighs the other. */
function merge(scan: Scan, match: Match): Match {
  const next = scan.tokens[match.last + 1];
  const same = /^(?:ال)?موافق/.test(next?.key ?? '');
  if (match.rule !== 'time/weekday' && !(match.rule === 'time/hijri' && same)) return match;
  const at = same || next?.form === '،' || next?.form === '(' ? match.last + 2 : match.last + 1;
  const date = monthDate(scan, at) ?? numericDate(scan, at);
  if (date === null || date.rule === 'time/month' || date.last >= scan.end(match.first)) return match;
  return { ...date, first: match.first };
}

/** Take in the part of the day and the words before it that bound it. */
const widen = (scan: Scan, match: Match): Match =>
  bounded(scan, { ...match, first: dayPartBefore(scan, match) });

function toTimex(text: string, scan: Scan, match: Match, floor: number): Timex {
  const first = scan.tokens[match.first] as Token;
  const last = scan.tokens[match.last] as Token;
  const start = Math.max(first.start, floor);
  const anchor = match.offset === undefined ? undefined : scan.tokens[match.last + 2];
  const end = anchor?.end ?? last.end;
  const timex: Timex = {
    sentence: first.sentence,
    start,
    end,
    text: text.slice(start, end),
    value:
      match.value === null
        ? null
        : { start: toIso(match.value.from), end: toIso(match.value.to), precision: match.value.precision },
    kind: match.kind,
    anchor:
      match.offset === undefined || anchor === undefined
        ? null
        : { days: match.offset, span: { start: anchor.start, end: anchor.end } },
    rule: match.rule,
  };
  const since = sinceThen(text, scan, timex, match.first);
  return since === null ? timex : { ...timex, since };
}

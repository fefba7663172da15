import type { Language } from '../../language.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { readWith, type TimeRules } from '../../shared/time/read.ts';
import { ago } from './ago.ts';
import { isAside } from './aside.ts';
import { joined } from './between.ts';
import { bounded, dayPartBefore } from './bounds.ts';
import { dayOfThisMonth } from './days.ts';
import { deictic } from './deictic.ts';
import { century, decade, feast, quarter, season } from './eras.ts';
import { moment } from './moments.ts';
import { monthDate } from './months.ts';
import { numericDate } from './numeric.ts';
import { period } from './periods.ts';
import { sinceBefore } from './since.ts';
import { stretch } from './stretches.ts';
import { backThen, earlierBy, sameTime } from './told.ts';
import { weekdayDate } from './weekdays.ts';
import { yearDate } from './years.ts';

/** In order: the first that matches at a token wins. */
const RULES: TimeRules['rules'] = [
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
  backThen,
  deictic,
  weekdayDate,
  period,
  decade,
  century,
  moment,
  yearDate,
];

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

/** Take in a second date, the part of the day and the words before it that bound it. */
function widen(scan: Scan, match: Match, single: (scan: Scan, i: number) => Match | null): Match {
  const whole = joined(scan, merge(scan, match), single);
  return bounded(scan, { ...whole, first: dayPartBefore(scan, whole) });
}

/** Time expressions of a document with the days they mean, given the day of publication (ISO, or null: then only absolute ones have a value). */
export const readTimexes: Language['readTimexes'] = (text, sentences, tokens, published) =>
  readWith({ rules: RULES, widen, sinceBefore, isAside }, text, sentences, tokens, published);

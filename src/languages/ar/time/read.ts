import { foldKey } from '../../../text/normalise.ts';
import { ofSpelling } from '../../../text/spelling.ts';
import type { Language } from '../../language.ts';
import { asCompared } from '../../shared/time/compared.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { readWith, type TimeRule } from '../../shared/time/read.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { ago, beginsAgo } from './ago.ts';
import { isAside } from './aside.ts';
import { joined } from './between.ts';
import { bounded, dayPartBefore } from './bounds.ts';
import { beginsDay, dayOfThisMonth } from './days.ts';
import { beginsDeictic, deictic } from './deictic.ts';
import {
  beginsCentury,
  beginsDecade,
  beginsFeast,
  beginsQuarter,
  beginsSeason,
  century,
  decade,
  feast,
  quarter,
  season,
} from './eras.ts';
import { beginsMoment, moment } from './moments.ts';
import { beginsMonth, monthDate } from './months.ts';
import { beginsNumeric, numericDate } from './numeric.ts';
import { beginsPeriod, period } from './periods.ts';
import type { Spelled } from './scan.ts';
import { sinceBefore } from './since.ts';
import { beginsStretch, stretch } from './stretches.ts';
import { backThen, beginsBackThen, beginsEarlierBy, beginsSameTime, earlierBy, sameTime } from './told.ts';
import { beginsWeekday, weekdayDate } from './weekdays.ts';
import { beginsYear, yearDate } from './years.ts';

/** In order: the first that matches at a token wins. Each with whether it may begin at a word, by its spelling alone. */
const RULES: readonly (readonly [(word: Spelled) => boolean, TimeRule])[] = [
  [beginsStretch, stretch],
  [beginsDay, dayOfThisMonth],
  [beginsQuarter, quarter],
  [beginsSeason, season],
  [beginsFeast, feast],
  [beginsEarlierBy, earlierBy],
  [beginsAgo, ago],
  [beginsNumeric, numericDate],
  [beginsMonth, monthDate],
  [beginsSameTime, sameTime],
  [beginsBackThen, backThen],
  [beginsDeictic, deictic],
  [beginsWeekday, weekdayDate],
  [beginsPeriod, period],
  [beginsDecade, decade],
  [beginsCentury, century],
  [beginsMoment, moment],
  [beginsYear, yearDate],
];

const rulesOf = ofSpelling((word) => RULES.filter(([begins]) => begins(word)).map(([, rule]) => rule));

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
  const told = bounded(scan, { ...whole, first: dayPartBefore(scan, whole) });
  return asCompared(
    scan,
    told,
    (key) => COMPARING.has(key),
    (key) => key === BEYOND,
  );
}

const COMPARING = foldedSet('مقارنة بالمقارنة قياسا');
/** `بزيادة خمسة في المئة عن عام 2022`. */
const BEYOND = foldKey('عن');

/** Time expressions of a document with the days they mean, given the day of publication (ISO, or null: then only absolute ones have a value). */
export const readTimexes: Language['readTimexes'] = (text, sentences, tokens, published) =>
  readWith(
    { rulesAt: ({ spelling }) => rulesOf(spelling), widen, sinceBefore, isAside },
    text,
    sentences,
    tokens,
    published,
  );

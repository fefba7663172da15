import { dayOf, parts } from '../../shared/calendar.ts';
import { fromHijri, isHijriYear } from '../../shared/time/hijri.ts';
import { impliedYear, nextYear } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range, type Value, wholeMonth } from '../../shared/time/values.ts';
import { wordSet } from '../../shared/word-set.ts';
import { type DayNumber, dayAt, dayNumber } from './days.ts';
import { comesLater, isToldAsPast } from './later.ts';
import { bareKey, isCapital, isDigit, keyAt, past } from './scan.ts';
import { CURRENT, DOUBTFUL_MONTHS, HIJRI_MONTHS, MONTHS, NEXT, PAST } from './words.ts';
import { yearOf } from './years.ts';

/** Words before a month's name that only time has. */
const BEFORE_MONTH = wordSet(
  'as in since until till by during early late mid last next this of from before after through throughout and to between past coming',
);
const PART = wordSet('mid early late');
const MID = /^(?:mid|early|late)[-–]/;

/** A month's name with its last token, and whether it is said to be but a part of it (`mid-March`). */
function monthAt(scan: Scan, i: number): { key: string; last: number; part: boolean } | null {
  const token = scan.tokens[i];
  const key = bareKey(token);
  const part = key.length > 6 && MID.test(key);
  const name = part ? key.replace(MID, '') : key;
  if (!MONTHS.has(name) && !HIJRI_MONTHS.has(name)) return null;
  if (!part && !isCapital(token)) return null;
  const split = keyAt(scan, i - 1) === '-' && PART.has(keyAt(scan, i - 2));
  return { key: name, last: past(scan, i) - 1, part: part || split };
}

/** `14 March 2023`, `March 14, 2023`, `the 14th of March`, `in March`, `last July`, `May of last year`, `28 Shawwal 1443 AH`. */
export function monthDate(scan: Scan, i: number): Match | null {
  const found = dayFirst(scan, i) ?? monthFirst(scan, i);
  if (found === null) return null;
  const { month, day, last, step } = found;
  const hijri = HIJRI_MONTHS.get(month.key);
  if (hijri !== undefined) return hijriDate(scan, i, last, hijri, day);
  const number = MONTHS.get(month.key) ?? 0;
  const year = yearAfter(scan, last);
  const supported =
    day !== null || step !== null || year !== null || month.part || BEFORE_MONTH.has(keyAt(scan, i - 1));
  if (DOUBTFUL_MONTHS.has(month.key) && !supported) return null;
  if (day === null && !supported && isNamePart(scan, i, last)) return null;
  const rule = day === null ? 'time/month' : 'time/date';
  const match = { first: i, last: year?.last ?? last, kind: 'POINT', rule } as const;
  const named = year === null ? impliedFor(scan, i, number, step) : year.value;
  if (named === null || month.part) return { ...match, value: null };
  const value = day === null ? wholeMonth(named, number) : dayValue(named, number, day);
  if (value === null) return { ...match, value: null };
  const yearless =
    year === null && step === null ? { yearless: { month: number, date: day?.value ?? null } } : {};
  return { ...match, value, ...yearless, ...nextYear(scan.today, value, yearless.yearless) };
}

interface Found {
  readonly month: { readonly key: string; readonly part: boolean };
  readonly day: DayNumber | null;
  readonly last: number;
  readonly step: -1 | 0 | 1 | null;
}

/** `14 March`, `the 14th of March`, `3-7 March`. */
function dayFirst(scan: Scan, i: number): Found | null {
  const at = keyAt(scan, i) === 'the' ? i + 1 : i;
  const day = dayNumber(scan, at);
  if (day === null || (at > i && !day.ordinal)) return null;
  const of = keyAt(scan, day.last + 1) === 'of' ? day.last + 2 : day.last + 1;
  const month = monthAt(scan, of);
  // The first March of is no date: an ordinal in words needs its of.
  if (month === null || (of === day.last + 1 && day.ordinal && !isDigit(scan.tokens[at]?.key.charCodeAt(0))))
    return null;
  return { month, day, last: month.last, step: null };
}

/** `March 14`, `March 3 to 7`, `March`, `last March`, `this coming November`. */
function monthFirst(scan: Scan, i: number): Found | null {
  let at = i;
  const which = keyAt(scan, at);
  const step = CURRENT.has(which) ? 0 : PAST.has(which) ? -1 : NEXT.has(which) ? 1 : null;
  if (step !== null) at++;
  const coming =
    step === 0 && NEXT.has(keyAt(scan, at)) ? 1 : step === 0 && PAST.has(keyAt(scan, at)) ? -1 : null;
  if (coming !== null) at++;
  const month = monthAt(scan, at);
  if (month === null) return null;
  const the = keyAt(scan, i - 1) === 'the';
  const day =
    step === null ? (the ? dayNumber(scan, month.last + 1) : dayBehind(scan, month.last + 1)) : null;
  return { month, day, last: day?.last ?? month.last, step: coming ?? step };
}

/** The days behind a month's name; digits that are scaled or count something are none (`In March 12 people`). */
function dayBehind(scan: Scan, i: number): DayNumber | null {
  const the = keyAt(scan, i) === 'the' ? i + 1 : i;
  const day = the > i ? ordinalOnly(scan, the) : dayNumber(scan, i);
  if (day === null || day.ordinal) return day;
  const next = scan.tokens[day.last + 1];
  if (next?.kind !== 'WORD' || AFTER_DATE.has(next.key) || isCapital(next)) return day;
  // On March 10 left many dead: what follows is no noun that is counted.
  const pos = next.analyses[0]?.pos;
  // A June 30 coup: a singular is not counted.
  const single = pos === 'NOUN' && next.analyses[0]?.number === 'SG' && day.value > 1;
  return keyAt(scan, i - 2) === 'on' || single || (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'NUM')
    ? day
    : null;
}

const ordinalOnly = (scan: Scan, i: number): DayNumber | null => {
  const day = dayAt(scan, i);
  return day?.ordinal === true ? { ...day, to: null } : null;
};

const AFTER_DATE = wordSet(
  'in at on and but or as when where which that who with after before to for by from until till through the a an he she it they we said says was were is are had has have will would near against between during of last this attack attacks bombing election elections vote summit meeting deadline assault raid strike',
);

/** A month's name inside another name (`June Smith`, `Black September Organisation`). */
const isNamePart = (scan: Scan, i: number, last: number): boolean =>
  (isCapital(scan.tokens[i - 1]) &&
    scan.tokens[i - 1]?.sentence === scan.tokens[i]?.sentence &&
    keyAt(scan, i - 2) !== '') ||
  (isCapital(scan.tokens[last + 1]) && scan.tokens[last + 1]?.kind === 'WORD');

/** The year behind a month: in digits, or by what it is to that of publication (`of last year`, `this year`, `the same year`). */
function yearAfter(scan: Scan, last: number): { value: number | null; last: number } | null {
  const { today } = scan;
  let at = keyAt(scan, last + 1) === ',' || keyAt(scan, last + 1) === 'of' ? last + 2 : last + 1;
  const digits = yearOf(scan.tokens[at]?.form ?? '');
  if (digits !== null) return { value: digits, last: at };
  if (keyAt(scan, at) === 'in') at++;
  const [which, noun] = [keyAt(scan, at), keyAt(scan, at + 1)];
  if (noun !== 'year') return null;
  const told = scan.told();
  if (which === 'that') return { value: told === null ? null : parts(told.from).year, last: at + 1 };
  const step = CURRENT.has(which) ? 0 : PAST.has(which) ? -1 : NEXT.has(which) ? 1 : null;
  return step === null ? null : { value: today === null ? null : parts(today).year + step, last: at + 1 };
}

const DEADLINES = wordSet('before by until till');

/** The year of a month that names none; `last` and `next` name it by the day of publication. */
function impliedFor(scan: Scan, i: number, month: number, step: -1 | 0 | 1 | null): number | null {
  const { today } = scan;
  if (today === null) return null;
  const now = parts(today);
  if (step === -1) return month < now.month ? now.year : now.year - 1;
  if (step === 1) return month > now.month ? now.year : now.year + 1;
  if (step === 0) return now.year;
  const ahead = DEADLINES.has(keyAt(scan, i - 1)) || comesLater(scan, i);
  return impliedYear(today, month, { ahead, past: isToldAsPast(scan, i) });
}

const dayValue = (year: number, month: number, day: DayNumber): Value | null => {
  const from = dayOf(year, month, day.value);
  const to = day.to === null ? from : dayOf(year, month, day.to);
  return from === null || to === null ? null : range(from, to);
};

function hijriDate(scan: Scan, i: number, at: number, month: number, day: DayNumber | null): Match {
  const digits = Number(scan.tokens[at + 1]?.form ?? '');
  const year = isHijriYear(digits) ? digits : null;
  const sign = year !== null && /^(?:ah|a\.h\.?|h)$/.test(keyAt(scan, at + 2));
  return {
    first: i,
    last: year === null ? at : sign ? at + 2 : at + 1,
    value: fromHijri(year, month, day?.value ?? null, scan.today),
    kind: 'POINT',
    rule: 'time/hijri',
  };
}

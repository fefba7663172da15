import { ENTRY, labelAt, opensEntry } from '../../shared/time/labels.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { ordinalAt } from './days.ts';
import { bareKey, isBare, type Spelled } from './scan.ts';
import { weekdayDate } from './weekdays.ts';
import { WEEKDAYS } from './words.ts';

const PARTS_ALONE = foldedSet('مساء صباحا ليلا فجرا ظهرا عصرا نهارا ضحى');
const PART_NOUNS = foldedSet('الفجر الصباح الظهر المساء الليل');
const OPENERS = foldedSet('منذ ومنذ عند وعند مع ومع قبيل وقبيل');
const AROUND = foldedSet('بعد وبعد قبل وقبل حوالي نحو قرابة');
const DATED = /^(?:امس|اليوم|غد|الغد|يوم|ذلك|الامس)$/;
const FRACTIONS = foldedSet('والنصف والربع والثلث إلا');
const CLOCK = /^[0-9٠-٩]{1,2}:[0-9٠-٩]{2}$/;

export const beginsMoment = (word: Spelled): boolean =>
  isBare(word, (k) => k === 'الساعة') ||
  CLOCK.test(word.form) ||
  PARTS_ALONE.has(word.key.replace(/^و/, '')) ||
  PART_NOUNS.has(word.key) ||
  word.key === 'منتصف';

/** `مساءً`, `منذ الفجر`, `عند الساعة الخامسة والنصف`, `08:15`: a moment of the day that the text is about. */
export function moment(scan: Scan, i: number): Match | null {
  const night = wholeNight(scan, i);
  if (night !== null) return night;
  const at = clock(scan, i);
  const label = at === null ? null : labelAt(scan, i, at.last, weekdayDate);
  // An hour alone orders the entries of a live report; with its day it dates what happened.
  if (label !== null && at !== null && label.last > at.last) return label;
  if (at !== null && opensEntry(scan, i)) return { ...at, value: null, kind: 'POINT', rule: ENTRY };
  const match = at ?? partOfDay(scan, i);
  if (match === null) return null;
  const small = AFTER.has(scan.tokens[match.first]?.key ?? '') && scan.tokens[i]?.key === 'منتصف';
  return { ...match, value: null, kind: 'POINT', rule: small ? 'time/small-hours' : 'time/moment' };
}

const AFTER = foldedSet('بعد وبعد');

const THROUGH = foldedSet('طوال طيلة خلال');

/** `طوال الليل`: the night before publication. */
function wholeNight({ tokens, today }: Scan, i: number): Match | null {
  if (tokens[i]?.key !== 'الليل' || !THROUGH.has(tokens[i - 1]?.key ?? '')) return null;
  const next = bareKey(tokens[i + 1], (k) => WEEKDAYS.has(k));
  if (WEEKDAYS.has(next) || next === 'الماضي') return null;
  const value = today === null ? null : range(today - 1, today);
  return { first: i - 1, last: i, value, kind: 'RANGE', rule: 'time/night' };
}

/** A part of the day that no name of a day follows. */
function partOfDay(scan: Scan, i: number): { first: number; last: number } | null {
  const { tokens } = scan;
  const key = tokens[i]?.key ?? '';
  const next = bareKey(tokens[i + 1], (k) => WEEKDAYS.has(k));
  const dated = WEEKDAYS.has(next) || DATED.test(next);
  // ومساءً، أعلنت: with its conjunction only where it opens a clause.
  const opens = key.startsWith('و') && PARTS_ALONE.has(key.slice(1)) && opensClause(scan, i);
  if ((opens || PARTS_ALONE.has(key)) && !dated && tokens[i]?.analyses[0]?.pos !== 'ADJ')
    return { first: i, last: i };
  const opened = OPENERS.has(tokens[i - 1]?.key ?? '');
  if (opened && PART_NOUNS.has(key) && !dated) return { first: i - 1, last: i };
  const midnight = key === 'منتصف' && tokens[i + 1]?.key === 'الليل';
  const about = opened || AROUND.has(tokens[i - 1]?.key ?? '');
  return about && midnight ? { first: i - 1, last: i + 1 } : null;
}

const opensClause = ({ tokens }: Scan, i: number): boolean =>
  tokens[i - 1]?.sentence !== tokens[i]?.sentence || tokens[i - 1]?.kind === 'PUNCTUATION';

/** `الساعة الخامسة والنصف صباحا`, `الساعة 21:45`, `٠٨:١٥`, with the part of the day and whose clock it is. */
function clock(scan: Scan, i: number): { first: number; last: number } | null {
  const { tokens } = scan;
  const named = bareKey(tokens[i], (k) => k === 'الساعة') === 'الساعة';
  const at = named ? i + 1 : i;
  const digits = CLOCK.test(tokens[at]?.form ?? '');
  if (!named && !digits) return null;
  const hour = digits ? at : hourAt(scan, at);
  if (hour === null) return null;
  let last = hour;
  if (FRACTIONS.has(tokens[last + 1]?.key ?? '')) last += tokens[last + 1]?.key === 'الا' ? 2 : 1;
  if (PARTS_ALONE.has(tokens[last + 1]?.key ?? '')) last++;
  if (/^(?:بالتوقيت|بتوقيت)$/.test(tokens[last + 1]?.key ?? '')) last += 2;
  return { first: i, last: Math.min(last, scan.end(i) - 1) };
}

const FEMININE = foldedSet(
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية',
);

function hourAt(scan: Scan, at: number): number | null {
  const key = scan.tokens[at]?.key ?? '';
  if (FEMININE.has(key)) return scan.tokens[at + 1]?.key === 'عشرة' ? at + 1 : at;
  const ordinal = ordinalAt(scan, at);
  if (ordinal !== null && ordinal.value <= 12) return ordinal.last;
  const number = numberAt(scan.tokens, at);
  return number?.value != null && number.value <= 24 ? number.last : null;
}

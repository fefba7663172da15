import { weekday } from '../../shared/calendar.ts';
import { spanOf } from '../../shared/time/implied.ts';
import type { Match, Scan } from '../../shared/time/match.ts';
import { range, type Value } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { dayNumber } from './days.ts';
import { NEXT, SAME } from './words.ts';

const BETWEEN = foldedSet('بين وبين شهري');
const JOINERS = foldedSet('إلى حتى - –');

/** `بين 28 جويلية و6 أوت`, `من مارس 2011 إلى ديسمبر`, `شهري مايو ويونيو`, `ما بين 2004 و2009`: two expressions that bound one span. */
export function joined(scan: Scan, match: Match, read: (scan: Scan, i: number) => Match | null): Match {
  const { tokens } = scan;
  const both = adjoined(scan, match, read);
  if (both !== null) return both;
  if (match.value === null && match.yearless === undefined) return match;
  const opener = tokens[match.first - 1]?.key ?? '';
  const between = BETWEEN.has(opener);
  const from = opener === 'من' || opener === 'ومن' || match.rule === 'time/years';
  if (!between && !from) return match;
  const to = tokens[match.last + 1]?.key ?? '';
  const apart = (between && to === 'و') || (from && JOINERS.has(to));
  const at = apart ? match.last + 2 : between && to.startsWith('و') ? match.last + 1 : -1;
  if (at < 0 || (dayNumber(scan, at) === null && tokens[at] === undefined)) return match;
  const second = read({ ...scan, told: () => match.value }, at);
  if (second === null || second.value === null || second.last >= scan.end(match.first)) return match;
  const span = spanned(scan, match, second);
  if (span === null) return match;
  return { ...match, ...span, first: match.first - 1, kind: 'RANGE', rule: 'time/between' };
}

/** `في يناير وفبراير من العام الماضي`: two months that follow each other share the year that the second names; so do two days (`السبت والأحد`). */
function adjoined(scan: Scan, match: Match, read: (scan: Scan, i: number) => Match | null): Match | null {
  const next = scan.tokens[match.last + 1];
  if (!LISTED.has(match.rule) || next?.form.startsWith('و') !== true) return null;
  const second = read(scan, next.form === 'و' ? match.last + 2 : match.last + 1);
  if (match.rule !== 'time/month') return twoDays(match, second);
  if (match.yearless === undefined) return null;
  if (second?.rule !== 'time/month' || second.value === null || second.yearless !== undefined) return null;
  const value = spanOf(match, second, false);
  const close = value !== null && value.to - value.from < 95;
  return close ? { ...match, value, last: second.last, kind: 'RANGE', rule: 'time/between' } : null;
}

const LISTED: ReadonlySet<string> = new Set(['time/month', 'time/weekday', 'time/date']);

/** A day and the one after it: `31 يناير و1 فبراير 2018`, `يومي الجمعة والسبت الماضيين`. */
function twoDays(first: Match, second: Match | null): Match | null {
  if (second?.rule !== first.rule || first.kind !== 'POINT' || first.value === null || second.value === null)
    return null;
  const follows =
    first.rule === 'time/weekday'
      ? (weekday(second.value.from) - weekday(first.value.from) + 7) % 7 === 1
      : isNextDay(spanOf(first, second, false));
  if (!follows) return null;
  const { to } = second.value;
  return { ...first, value: range(to - 1, to), last: second.last, kind: 'RANGE', rule: 'time/between' };
}

const isNextDay = (span: Value | null): boolean => span !== null && span.to - span.from === 1;

/** The days from the first to the second, with the last token of what names the second's year. */
function spanned(scan: Scan, first: Match, second: Match): { value: Value; last: number } | null {
  const named = second.yearless !== undefined && first.yearless === undefined;
  const last = named ? yearWords(scan, second.last) : second.last;
  // من الاثنين إلى الخميس: the second is the first such day after the first.
  const from = first.value?.from ?? 0;
  if (first.rule === 'time/weekday' && second.rule === 'time/weekday' && second.value !== null)
    return { value: range(from, from + ((weekday(second.value.from) - weekday(from) + 7) % 7)), last };
  const value = spanOf(first, second, last > second.last && NEXT.has(scan.tokens[last]?.key ?? ''));
  return value === null ? null : { value, last };
}

/** `من العام نفسه` after the second month says what its year is. */
function yearWords(scan: Scan, last: number): number {
  const { tokens } = scan;
  const named = tokens[last + 1]?.key === 'من' && /^(?:العام|السنة|عام)$/.test(tokens[last + 2]?.key ?? '');
  return named && SAME.has(tokens[last + 3]?.key ?? '') ? last + 3 : last;
}

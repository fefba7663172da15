import { foldKey } from '../../../text/normalise.ts';
import { bareKey, type Match, type Scan, type Value } from './scan.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldKey));

/** Words before an expression that belong to it. */
export const MARKERS = set(
  'في خلال منذ يوم حتى بحلول قبل شهر شهري اعتبارا ابتداء من مطلع أوائل أوائلَ أواخر منتصف نهاية بداية أواسط غضون أقصاه',
);
/** Parts of a period that no two people bound alike. */
const LOOSE = set('مطلع أوائل أواخر منتصف بداية نهاية أواسط');
const ENDS = set('نهاية أواخر');
const DEADLINES = set('حتى بحلول قبل أقصاه');
const ONWARDS = set('منذ اعتبارا ابتداء');

/**
 * Take in the words before an expression that bound it: `منذ` runs to the day of publication, a deadline (`قبل نهاية
 * العام`, `بحلول`) from it, and beginnings, middles and ends (`مطلع الشهر الجاري`) are approximate.
 */
export function bounded(scan: Scan, match: Match): Match {
  let first = match.first;
  const before: string[] = [];
  for (let steps = 0; steps < 4; steps++) {
    const previous = scan.tokens[first - 1];
    if (previous === undefined || previous.sentence !== scan.tokens[first]?.sentence) break;
    const key = bareKey(previous, (k) => MARKERS.has(k));
    if (!MARKERS.has(key) || (key === 'من' && !ONWARDS.has(scan.tokens[first - 2]?.key ?? ''))) break;
    before.push(key);
    first--;
  }
  const bounds = { ...match, first };
  const { value } = match;
  const { today } = scan;
  if (value === null || today === null)
    return before.some((key) => LOOSE.has(key)) ? { ...bounds, value: null } : bounds;
  const since = before.some((key) => ONWARDS.has(key));
  const deadline = before.some((key) => DEADLINES.has(key));
  // منتصف الليل is a part of the day, not of a period.
  const loose =
    value.precision === 'DAY' || match.rule === 'time/night' ? [] : before.filter((key) => LOOSE.has(key));
  if (deadline && value.to > today && loose.every((key) => ENDS.has(key)))
    return { ...bounds, value: range(today, value.to), kind: 'RANGE' };
  if (deadline && before.includes('قبل')) return { ...bounds, value: null };
  if (loose.length > 0) return { ...bounds, value: null };
  if (since && value.from <= today) return { ...bounds, value: range(value.from, today), kind: 'SINCE' };
  return bounds;
}

export const range = (from: number, to: number): Value => ({
  from,
  to,
  precision: from === to ? 'DAY' : 'RANGE',
});

const JOINERS = set('إلى حتى');

/** `بين 28 جويلية و6 أوت`, `من مارس 2011 إلى ديسمبر`, `ما بين 2004 و2009`: two expressions that bound one span. */
export function joined(scan: Scan, match: Match, read: (scan: Scan, i: number) => Match | null): Match {
  const { tokens } = scan;
  const opener = tokens[match.first - 1]?.key ?? '';
  const between = opener === 'بين' || opener === 'وبين';
  const from = opener === 'من' || match.rule === 'time/years';
  if ((!between && !from) || match.value === null) return match;
  const joiner = tokens[match.last + 1];
  const to = joiner === undefined ? '' : joiner.key;
  const at =
    to === 'و' || (from && JOINERS.has(to)) || to === '-'
      ? match.last + 2
      : between && to.startsWith('و')
        ? match.last + 1
        : -1;
  if (at < 0) return match;
  const second = read(scan, at);
  if (second?.value == null || second.last >= scan.end(match.first)) return match;
  const value = match.value.from <= second.value.to ? range(match.value.from, second.value.to) : null;
  return value === null
    ? match
    : { ...match, first: match.first - 1, last: second.last, value, kind: 'RANGE', rule: 'time/between' };
}

import type { Match, Scan } from '../../shared/time/match.ts';
import { range, shift } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { withTens } from '../quantities/duals.ts';
import { comesLater } from './later.ts';
import type { Spelled } from './scan.ts';
import { UNITS } from './words.ts';
import { yearOf } from './years.ts';

const OPENERS = foldedSet('خلال في طوال طيلة غضون على');
/** They bound a stretch to come even where no adjective says so. */
const WITHIN = foldedSet('خلال غضون');
const ARTICLE = /^الـ?$/;
const FEW = foldedSet('القليلة القليلين');

export const beginsStretch = ({ key }: Spelled): boolean => OPENERS.has(key.replace(/^و/, ''));

/** `خلال الشهرين الأخيرين`, `في الأيام الثلاثة الماضية`; `خلال 48 ساعة` only of what lies ahead. */
export function stretch(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const opener = tokens[i]?.key.replace(/^و/, '') ?? '';
  if (!OPENERS.has(opener)) return null;
  const from = tokens[i + 1]?.key === 'مدي' ? i + 2 : i + 1;
  // خلال الـ24 ساعة الماضية: the article stands apart, or before the digits.
  const at = ARTICLE.test(tokens[from]?.form ?? '') ? from + 1 : from;
  const number = numberAt(tokens, at);
  const unitAt = number === null ? at : number.last + 1;
  const unit = UNITS.get(tokens[unitAt]?.key ?? '');
  if (unit === undefined) return null;
  // خلال سنة 2015 is a year, not as many of them.
  if (number === null && unit.months === 12 && yearOf(tokens[unitAt + 1]?.form ?? '') !== null) return null;
  const innerAt = ARTICLE.test(tokens[unitAt + 1]?.form ?? '') ? unitAt + 2 : unitAt + 1;
  const inner = withTens(tokens, numberAt(tokens, innerAt));
  const count = unit.count ?? number?.value ?? inner?.value ?? null;
  const few = FEW.has(tokens[(inner?.last ?? unitAt) + 1]?.key ?? '') ? 1 : 0;
  const qualifierAt = (inner?.last ?? unitAt) + 1 + few;
  const qualifier = (tokens[qualifierAt]?.key ?? '').replace(/ين$/, '').replace(/ة$/, '');
  const past = /^(?:الماضي|الاخير|المنصرم|السابق|الفائت)/.test(qualifier);
  const coming = /^(?:المقبل|القادم|التالي)/.test(qualifier);
  const vague = count === null && (past || coming) && tokens[unitAt]?.key.startsWith('ال') === true;
  if (vague) return { first: i, last: qualifierAt, value: null, kind: 'RANGE', rule: 'time/stretch' };
  if (count === null || (!past && !coming && !WITHIN.has(opener))) return null;
  const found = {
    first: i,
    last: past || coming ? qualifierAt : unitAt,
    kind: 'RANGE',
    rule: 'time/stretch',
  } as const;
  // خلال شهر من انعقاده counts from an event; خلال يومين of what happened says how long it took.
  const counted = tokens[found.last + 1]?.key === 'من';
  const ahead = coming || (!past && !counted && comesLater(scan, i));
  if (today !== null && !past && !ahead && !counted) {
    // قُتل ثلاثة خلال 24 ساعة: of hours that make whole days, those up to now.
    const hours = unit.days > 0 && unit.days < 1 && count % 24 === 0;
    // What is planned in it runs from now (تسريح المقاتلين خلال شهرين).
    const then = range(today, shift(today, unit, count));
    return { ...found, value: hours ? range(today - count / 24, today) : null, ahead: then };
  }
  if (today === null || !(past || ahead)) return { ...found, value: null };
  // Of whole days, what is past ended yesterday.
  const daily = unit.days === 1 && past && qualifier.startsWith('الماضي');
  if (daily) return { ...found, value: range(today - count, today - 1) };
  return {
    ...found,
    value: past ? range(shift(today, unit, -count), today) : range(today, shift(today, unit, count)),
  };
}

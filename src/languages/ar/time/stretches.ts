import type { Match, Scan } from '../../shared/time/match.ts';
import { range, shift } from '../../shared/time/values.ts';
import { foldedSet } from '../../shared/word-set.ts';
import { numberAt } from '../numbers.ts';
import { comesLater } from './later.ts';
import { UNITS } from './words.ts';

const OPENERS = foldedSet('خلال في طوال طيلة غضون على');
/** They bound a stretch to come even where no adjective says so. */
const WITHIN = foldedSet('خلال غضون');

/** `خلال الشهرين الأخيرين`, `في الأيام الثلاثة الماضية`; `خلال 48 ساعة` only of what lies ahead. */
export function stretch(scan: Scan, i: number): Match | null {
  const { tokens, today } = scan;
  const opener = tokens[i]?.key.replace(/^و/, '') ?? '';
  if (!OPENERS.has(opener)) return null;
  const at = tokens[i + 1]?.key === 'مدي' ? i + 2 : i + 1;
  const number = numberAt(tokens, at);
  const unitAt = number === null ? at : number.last + 1;
  const unit = UNITS.get(tokens[unitAt]?.key ?? '');
  if (unit === undefined) return null;
  const inner = numberAt(tokens, unitAt + 1);
  const count = unit.count ?? number?.value ?? inner?.value ?? null;
  const qualifierAt = (inner?.last ?? unitAt) + 1;
  const qualifier = (tokens[qualifierAt]?.key ?? '').replace(/ين$/, '').replace(/ة$/, '');
  const past = /^(?:الماضي|الاخير|المنصرم|السابق|الفائت)/.test(qualifier);
  const coming = /^(?:المقبل|القادم|التالي)/.test(qualifier);
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
  if (today === null || !(past || ahead)) return { ...found, value: null };
  return {
    ...found,
    value: past ? range(shift(today, unit, -count), today) : range(today, shift(today, unit, count)),
  };
}

import type { Agreement } from './sites.ts';
import type { Count } from './telling.ts';

/** Numbers differ by more than both of these when they count different things. */
const FACTOR = 2.5;
const DIFFERENCE = 3;
/** By so much a number may pass one that only bounds it. */
const OPEN_FACTOR = 10;

/** The most and the least that numbers say, however many. */
const MOST = 2.5;
export const mostOfCounts = (counts: readonly Count[]): number => (counts.length === 0 ? 0 : MOST);

/** How well the numbers of two tellings agree: of each measure that both give, the pair that agrees best. Null when one excludes the other. */
export function compareCounts(a: readonly Count[], b: readonly Count[]): Agreement | null {
  let points = 0;
  let name = '';
  const measures = new Set(a.map(({ measure }) => measure));
  for (const measure of measures) {
    const ours = a.filter((count) => count.measure === measure);
    const theirs = b.filter((count) => count.measure === measure);
    let best: number | null = null;
    for (const x of ours)
      for (const y of theirs) if (x.unit === y.unit) best = Math.max(best ?? -9, compareCount(x, y));
    if (best === null) continue;
    // What is counted under these names may differ from text to text.
    const vague =
      measure === 'PERSONS' || measure === 'OTHER' || measure === 'PERCENT' || measure === 'EVENTS';
    if (vague) best = Math.max(-0.5, best / 2);
    else if (best <= EXCLUDED) return null;
    if (best > 0) name = name === '' ? measure.toLowerCase() : name;
    points += best;
  }
  return { name, points: Math.max(-2, Math.min(MOST, points)) };
}

const EXCLUDED = -3;

/** Points for two numbers of one measure and unit; `EXCLUDED` when they cannot be of one happening. */
function compareCount(a: Count, b: Count): number {
  const exact = a.low === a.high && b.low === b.high;
  if (exact && a.low === b.low) return a.low >= 10 ? 2 : a.low >= 4 ? 1.5 : 1;
  const within = a.low <= (b.high ?? Infinity) && b.low <= (a.high ?? Infinity);
  // "More than a hundred" is no word for ten thousand.
  if (within) return excludes(a.low, b.low) ? (far(a.low, b.low) ? EXCLUDED : 0) : 0.5;
  const [less, more] = a.low > b.low ? [b.high ?? b.low, a.low] : [a.high ?? a.low, b.low];
  if (excludes(less, more)) return EXCLUDED;
  return more - less <= 2 || more <= less * 1.5 ? 0 : -1;
}

const far = (a: number, b: number): boolean => Math.max(a, b) > Math.max(1, Math.min(a, b)) * OPEN_FACTOR;

const excludes = (a: number, b: number): boolean => {
  const [low, high] = a < b ? [a, b] : [b, a];
  return high - low > DIFFERENCE && high > low * FACTOR;
};

import { compareCounts, mostOfCounts } from './counts.ts';
import { compareDays } from './days.ts';
import { compareKinds, rarityOf, sameRealm } from './kinds.ts';
import { compareParties, mostOfParties } from './parties.ts';
import { compareSites, mostOfSites } from './sites.ts';
import type { Telling } from './telling.ts';

/** What two tellings have to do with each other. */
export type Comparison =
  /** Why they cannot tell of one happening. */
  | { readonly excluded: 'type' | 'modality' | 'days' | 'places' | 'participants' | 'numbers' }
  /** How much speaks for it: 0.5 and more are taken for one; `rule` names what they agree on. */
  | {
      readonly excluded: null;
      readonly points: number;
      readonly score: number;
      readonly rule: string;
      /** Somebody, a place or a number is in both; else only the time and the type agree. */
      readonly shared: boolean;
    };

/** Raised when the same tellings match otherwise than before: what is stored is then compared anew. */
export const MATCHING = 3;

/** Points at which two tellings are one happening: the day and two more, such as agent and target, or agent and city. */
export const ENOUGH = 6;
/** The score from which tellings are joined. */
export const JOIN = 0.5;

/**
 * Whether two tellings, of two documents, are of one happening. What excludes it comes first; then whatever they agree on
 * gives points, by how few happenings have it in common. `a` is the one with the lesser id, so that a tie falls alike each time.
 */
export function compare(a: Telling, b: Telling): Comparison {
  const kinds = compareKinds(a, b);
  if (kinds === null) return { excluded: 'type' };
  if (!sameRealm(a, b)) return { excluded: 'modality' };
  const days = compareDays(a, b);
  if (days === null) return { excluded: 'days' };
  const sites = compareSites(a.sites, b.sites);
  if (sites === null) return { excluded: 'places' };
  const counts = compareCounts(a.counts, b.counts);
  if (counts === null) return { excluded: 'numbers' };
  const parties = compareParties(a, b);
  if (parties === null) return { excluded: 'participants' };
  const agreed = [kinds, days, sites, parties, counts];
  const points = agreed.reduce((sum, { points }) => sum + points, rarityOf(a, b));
  const rule = [days, sites, parties, counts]
    .filter(({ name, points }) => name !== '' && points > 0)
    .map(({ name }) => name);
  const shared = [sites, parties, counts].some(({ points }) => points > 0);
  return {
    excluded: null,
    points,
    score: scoreOf(points),
    rule: `same/${[...rule, kinds.name].join('+')}`,
    shared,
  };
}

/** Odds that double with every point, as a probability with three decimals. */
export const scoreOf = (points: number): number => Math.round(1000 / (1 + 2 ** (ENOUGH - points))) / 1000;

/** The most points that any comparison can give a telling: below `ENOUGH` nothing matches it by itself. */
export const mostPoints = (telling: Telling): number =>
  (telling.from === null ? 1 : 2) +
  0.5 +
  rarityOf(telling, telling) +
  mostOfSites(telling.sites) +
  mostOfParties(telling.parties) +
  mostOfCounts(telling.counts);

import { AMONG_EQUALS } from '../../schema/ontology/classes.ts';
import type { ActorKind, Role } from '../../schema/ontology/enums.ts';
import { kept } from '../text/kept.ts';
import { foldSearch } from '../text/normalise.ts';
import { sameBodyScore } from './bodies.ts';
import { SURE_NAME, sameNameScore, UNLIKE_NAME } from './names.ts';
import type { Agreement } from './sites.ts';
import type { Party, Telling } from './telling.ts';

/** What sharing a participant says, by its kind: states take part in much of what a day brings, persons in little. */
const SAME: Readonly<Record<ActorKind, number>> = {
  PERSON: 2.5,
  STATE: 1.5,
  GOVERNMENT: 2,
  SECURITY_FORCE: 2,
  ARMED_GROUP: 2,
  PARTY: 2,
  IGO: 2,
  NGO: 2.5,
  COMPANY: 2.5,
  MEDIA: 2,
  GROUP: 1.5,
  OTHER: 2,
};
/** The state and its army, its minister: one writer names the one, another the other. */
const KIN = 1;
/** Of the same name in two scripts. */
const ALIKE = 2.5;
/** The same, but agent in one and target in the other. */
const CROSSED = 0.5;

/** However many are shared. */
const MOST = 7;

/** Bodies that act for their state. */
const OFFICIAL: ReadonlySet<ActorKind> = new Set(['STATE', 'GOVERNMENT', 'SECURITY_FORCE']);

const ROLE_NAMES: Readonly<Record<Role, string>> = { AGENT: 'agent', TARGET: 'target', PARTICIPANT: 'party' };

/** How well those who take part agree; null when each telling names somebody in a role whom the other rules out. */
export function compareParties(a: Telling, b: Telling): Agreement | null {
  // Where one writer sees agents and targets, another sees equals.
  const equals = [a, b].some(({ kinds }) => kinds.some(({ type }) => AMONG_EQUALS.has(type)));
  const inRole = ({ parties }: Telling, role: Role): Party[] =>
    equals
      ? role === 'PARTICIPANT'
        ? distinct(parties)
        : []
      : parties.filter((party) => party.role === role);
  let points = 0;
  const names: string[] = [];
  for (const role of ['AGENT', 'TARGET', 'PARTICIPANT'] as const) {
    const [ours, theirs] = [inRole(a, role), inRole(b, role)];
    const { pairs, excluding } = pairUp(ours, theirs, role === 'PARTICIPANT' ? 2 : 1);
    if (excluding) return null;
    if (pairs.length > 0) names.push(ROLE_NAMES[role]);
    points += sum(pairs);
  }
  if (points === 0 && !equals)
    for (const party of a.parties) if (b.parties.some(({ id }) => id === party.id)) points += CROSSED;
  return { name: names.join('+'), points: Math.min(points, MOST) };
}

/** The most that sharing these participants can say. */
export const mostOfParties = (parties: readonly Party[]): number =>
  Math.min(MOST, sum(parties.map(({ kind }) => Math.max(SAME[kind], ALIKE))));

/** Who is who, best pairs first; excluding when both sides name others besides, and fewer than `enough` are shared. */
function pairUp(
  ours: readonly Party[],
  theirs: readonly Party[],
  enough: number,
): { readonly pairs: readonly number[]; readonly excluding: boolean } {
  const ties = ours.flatMap((x, i) => theirs.map((y, j) => ({ i, j, points: identity(x, y) })));
  const left = { ours: new Set(ours.keys()), theirs: new Set(theirs.keys()) };
  const pairs: number[] = [];
  for (const { i, j, points } of ties.sort((x, y) => y.points - x.points || x.i - y.i || x.j - y.j)) {
    if (points <= 0 || !left.ours.has(i) || !left.theirs.has(j)) continue;
    left.ours.delete(i);
    left.theirs.delete(j);
    pairs.push(points);
  }
  const others = ties.some(({ i, j, points }) => left.ours.has(i) && left.theirs.has(j) && points === OTHER);
  return { pairs, excluding: others && pairs.length < enough };
}

const OTHER = -1;
const UNKNOWN = 0;

/** Points for two participants being the same; `UNKNOWN` when nothing tells, `OTHER` when they are not. */
function identity(a: Party, b: Party): number {
  if (a.id === b.id) return SAME[a.kind];
  if (a.country !== null && a.country === b.country && (OFFICIAL.has(a.kind) || OFFICIAL.has(b.kind)))
    if (OFFICIAL.has(a.kind) ? OFFICIAL.has(b.kind) || b.kind === 'PERSON' : a.kind === 'PERSON') return KIN;
  if (a.status === 'LINKED' && b.status === 'LINKED') return OTHER;
  const persons = a.kind === 'PERSON' && b.kind === 'PERSON';
  if ((a.kind === 'PERSON') !== (b.kind === 'PERSON')) return OTHER;
  const score = likeness(a, b, persons);
  if (score === null) return UNKNOWN;
  if (score >= SURE_NAME) return Math.min(ALIKE, SAME[a.kind]);
  return score <= UNLIKE_NAME ? OTHER : UNKNOWN;
}

type Names = Pick<Party, 'ar' | 'en'>;

/**
 * How like the names are; null when no two of them can be compared: that the name of a body is no translation tells nothing.
 * Worked out once for the same names: who is in the news is compared with the same others in many documents.
 */
export const likeness = (a: Names, b: Names, persons: boolean): number | null =>
  likenessOfAll(JSON.stringify([{ ar: a.ar, en: a.en }, { ar: b.ar, en: b.en }, persons]));
const likenessOfAll = kept((key) => likenessOf(...(JSON.parse(key) as Parameters<typeof likenessOf>)));

function likenessOf(a: Names, b: Names, persons: boolean): number | null {
  const scores: number[] = [];
  for (const [x, y] of [
    [a.ar, b.ar],
    [a.en, b.en],
  ] as const)
    if (x !== null && y !== null) scores.push(foldSearch(x) === foldSearch(y) ? 1 : sameNameScore(x, y));
  for (const [ar, en] of [
    [a.ar, b.en],
    [b.ar, a.en],
  ] as const) {
    if (ar === null || en === null) continue;
    const score = persons ? sameNameScore(ar, en) : sameBodyScore(ar, en);
    if (persons || score >= SURE_NAME) scores.push(score);
  }
  return scores.length === 0 ? null : Math.max(...scores);
}

const distinct = (parties: readonly Party[]): Party[] =>
  parties.filter(({ id }, at) => parties.findIndex((other) => other.id === id) === at);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

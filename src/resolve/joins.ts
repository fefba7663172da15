import type { ActorKind } from '../../schema/ontology/enums.ts';
import { nameWords } from '../languages/shared/names/words.ts';
import { sameBodyScore } from './bodies.ts';
import type { Duplicate } from './duplicates.ts';
import { sameNameScore } from './names.ts';

/** Somebody, as far as documents tell or the registry does. */
export interface Known {
  readonly id: string;
  readonly kind: ActorKind;
  /** In the registry, or one whom an analyst has merged with another: it may be him, and is not joined by rule. */
  readonly settled: boolean;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  /** All countries that any document tells. */
  readonly countries: readonly string[];
}

/** From here on each word of a name answers one of the other: one that only one writer has takes a tenth. */
const PERSON = 0.905;
/** The same of bodies, whose names are of more words. */
const BODY = 0.95;

/** The least that makes two names certainly one. */
export const certainOf = (kind: ActorKind): number => (kind === 'PERSON' ? PERSON : BODY);

/**
 * Whether two whom documents name, each in one script, certainly have one name, in each spelling of it, and nothing told of
 * them says that they are two. One who is settled fits by any of his names: who may be him is not joined with another.
 */
export function fitOf(x: Known, y: Known): Duplicate | null {
  if ((x.settled && y.settled) || x.kind !== y.kind || !isOpen(x) || !isOpen(y)) return null;
  if (new Set([...x.countries, ...y.countries]).size > 1) return null;
  const scores = [...likeness(x, y), ...likeness(y, x)];
  if (scores.length === 0) return null;
  const score = x.settled || y.settled ? Math.max(...scores) : Math.min(...scores);
  if (score < certainOf(x.kind)) return null;
  const [a, b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
  return { a, b, score, rule: x.kind === 'PERSON' ? 'name/transliteration' : 'name/translation' };
}

/** Whom documents name in both scripts is no one in need of another. */
const isOpen = ({ settled, ar, en }: Known): boolean => settled || (ar.length === 0) !== (en.length === 0);

/** Of each name of the one in Arabic and each of the other in English. */
const likeness = (x: Known, y: Known): number[] =>
  x.ar.flatMap((ar) =>
    y.en.map((en) => {
      if (x.kind !== 'PERSON') return sameBodyScore(ar, en);
      return nameWords(ar).length < 2 || nameWords(en).length < 2 ? 0 : sameNameScore(ar, en);
    }),
  );

/**
 * Who is one: of those that may be, each two of which either is the other's only one. `candidates` are all that these may be;
 * a third who may be either makes it a guess, whatever came first.
 */
export function joinsOf(known: ReadonlyMap<string, Known>, candidates: readonly Duplicate[]): Duplicate[] {
  const count = new Map<string, number>();
  for (const { a, b } of candidates) for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
  const isOnly = (id: string): boolean => count.get(id) === 1 && known.get(id)?.settled === false;
  return candidates.filter(({ a, b }) => isOnly(a) && isOnly(b));
}

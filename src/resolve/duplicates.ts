import type { ActorKind, LanguageCode } from '../../schema/ontology/enums.ts';
import { bodyKeys, sameBodyScore } from './bodies.ts';
import { roughKey, sameNameScore } from './names.ts';

/** A person or body as far as names and country tell. */
export interface Named {
  readonly id: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly listed: boolean;
  readonly names: readonly { readonly text: string; readonly language: LanguageCode }[];
}

/** Two persons or bodies that may be one; `a` has the lesser id. */
export interface Duplicate {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** Of persons `name/spelling` in one script, `name/transliteration` in two; of bodies `name/translation`. */
  readonly rule: string;
}

/** Names less alike than this are two names. */
const LEAST = 0.75;
/** What those of one story have for them besides their names, as a share of what they lack. */
const STORY = 0.5;

/** How likely two are one; null when they are not, by their names or kinds, or when both are listed. */
export function compareNames(x: Named, y: Named): Duplicate | null {
  if ((x.listed && y.listed) || x.kind !== y.kind) return null;
  let best = { score: 0, rule: '' };
  for (const one of x.names)
    for (const other of y.names) {
      const found = x.kind === 'PERSON' ? comparePersons(one, other) : compareBodies(one, other);
      if (found.score > best.score || (found.score === best.score && found.rule < best.rule)) best = found;
    }
  if (best.score < LEAST) return null;
  const [a, b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
  return { a, b, ...best, score: rounded(best.score) };
}

/** Such two are not one, whatever their names. */
export const areOfTwoCountries = (x: Named, y: Named): boolean =>
  x.country !== null && y.country !== null && x.country !== y.country;

type Name = Named['names'][number];
type Likeness = Pick<Duplicate, 'score' | 'rule'>;

const comparePersons = (x: Name, y: Name): Likeness => ({
  score: sameNameScore(x.text, y.text),
  rule: x.language === y.language ? 'name/spelling' : 'name/transliteration',
});

/** Two bodies of like names in one language are mostly two: a first and a second brigade. */
function compareBodies(x: Name, y: Name): Likeness {
  const [ar, en] = [x, y].sort((a, b) => (a.language < b.language ? -1 : 1));
  const score = ar?.language === 'ar' && en?.language === 'en' ? sameBodyScore(ar.text, en.text) : 0;
  return { score, rule: 'name/translation' };
}

/** By what one is found that may be this one. */
export const keysOf = ({ kind, names }: Named): string[] => [
  ...new Set(names.flatMap(({ text }) => (kind === 'PERSON' ? (roughKey(text) ?? []) : bodyKeys(text)))),
];

/** The same, for two who stand in documents that tell one story. */
export const inOneStory = (found: Duplicate): Duplicate => ({
  ...found,
  score: rounded(found.score + (1 - found.score) * STORY),
  rule: `${found.rule}+story`,
});

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

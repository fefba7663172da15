import type { LanguageCode } from '../../schema/ontology/enums.ts';
import { sameNameScore } from './names.ts';

/** A person as far as names and country tell. */
export interface Person {
  readonly id: string;
  readonly country: string | null;
  readonly listed: boolean;
  readonly names: readonly { readonly text: string; readonly language: LanguageCode }[];
}

/** Two persons who may be one; `a` has the lesser id. */
export interface Duplicate {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** `name/spelling` in one script, `name/transliteration` in two. */
  readonly rule: string;
}

/** Names less alike than this are two names. */
const LEAST = 0.75;
/** What persons of one story have for them besides their names, as a share of what they lack. */
const STORY = 0.5;

/** How likely two persons are one; null when they are not, by their names or their countries, or when both are listed. */
export function compareNames(x: Person, y: Person): Duplicate | null {
  if (x.listed && y.listed) return null;
  if (x.country !== null && y.country !== null && x.country !== y.country) return null;
  let best = { score: 0, rule: '' };
  for (const one of x.names)
    for (const other of y.names) {
      const score = sameNameScore(one.text, other.text);
      const rule = one.language === other.language ? 'name/spelling' : 'name/transliteration';
      if (score > best.score || (score === best.score && rule < best.rule)) best = { score, rule };
    }
  if (best.score < LEAST) return null;
  const [a, b] = x.id < y.id ? [x.id, y.id] : [y.id, x.id];
  return { a, b, ...best, score: rounded(best.score) };
}

/** The same, for two who stand in documents that tell one story. */
export const inOneStory = (found: Duplicate): Duplicate => ({
  ...found,
  score: rounded(found.score + (1 - found.score) * STORY),
  rule: `${found.rule}+story`,
});

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

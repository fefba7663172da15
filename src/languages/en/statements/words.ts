import { type CueWord, cueIndex } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** The verb of saying at a token, with its particle, or an adjective of opinion behind be; null for any other word. */
export function wordAt(r: Reading, i: number): { readonly word: CueWord; readonly last: number } | null {
  const { verbs, adjectives } = cueIndex();
  if (r.isVerb(i)) {
    if (describes(r, i)) return null;
    if (r.lemma(i) === 'think' && r.lemma(i + 1) === 'tank') return null;
    for (const word of verbs.get(r.lemma(i)) ?? []) {
      let last = i;
      const found = word.particles.every((particle) => {
        last++;
        return r.key(last) === particle || r.lemma(last) === particle;
      });
      if (found) return { word, last };
    }
    return null;
  }
  const adjective = adjectives.get(r.key(i));
  return adjective !== undefined && beBefore(r, i) ? { word: adjective, last: i } : null;
}

/** `two confirmed cases`: a participle before its noun. */
const describes = (r: Reading, i: number): boolean =>
  r.group(i).length === 0 &&
  /ed$/.test(r.key(i)) &&
  r.pos(i + 1) === 'NOUN' &&
  (['DET', 'NUM', 'ADJ'].includes(r.pos(i - 1)) || r.key(i - 1) === 'newly' || r.isPossessive(i - 1));

const beBefore = (r: Reading, i: number): boolean =>
  [1, 2, 3].some(
    (k) =>
      r.lemma(i - k) === 'be' &&
      [...Array(k - 1)].every((_, j) => ['ADV', 'PART'].includes(r.pos(i - j - 1))),
  );

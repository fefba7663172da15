import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Verbs that say what something is, which stands between them and that (وصف البيان بأنه منحاز). */
export const DESCRIBING = new Set(['وصف', 'نعت']);

/** `وصف الخطة بأنها خديعة`: the first token of what is described, right behind the verb or whoever describes it; null for none. */
export function describedIn(r: Reading, word: CueWord, at: number, from: number): number | null {
  if (!DESCRIBING.has(word.key)) return null;
  if (!/^ب/.test(r.key(from)) && !/^ب/.test(r.key(from - 1))) return null;
  const n = r.starts(at);
  const thing = n === null ? r.key(at) === 'ما' : n.preposition === null && !r.isPerson(n);
  if (!thing || from - at > 12) return null;
  for (let i = at; i < from; i++) if (r.isComma(i)) return null;
  return at;
}

import { foldedSet } from '../../shared/word-set.ts';
import type { Reading } from './reading.ts';

const CONJUNCTIONS = foldedSet(
  'لكن ولكن لكنه لكنها فيما بينما وفيما وبينما كما وكما اما واما اذ ثم حين وقت وحين بدورها بدوره',
);
const EXCEPT = new Set(['غير', 'بيد', 'الا', 'علي']);
const LIGHT = new Set(['قد', 'كان', 'لم', 'لن', 'لا', 'سوف', 'لقد']);

/** Where a clause opens and how it stands to what is before it. */
export interface Opening {
  readonly opens: number;
  readonly joined: boolean;
  readonly contrast: boolean;
}

/**
 * Where the clause of a verb opens, given the first token of its subject or the verb itself; and whether it stands
 * beside the clauses before it, rather than inside one as a complement or relative clause.
 */
export function openingOf(r: Reading, first: number, from: number): Opening {
  let contrast = false;
  let joined = r.isJoined(first);
  let k = first - 1;
  for (; k >= from; k--) {
    const key = r.key(k);
    if (CONJUNCTIONS.has(key)) {
      joined = true;
      contrast = true;
      if (['حين', 'وقت'].includes(key)) k--;
    } else if (['ان', 'انه', 'انها'].includes(key) && EXCEPT.has(r.bare(k - 1))) {
      joined = true;
      contrast = true;
      k--;
    } else if (LIGHT.has(r.bare(k)) || LIGHT.has(r.lemma(k))) joined ||= r.isJoined(k);
    else if (r.isComplementiser(k) || r.isRelative(k)) return { opens: k, joined: false, contrast: false };
    else break;
  }
  const marked = k >= from && (r.isComma(k) || r.form(k) === '؛');
  return { opens: marked ? k : k + 1, joined: joined || marked || k < from, contrast };
}

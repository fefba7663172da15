/** Where another word of saying takes over. */
import { cueIndex } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isSuperlative } from './superlatives.ts';

/** Behind a comma what follows is said by another word (مؤكدا أن), or by somebody else. */
export const saysElse = (r: Reading, i: number): boolean => isOtherSaying(r, i) || anotherSays(r, i);

/** A circumstantial participle of saying behind a comma. */
const isOtherSaying = (r: Reading, i: number): boolean =>
  (cueIndex().participles.has(r.key(i)) || cueIndex().participles.has(r.bare(i))) &&
  !r.isVerb(i) &&
  // منوها may look like a noun with a suffix.
  (r.analysis(i)?.definite === false || r.key(i).endsWith('ها'));

/** `نشر الاتحاد مراقبين، قالت رئيستهم إن`: another one says what follows. */
function anotherSays(r: Reading, i: number): boolean {
  // حزب الغد، أكبر أحزاب المعارضة، الحكومة
  if (isSuperlative(r, i)) return false;
  const next = r.starts(i + 1);
  const another = next !== null && next.preposition === null && r.speaks(next);
  return r.isVerb(i) && r.analysis(i)?.enclitic == null && another && cueIndex().verbs.has(r.lemma(i));
}

import { foldedSet } from '../../shared/word-set.ts';
import type { NameView } from './view.ts';

export interface BodyMatch {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly rule: string;
}

const LONGEST = 6;
/** The registry answers for any state alike. */
const ANY_STATE = 'EG';
/** Offices that are held by a person. */
const OFFICES = foldedSet('النائب المدعي مدعي نائب مكتب');

/** Bodies that every state has, named without the state: `الجمعية الوطنية`, `البنك المركزي`. */
export function findBodies(view: NameView): BodyMatch[] {
  const found: BodyMatch[] = [];
  for (let i = view.from; i < view.to; i++) {
    if (!view.isWord(i) || view.timed(i) || view.pos(i) === 'VERB' || OFFICES.has(view.bare(i))) continue;
    if (!view.bare(i).startsWith('ال') && !view.lexicon.heads.has(view.bare(i))) continue;
    const last = lastOf(view, i);
    if (last === null) continue;
    found.push({ first: i, last, cut: view.cut(i), rule: 'name/body-of-state' });
    i = last;
  }
  return found;
}

/** The last word of the longest such name that begins here. */
function lastOf(view: NameView, first: number): number | null {
  let key = view.bare(first);
  let last: number | null = null;
  for (let j = first + 1; j < first + LONGEST && view.isWord(j) && !view.timed(j); j++) {
    key += ` ${view.key(j)}`;
    if (view.gazetteer.institution(key, ANY_STATE) !== null) last = j;
  }
  return last;
}

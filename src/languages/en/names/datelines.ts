import type { Guess } from './found.ts';
import type { NameView } from './view.ts';

const DASH = /^(?:[–—]|-+)$/;
/** How many words the place may have, and how far behind it the dateline may end. */
const LONGEST = 3;
const REACH = 12;

/** Where a report was written, in capitals at its head: `KOLWEZA, Monday:`, `GRAND ISLE, Louisiana -`, `TAROSH (AFP) –`. */
export function findDateline(view: NameView): Guess[] {
  if (view.headline) return [];
  let last = -1;
  while (last + 1 < LONGEST && view.at(last + 1)?.shape === 'CAPITALS' && view.text(last + 1).length > 2)
    last++;
  if (last < 0 || !closes(view, last + 1)) return [];
  return [{ first: 0, last, type: 'PLACE', kind: 'CITY', rule: 'place/context', bonus: 2 }];
}

/** A dash, or a colon behind a day, comes before any verb: words with capitals, numbers and marks stand between. */
function closes(view: NameView, from: number): boolean {
  if (view.text(from) === ':') return from === 1;
  for (let i = from; i < from + REACH; i++) {
    const word = view.at(i);
    if (word === undefined) return false;
    if (DASH.test(word.text) && i + 1 < view.words.length) return true;
    if (word.text === ':') return view.lexicon.notNames.get(view.key(i - 1)) === 'calendar';
    if (word.shape === 'LOWER' || /^[.;!?"“]$/.test(word.text)) return false;
  }
  return false;
}

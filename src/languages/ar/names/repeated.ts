import { peel } from '../peel.ts';
import { changed, type Found } from './found.ts';
import { NICKNAME } from './introduced.ts';
import type { NameView } from './view.ts';

/** Rules that say by their words that something is a name, so that it is one without them too. */
const SURE = new Set(['place/class-noun', 'place/dateline', 'person/introduced', NICKNAME]);

/** Names that no list and no dictionary has, met again without the words that told them to be names: `في كرم` after `منطقة كرم`. */
export function findRepeated(
  views: readonly NameView[],
  kept: readonly Found[],
  taken: ReadonlySet<number>,
): Found[] {
  const names = new Map<string, Found>();
  let at = 0;
  for (const name of kept) {
    // Names and sentences stand in the order of the text.
    while ((views[at]?.to ?? Number.POSITIVE_INFINITY) <= name.first) at++;
    const view = views[at];
    if (view === undefined || !SURE.has(name.rule) || name.first !== name.last) continue;
    const key = view.key(name.first).slice(name.cut);
    if (key.length > 2 && !names.has(key) && (view.unknown(name.first) || view.pos(name.first) === 'PROPN'))
      names.set(key, name);
  }
  if (names.size === 0) return [];
  return views.flatMap((view) => {
    const found: Found[] = [];
    for (let i = view.from; i < view.to; i++) {
      const token = view.at(i);
      if (token === undefined || token.kind !== 'WORD' || view.timed(i) || taken.has(i)) continue;
      for (const { key, cut } of peel(token)) {
        const of = names.get(key);
        if (of === undefined || (cut > 0 && !view.unknown(i) && view.cut(i) !== cut)) continue;
        found.push(changed(of, { first: i, last: i, cut, rule: 'name/repeated', weight: 10 - cut }));
        break;
      }
    }
    return found;
  });
}

import { peel } from '../peel.ts';
import { changed, type Found } from './found.ts';
import { NICKNAME } from './introduced.ts';
import { isQuote, type NameView } from './view.ts';

/** Rules that say by their words that something is a name, so that it is one without them too. */
const SURE = new Set(['place/class-noun', 'place/dateline', 'person/introduced', NICKNAME]);

/** Names that no list and no dictionary has, met again without the words that told them to be names: `في كرم` after `منطقة كرم`. */
export function findRepeated(
  views: readonly NameView[],
  kept: readonly Found[],
  taken: ReadonlySet<number>,
): Found[] {
  const names = new Map<string, Found>();
  for (const [name, view] of inSentences(views, kept)) {
    if (!SURE.has(name.rule) || name.first !== name.last) continue;
    const key = view.key(name.first).slice(name.cut);
    if (key.length > 2 && !names.has(key) && (view.unknown(name.first) || view.pos(name.first) === 'PROPN'))
      names.set(key, name);
  }
  const quoted = quotedNames(views, kept);
  if (names.size + quoted.size === 0) return [];
  return views.flatMap((view) => {
    const found: Found[] = [];
    for (let i = view.from; i < view.to; i++) {
      const again = quotedAt(view, i, quoted, taken);
      if (again !== null) found.push(again);
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

/** What stood in quotation marks behind a noun that said what it is: `مجموعة «إنفست كورب»`. */
function quotedNames(views: readonly NameView[], kept: readonly Found[]): ReadonlyMap<string, Found> {
  const names = new Map<string, Found>();
  for (const [name, view] of inSentences(views, kept)) {
    if (!QUOTED.has(name.rule) || name.last >= view.to) continue;
    const key = keysOf(view, name.first, name.last);
    if (!names.has(key)) names.set(key, name);
  }
  return names;
}

/** Names with the sentences that they stand in; both stand in the order of the text. */
function* inSentences(
  views: readonly NameView[],
  names: readonly Found[],
): Iterable<readonly [Found, NameView]> {
  let at = 0;
  for (const name of names) {
    while ((views[at]?.to ?? Number.POSITIVE_INFINITY) <= name.first) at++;
    const view = views[at];
    if (view !== undefined) yield [name, view];
  }
}
const QUOTED = new Set(['name/quoted-after-head', 'name/quoted-medium']);
const LONGEST = 6;

/** The same words between marks again: `باسم «إنفست كورب»`. */
function quotedAt(
  view: NameView,
  i: number,
  names: ReadonlyMap<string, Found>,
  taken: ReadonlySet<number>,
): Found | null {
  if (names.size === 0 || !isQuote(view.form(i)) || !view.opens(i) || taken.has(i + 1)) return null;
  let close = i + 1;
  while (close - i <= LONGEST && view.isWord(close)) close++;
  const of = isQuote(view.form(close)) ? names.get(keysOf(view, i + 1, close - 1)) : undefined;
  return of === undefined
    ? null
    : changed(of, { first: i + 1, last: close - 1, cut: 0, rule: 'name/repeated', weight: 10 });
}

const keysOf = (view: NameView, first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, k) => view.key(first + k)).join(' ');

import { wordSet } from '../../shared/word-set.ts';
import { type Found, weigh } from './found.ts';
import { gazetteerKey } from './key.ts';
import type { NameView } from './view.ts';

const OFFICES = wordSet(
  'foreign interior defence defense justice finance health education oil energy agriculture transport labour labor trade economy information culture tourism environment housing planning electricity industry',
);

/** Bodies of state written small: `the justice ministry`, `an emergency session of parliament`. */
export function findOffices(views: readonly NameView[]): Found[] {
  const found: Found[] = [];
  for (const [sentence, view] of views.entries())
    for (const [i, word] of view.words.entries()) {
      if (word.key !== 'ministry' && word.key !== 'parliament') continue;
      const first = word.shape === 'LOWER' ? officeAt(view, i) : null;
      if (first !== null)
        found.push({
          sentence,
          first,
          last: i,
          entries: [],
          type: 'ACTOR',
          kind: 'GOVERNMENT',
          rule: 'organisation/office',
          weight: weigh(first, i, 0),
          of: null,
        });
    }
  return found;
}

/** The first word of the office whose name ends with this word. */
function officeAt(view: NameView, i: number): number | null {
  const [key, before] = [view.key(i), view.key(i - 1)];
  if (key === 'ministry') return OFFICES.has(before) && view.follows(i) ? i - 1 : null;
  if (key !== 'parliament' || view.at(i)?.possessive === true) return null;
  const bare = /^(?:of|in|by|to|outside|told|that|and|before|through|dissolved?|dissolving|,)$/.test(before);
  return bare && view.key(i + 1) !== 'building' ? i : null;
}

/** Bodies of state behind the name of the country that they belong to, with what the registry knows of them: `Iraq's Interior Ministry`. */
export function nationalise(views: readonly NameView[], found: readonly Found[]): Found[] {
  const listed = new Map(found.map((f) => [`${f.sentence} ${f.last}`, f]));
  return found.map((f) => {
    const view = views[f.sentence];
    if (view === undefined || f.entries.length > 0 || f.kind !== 'GOVERNMENT') return f;
    if (view.at(f.first - 1)?.possessive !== true) return f;
    const owner = listed
      .get(`${f.sentence} ${f.first - 1}`)
      ?.entries.find((e) => e.candidate.kind === 'COUNTRY');
    const country = owner?.candidate.country ?? null;
    const key = view.words
      .slice(f.first, f.last + 1)
      .map((word) => gazetteerKey(word.key))
      .join(' ');
    const candidate = country === null ? null : view.gazetteer.institution(key, country);
    if (candidate?.kind !== 'GOVERNMENT') return f;
    return { ...f, entries: [{ candidate, form: 'NAME', common: false }], rule: 'gazetteer/national' };
  });
}

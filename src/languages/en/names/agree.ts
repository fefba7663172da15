import type { Found } from './found.ts';
import type { NameView } from './view.ts';

/** How much a rule is to be believed where mentions of one unlisted name disagree. */
const BELIEF: Readonly<Record<string, number>> = {
  'person/name': 4,
  'organisation/headed': 4,
  'organisation/force': 4,
  'place/headed': 4,
  'place/context': 2,
  'person/alone': 1,
  'person/likely': 1.5,
  'name/capitals': 1,
};

/** Every mention of an unlisted name gets the kind that most speaks for. */
export function agree(views: readonly NameView[], found: readonly Found[]): Found[] {
  const votes = new Map<string, Map<string, { readonly as: Found; points: number }>>();
  const keyOf = (f: Found): string => {
    const view = views[f.sentence];
    let key = '';
    for (let i = f.first; i <= f.last; i++) key += `${view?.key(i) ?? ''} `;
    return key;
  };
  for (const f of found) {
    if (f.entries.length > 0) continue;
    const key = keyOf(f);
    const kinds = votes.get(key) ?? new Map<string, { readonly as: Found; points: number }>();
    votes.set(key, kinds);
    const known = kinds.get(f.kind);
    const points = BELIEF[f.rule] ?? 1;
    if (known === undefined) kinds.set(f.kind, { as: f, points });
    else known.points += points;
  }
  return found.map((f) => {
    if (f.entries.length > 0) return f;
    const kinds = votes.get(keyOf(f));
    if (kinds === undefined || kinds.size < 2) return f;
    const [best] = [...kinds.values()].toSorted((a, b) => b.points - a.points);
    return best === undefined ? f : { ...f, type: best.as.type, kind: best.as.kind };
  });
}

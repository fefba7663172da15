import type { Found } from './found.ts';

/** Of overlapping candidates the heaviest stays (longer, then listed), of equals the earlier; in the order of the text. */
export function settle(found: readonly Found[]): Found[] {
  const bySentence = new Map<number, Found[]>();
  for (const f of found) {
    const list = bySentence.get(f.sentence);
    if (list === undefined) bySentence.set(f.sentence, [f]);
    else list.push(f);
  }
  const kept: Found[] = [];
  for (const list of bySentence.values()) {
    if (list.length === 1) {
      kept.push(...list);
      continue;
    }
    const taken = new Set<number>();
    for (const f of list.toSorted((a, b) => b.weight - a.weight || a.first - b.first)) {
      let free = true;
      for (let i = f.first; i <= f.last; i++) if (taken.has(i)) free = false;
      if (!free) continue;
      for (let i = f.first; i <= f.last; i++) taken.add(i);
      kept.push(f);
    }
  }
  return kept.toSorted((a, b) => a.sentence - b.sentence || a.first - b.first);
}

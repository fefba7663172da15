import type { GazetteerMatch } from '../gazetteer-names.ts';

/** For each token, what the gazetteer's longest match over it may be, and where in the match it stands. */
export function listedMarks(
  range: { readonly from: number; readonly to: number },
  matches: readonly GazetteerMatch[],
): Int32Array {
  const marks = new Int32Array(Math.max(0, range.to - range.from));
  const lengths = new Int32Array(marks.length);
  for (const match of matches) {
    const length = match.last - match.first + 1;
    if (length * 2 - Math.min(match.cut, 1) <= (lengths[match.first - range.from] ?? 0)) continue;
    const what = kindsOf(match);
    for (let i = match.first; i <= match.last; i++) {
      const at = i - range.from;
      if ((lengths[at] ?? 0) >= length * 2) continue;
      lengths[at] = length * 2 - Math.min(match.cut, 1);
      marks[at] = (what << 3) | (i > match.first ? 4 : 0) | (length > 1 ? 2 : 0) | 1;
    }
  }
  return marks;
}

function kindsOf(match: GazetteerMatch): number {
  let bits = match.cut > 0 ? 1 : 0;
  if (match.entries.every((e) => e.common)) bits |= 2;
  for (const { candidate, form } of match.entries) {
    if (candidate.kind === 'COUNTRY' || candidate.kind === 'CONTINENT') bits |= 4;
    else if (candidate.kind === 'REGION' || candidate.kind === 'WATER') bits |= 8;
    else if (candidate.kind === 'ADMIN1') bits |= 16;
    else if (candidate.type === 'PLACE')
      bits |= candidate.population > 300_000 ? 32 : candidate.population > 40_000 ? 64 : 128;
    else if (form === 'METONYM') bits |= 256;
    else if (candidate.kind === 'PERSON') bits |= 512;
    else if (candidate.kind !== 'STATE') bits |= 1024;
  }
  return bits;
}

import type { Candidate, Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';

/** What the rest of the document says about where it is set. */
export interface Setting {
  /** Countries of names that can mean one thing only, with how often each occurs. */
  readonly countries: ReadonlyMap<string, number>;
  /** Registry ids met without ambiguity. */
  readonly ids: ReadonlySet<string>;
}

export interface Choice {
  readonly entry: Entry | null;
  readonly status: 'LINKED' | 'AMBIGUOUS';
  readonly candidates: readonly string[];
  readonly confidence: number;
}

/** Rank by size and kind. A country is weightier than any town of its name. */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  CONTINENT: 9,
  COUNTRY: 10,
  REGION: 5,
  ADMIN1: 2.5,
  ADMIN2: 1,
  CITY: 2,
  FACILITY: 2,
  WATER: 2,
  OTHER: 0.5,
};

/** Collect the setting from names with one meaning. */
export function settingOf(names: readonly NameMention[]): Setting {
  const countries = new Map<string, number>();
  const ids = new Set<string>();
  for (const name of names) {
    const meanings = new Set(name.entries.map((e) => e.candidate.country));
    const [country] = meanings;
    if (meanings.size === 1 && country != null) countries.set(country, (countries.get(country) ?? 0) + 1);
    if (name.entries.length === 1 && name.entries[0] !== undefined) ids.add(name.entries[0].candidate.id);
  }
  return { countries, ids };
}

/** Choose among the entries of one type for a name; `wanted` is the kind that a noun before it names (محافظة: ADMIN1). */
export function choose(
  entries: readonly Entry[],
  wanted: string | null,
  setting: Setting,
  gazetteer: Gazetteer,
): Choice {
  if (entries.length === 0) return { entry: null, status: 'AMBIGUOUS', candidates: [], confidence: 0 };
  const scored = entries
    .map((entry) => ({ entry, score: score(entry.candidate, wanted, setting, gazetteer) }))
    .toSorted((a, b) => b.score - a.score || (a.entry.candidate.id < b.entry.candidate.id ? -1 : 1));
  const [best, second] = scored;
  if (best === undefined) return { entry: null, status: 'AMBIGUOUS', candidates: [], confidence: 0 };
  const margin = second === undefined ? 10 : best.score - second.score;
  const rival = second !== undefined && margin < 0.4 && !near(best.entry.candidate, second.entry.candidate);
  if (rival)
    return {
      entry: best.entry,
      status: 'AMBIGUOUS',
      candidates: scored.slice(0, 5).map((s) => s.entry.candidate.id),
      confidence: 0.5,
    };
  return {
    entry: best.entry,
    status: 'LINKED',
    candidates: [],
    confidence: Math.min(0.98, 0.7 + margin / 20),
  };
}

function score(candidate: Candidate, wanted: string | null, setting: Setting, gazetteer: Gazetteer): number {
  let value = KIND_WEIGHT[candidate.kind] ?? 1;
  if (candidate.type === 'PLACE') value += Math.log10(Math.max(candidate.population, 10)) * 0.8;
  if (wanted !== null) value += candidate.kind === wanted ? 4 : 0;
  const told = candidate.country === null ? 0 : (setting.countries.get(candidate.country) ?? 0);
  if (candidate.kind !== 'COUNTRY' && told > 0) value += 3 + Math.min(told, 4) * 0.4;
  let parent = candidate.parent;
  for (let up = 0; parent !== null && up < 3; up++) {
    if (setting.ids.has(parent)) value += 0.7;
    parent = gazetteer.byId(parent)?.parent ?? null;
  }
  return value;
}

/** A town and the province named after it are no rivals: either serves. */
const near = (a: Candidate, b: Candidate): boolean =>
  a.lat !== null &&
  b.lat !== null &&
  a.lon !== null &&
  b.lon !== null &&
  Math.abs(a.lat - b.lat) < 1.2 &&
  Math.abs(a.lon - b.lon) < 1.4;

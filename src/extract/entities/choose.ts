import type { Candidate, Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';
import { hasTown, inhabitants, isFarProvince, isNamedAfterSpain, isOvershadowed, near } from './namesakes.ts';

/** What the rest of the document says about where it is set. */
export interface Setting {
  /** Countries of names that can mean one thing only, with how often each occurs. */
  readonly countries: ReadonlyMap<string, number>;
  /** How often the country met most often occurs. */
  readonly most: number;
  /** Registry ids met without ambiguity. */
  readonly ids: ReadonlySet<string>;
  /** What each place or body of one meaning adds to its country, by registry id. */
  readonly own: ReadonlyMap<string, number>;
  /** The country that a body of state without one belongs to: most of what the document names is in it. */
  readonly home: string | null;
}

/** What the words around a name say of it. */
export interface Surroundings {
  /** The kind that a noun before it names (محافظة: ADMIN1). */
  readonly wanted: string | null;
  /** The noun is of a village or a quarter. */
  readonly small: boolean;
  /** The noun is of an area, which in some countries is a province. */
  readonly area: boolean;
  /** A report begins with it, to say where it was written: a capital rather than the country of its name. */
  readonly dateline: boolean;
  /** Countries named right after it, or whose places are. */
  readonly countries: ReadonlySet<string>;
  /** Countries whose capital has this name. */
  readonly capitalOf: ReadonlySet<string>;
  /** Registry ids of what may hold it, named behind a comma: `Austin, Texas`. */
  readonly holders: ReadonlySet<string>;
  /** Registry ids of what it may hold, where it stands so behind another. */
  readonly held: ReadonlySet<string>;
  /** Countries whose provinces stand beside it in a list: `Georgia and Alabama`. */
  readonly peers: ReadonlySet<string>;
  /** Whether a country stands so beside it: `Ukraine and Georgia`. */
  readonly lands: boolean;
}

/** A name of which the words around it say nothing. */
export const ALONE: Surroundings = {
  wanted: null,
  small: false,
  area: false,
  dateline: false,
  countries: new Set(),
  capitalOf: new Set(),
  holders: new Set(),
  held: new Set(),
  peers: new Set(),
  lands: false,
};

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
  REGION: 7,
  ADMIN1: 2.5,
  ADMIN2: 1,
  CITY: 2,
  FACILITY: 2,
  WATER: 2,
  OTHER: 0.5,
};
/** Where nothing else tells, a name is one of the region that most documents are about: Gaza is not the province of Mozambique. */
const FOCUS = new Set('SY IQ LB JO PS YE SA AE OM KW QA BH EG LY SD TN DZ MA MR IL IR TR'.split(' '));
const FOCUS_WEIGHT = 1.5;
/** A name means what lies in the country that most of the document's names are in. */
const HOME_WEIGHT = 2;
/** Whose provinces are called areas: `منطقة سومي`. */
const AREAS = new Set('UA RU BY GE AM AZ KZ SA CM ML NE BF GH TZ ER NA PE CL IT ET SN GN MR'.split(' '));
/** A capital of a country that is told of, against another country of its name: عمان. */
const NAMESAKE = 3;
/** A smaller town is a village. */
const TOWN = 15_000;
const METROPOLIS = 500_000;
/** What a country loses to the province of its name far away. */
const FAR = 6;
/** What a city loses to the one of Spain that it is named after. */
const AFTER = 1;
/** What it weighs that a document is about a country. */
const TOLD = 3.5;

/** A body or a government of a country says less of where a document is set than a place there. */
const ACTOR_WEIGHT = 0.3;

/** Collect the setting from names with one meaning; `isPlace` tells whether a name is used as a place's. */
export function settingOf(
  names: readonly NameMention[],
  isPlace: (name: NameMention) => boolean,
  nations: readonly string[] = [],
): Setting {
  const countries = new Map<string, number>();
  const own = new Map<string, number>();
  const ids = new Set<string>();
  for (const name of names) {
    const meanings = new Set(name.entries.map((e) => e.candidate.country));
    const [country] = meanings;
    if (meanings.size === 1 && country != null) {
      const weight = isPlace(name) ? 1 : ACTOR_WEIGHT;
      countries.set(country, (countries.get(country) ?? 0) + weight);
      for (const id of new Set(name.entries.map((e) => e.candidate.id)))
        own.set(id, (own.get(id) ?? 0) + weight);
    }
    if (name.entries.length === 1 && name.entries[0] !== undefined) ids.add(name.entries[0].candidate.id);
  }
  for (const country of nations) countries.set(country, (countries.get(country) ?? 0) + ACTOR_WEIGHT);
  return { countries, most: Math.max(0, ...countries.values()), ids, own, home: homeOf(countries) };
}

/** How much the document tells of a place's country beside the place itself. */
export const toldBeside = ({ countries, own }: Setting, { id, country }: Candidate): number =>
  Math.max(0, (countries.get(country ?? '') ?? 0) - (own.get(id) ?? 0));

/** At least so much must speak for a home, and this share of all. */
const HOME = 2;
const HOME_SHARE = 0.5;

function homeOf(countries: ReadonlyMap<string, number>): string | null {
  let all = 0;
  for (const count of countries.values()) all += count;
  for (const [country, count] of countries) if (count >= HOME && count > all * HOME_SHARE) return country;
  return null;
}

/** Choose among the entries of one type for a name. */
export function choose(
  entries: readonly Entry[],
  around: Surroundings,
  setting: Setting,
  gazetteer: Gazetteer,
): Choice {
  const scored = entries
    .map((entry) => ({ entry, score: score(entry.candidate, entries, around, setting, gazetteer) }))
    .toSorted((a, b) => b.score - a.score || (a.entry.candidate.id < b.entry.candidate.id ? -1 : 1));
  const [best, second] = scored;
  if (best === undefined) return { entry: null, status: 'AMBIGUOUS', candidates: [], confidence: 0 };
  const rivals = scored.filter((s) => s !== best && !near(best.entry.candidate, s.entry.candidate));
  const margin = rivals[0] === undefined ? 10 : best.score - rivals[0].score;
  if (second !== undefined && margin < 0.4)
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

function score(
  candidate: Candidate,
  entries: readonly Entry[],
  { wanted, small, area, dateline, countries, capitalOf, holders, held, peers, lands }: Surroundings,
  setting: Setting,
  gazetteer: Gazetteer,
): number {
  let value = KIND_WEIGHT[candidate.kind] ?? 1;
  if (candidate.type === 'PLACE') value += Math.log10(Math.max(inhabitants(candidate), 10)) * 0.9;
  if (wanted !== null) {
    if (candidate.kind === wanted) value += 4;
    if (small && candidate.kind === 'CITY' && candidate.population > METROPOLIS) value -= 2;
    if (wanted === 'COUNTRY' && candidate.kind !== 'COUNTRY') value -= 4;
  }
  const province = wanted === 'ADMIN1' || (area && AREAS.has(candidate.country ?? ''));
  if (candidate.kind === 'ADMIN1' && !province && hasTown(candidate, entries)) value -= 2.5;
  if (candidate.kind === 'ADMIN1' && province && wanted === null) value += 4;
  if (dateline && candidate.kind === 'COUNTRY' && entries.some((e) => e.candidate.kind === 'CITY'))
    value -= 12;
  const { country } = candidate;
  const told = setting.countries.get(country ?? '') ?? 0;
  // Congo is the one whose towns are named.
  if (candidate.kind === 'COUNTRY') {
    if (told > 0) value += TOLD * (told / setting.most);
    else if (!lands && entries.some((e) => isFarProvince(e.candidate, candidate, setting))) value -= FAR;
  }
  if (candidate.kind !== 'COUNTRY' && country !== null) {
    if (FOCUS.has(country)) value += FOCUS_WEIGHT;
    const shadowed = isOvershadowed(candidate, entries);
    if (told > 0 && !shadowed) value += TOLD * (told / setting.most) ** 1.5;
    if (told === 0 && isNamedAfterSpain(candidate, entries)) value -= AFTER;
    const village = shadowed || (candidate.kind === 'CITY' && inhabitants(candidate) < TOWN);
    if (country === setting.home && !village) value += HOME_WEIGHT;
    if (countries.has(country)) value += 11;
    // Of a capital whose country is not told of the other namesake is meant where its country is: Tripoli.
    const elsewhere =
      told === 0 && entries.some((e) => (setting.countries.get(e.candidate.country ?? '') ?? 0) > 0);
    if (candidate.kind === 'CITY' && capitalOf.has(country) && !elsewhere) {
      value += 4;
      const namesake = entries.some((e) => e.candidate.kind === 'COUNTRY' && e.candidate.country !== country);
      if (told > 0 && namesake) value += NAMESAKE;
    }
  }
  if (held.has(candidate.id)) value += 6;
  if (candidate.kind === 'ADMIN1' && peers.has(country ?? '') && famous(entries)) value += 5;
  let parent = candidate.parent;
  for (let up = 0; parent !== null && up < 3; up++) {
    if (setting.ids.has(parent)) value += 1.2;
    if (holders.has(parent)) value += 6;
    parent = gazetteer.byId(parent)?.parent ?? null;
  }
  return value;
}

/** A country's or a capital's name, which a province must not lose to for its size alone. */
const famous = (entries: readonly Entry[]): boolean =>
  entries.some((e) => e.candidate.kind === 'COUNTRY' || e.candidate.population > METROPOLIS);

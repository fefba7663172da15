import type { ActorKind, EntityType, PlaceKind } from '../../../../schema/ontology/enums.ts';
import type { Entry } from '../../../extract/gazetteer/gazetteer.ts';
import type { GazetteerMatch } from './gazetteer-names.ts';
import type { NameView } from './view.ts';

/** A candidate for a name, before overlaps are settled. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  readonly entries: readonly Entry[];
  readonly type: EntityType;
  readonly kind: ActorKind | PlaceKind;
  readonly rule: string;
  readonly weight: number;
  /** The full name that this is short for. */
  readonly of: Found | null;
}

/** A candidate that is otherwise in something, its fields in the order of all others: see `matched`. */
export const changed = (
  f: Found,
  {
    first = f.first,
    last = f.last,
    cut = f.cut,
    entries = f.entries,
    kind = f.kind,
    rule = f.rule,
    weight = f.weight,
    of = f.of,
  }: Partial<Found>,
): Found => ({ first, last, cut, entries, type: f.type, kind, rule, weight, of });

/** A candidate that no list has. */
export const byPattern = (
  m: { readonly first: number; readonly last: number; readonly cut: number; readonly rule: string },
  type: EntityType,
  kind: ActorKind | PlaceKind,
  bonus: number,
): Found => ({
  first: m.first,
  last: m.last,
  cut: m.cut,
  entries: [],
  type,
  kind,
  rule: m.rule,
  weight: weigh(m.first, m.last, bonus),
  of: null,
});

export const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, k) => first + k);
/** What a candidate weighs against those it overlaps: its words count most. */
export const weigh = (first: number, last: number, bonus: number): number => (last - first + 1) * 10 + bonus;

/** What the gazetteer lists. */
export function fromGazetteer(view: NameView, match: GazetteerMatch): Found {
  const best = match.entries[0] as Entry;
  const actor = match.entries.find((e) => e.candidate.type === 'ACTOR' && e.form === 'NAME');
  const { type, kind } = (best.candidate.kind === 'COUNTRY' ? best : (actor ?? best)).candidate;
  return {
    first: match.first,
    last: match.last,
    cut: match.cut,
    entries: match.entries,
    type,
    kind,
    rule: 'gazetteer/exact',
    weight:
      weigh(match.first, match.last, 5) -
      (match.cut > 0 && match.last === match.first && view.analysis(match.first)?.cut !== match.cut ? 2 : 0),
    of: null,
  };
}

/** `مطار كابول الدولي`, `جزيرة أبو موسى`: a place that is listed without its last adjectives or its first noun. */
export function placeAsListed(view: NameView, f: Found, matches: readonly GazetteerMatch[]): Found {
  if (f.entries.length > 0 || f.type !== 'PLACE' || f.last === f.first) return f;
  const bare = matches.find(
    (m) => m.cut === f.cut && m.first === f.first && m.last < f.last && adjectives(view, m.last + 1, f.last),
  );
  const inner = matches.find((m) => m.cut === 0 && m.first === f.first + 1 && m.last === f.last);
  const entries = (bare ?? inner)?.entries.filter((e) => e.candidate.kind === f.kind) ?? [];
  return entries.length > 0 ? changed(f, { entries }) : f;
}

const adjectives = (view: NameView, first: number, last: number): boolean =>
  span(first, last).every((i) => view.key(i).startsWith('ال') && view.pos(i) === 'ADJ');

/** What begins with a noun of its kind and is listed in the same words is the listed body, though it is listed without that noun or its last adjective too (`تيار الكرامة اللبناني`). */
export function asListed(f: Found, matches: readonly GazetteerMatch[]): Found {
  if (f.entries.length > 0 || f.type !== 'ACTOR' || f.kind === 'PERSON') return f;
  const whole = matches.find((m) => m.first === f.first && m.last === f.last && m.cut === f.cut);
  const entries = (whole?.entries ?? []).filter(
    ({ candidate, form }) => candidate.type === 'ACTOR' && candidate.kind !== 'PERSON' && form === 'NAME',
  );
  const [best] = entries;
  return best === undefined ? f : changed(f, { entries, kind: best.candidate.kind });
}

/** Of overlapping candidates the heaviest stays (longer, then listed); ties go to the earlier. */
export function settle(found: readonly Found[]): Found[] {
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const f of found.toSorted((a, b) => b.weight - a.weight || a.first - b.first)) {
    const own = span(f.first, f.last);
    if (own.some((t) => taken.has(t))) continue;
    for (const t of own) taken.add(t);
    kept.push(f);
  }
  return kept.toSorted((a, b) => a.first - b.first);
}

import { type GazetteerMatch, matched } from './gazetteer-names.ts';
import { CLASS_HEADS, DIRECTIONS } from './kinds.ts';
import { type PersonMatch, person } from './persons.ts';
import { spokenTo } from './plausible.ts';
import { isQuote, type NameView } from './view.ts';

/** What someone speaks to is a medium, whatever else has its name: `لـ«الشرق الأوسط»`. */
export const asMedium = (view: NameView, match: GazetteerMatch): GazetteerMatch =>
  spokenTo(view, match) || betweenStrokes(view, match) || quotedMedium(view, match)
    ? matched(
        match.first,
        match.last,
        match.cut,
        match.entries.filter((e) => e.candidate.kind === 'MEDIA'),
      )
    : match;

/** `الدوحة في 19 يوليو /قنا/`: the agency that reports. */
const betweenStrokes = (view: NameView, { first, last, entries }: GazetteerMatch): boolean =>
  view.form(first - 1) === '/' &&
  view.form(last + 1) === '/' &&
  entries.some((e) => e.candidate.kind === 'MEDIA');

/** `تونس: «الشرق الأوسط»`: newspapers stand between quotation marks, regions do not. */
const quotedMedium = (view: NameView, { first, last, entries }: GazetteerMatch): boolean =>
  last > first &&
  isQuote(view.form(first - 1)) &&
  isQuote(view.form(last + 1)) &&
  entries.some((e) => e.candidate.kind === 'MEDIA');

/** `غرب ووسط أفريقيا`: two directions of one continent make one region. */
export function bothDirections(view: NameView, match: GazetteerMatch): GazetteerMatch {
  const region = match.entries.every((e) => e.candidate.kind === 'REGION');
  const first = match.first - 1;
  const two = DIRECTIONS.has(view.bare(first)) && DIRECTIONS.has(view.bare(match.first));
  return region && two && view.form(match.first).startsWith('و')
    ? matched(first, match.last, view.cut(first), match.entries)
    : match;
}

/** The class noun right before a listed body's name, which it is no part of: `شركة إيني`, `حركة "حماس"`. */
export function classNounBefore(view: NameView, match: GazetteerMatch): number[] {
  if (
    match.cut > 0 ||
    !match.entries.some((e) => e.candidate.type === 'ACTOR' && !BESIDES.has(e.candidate.kind))
  )
    return [];
  const quoted = isQuote(view.form(match.first - 1));
  // شركة «إن إس أو غروب»: the quotation goes on.
  if (quoted && !isQuote(view.form(match.last + 1))) return [];
  const i = quoted ? match.first - 2 : match.first - 1;
  return CLASS_HEADS.has(view.bare(i)) ? [i] : [];
}
const BESIDES = new Set<string>(['STATE', 'PERSON', 'GROUP']);

/** `ريف دير الزور جوان مصطفى`: a person begins behind a place of two words, not inside it; none is left of one that ends with it. */
export function behindPlace(
  m: PersonMatch,
  places: readonly { readonly first: number; readonly last: number }[],
): PersonMatch | null {
  const place = places.find((p) => p.first < m.first && m.first <= p.last);
  if (place === undefined) return m;
  return place.last >= m.last ? null : person(place.last + 1, m.last, 0, m.rule);
}

/** Two persons in a row without a comma (`أنجيلا ميركل أردوغان`), or a medium spoken to: the name ends where another begins. */
export function parted(
  m: PersonMatch,
  listedAt: ReadonlyMap<number, readonly GazetteerMatch[]>,
): PersonMatch {
  const all = (matches: readonly GazetteerMatch[], kind: string): readonly GazetteerMatch[] =>
    matches.filter((l) => l.entries.every((e) => e.candidate.kind === kind));
  for (let i = m.first + 1; i <= m.last; i++)
    if (all(listedAt.get(i) ?? [], 'MEDIA').some((l) => l.cut > 0))
      return person(m.first, i - 1, m.cut, m.rule);
  const own = all(listedAt.get(m.first) ?? [], 'PERSON').find((l) => l.last < m.last);
  return own !== undefined && all(listedAt.get(own.last + 1) ?? [], 'PERSON').length > 0
    ? person(m.first, own.last, m.cut, m.rule)
    : m;
}

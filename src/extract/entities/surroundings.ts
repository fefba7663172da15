import type { Language } from '../../languages/language.ts';
import type { Entry } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import type { Surroundings } from './choose.ts';

/** How far after a name the country it lies in may stand. */
const REACH = 8;
/** And the province or town. */
const CLOSE = 4;
/** How many words a list of names before their class noun may have. */
const LIST = 12;

/** What stands round each name: the kind that a noun before it says, here or elsewhere in the document, and countries after it. */
export function surroundingsOf(
  names: readonly NameMention[],
  view: SyntaxView,
  text: string,
  language: Language,
): Surroundings[] {
  const nouns = names.map((name) => nounBefore(name, view, language));
  const { placeKinds, smallPlaces, areas } = language.words;
  const kinds = names.map((name, i) => placeKinds.get(nouns[i] ?? '') ?? kindBehind(name, view, language));
  const spoken = names.map((name) => text.slice(name.start, name.end));
  const elsewhere = new Map<string, string>();
  kinds.forEach((kind, i) => {
    const word = spoken[i] ?? '';
    if (kind !== null && !elsewhere.has(word)) elsewhere.set(word, kind);
  });
  return names.map((name, i) => ({
    wanted: kinds[i] ?? elsewhere.get(spoken[i] ?? '') ?? null,
    small: smallPlaces.has(nouns[i] ?? ''),
    area: areas.has(nouns[i] ?? ''),
    dateline: isDateline(name, view),
    countries: countriesAfter(names, name, view),
    peers: provincesBeside(names, name, view),
    lands: joinedTo(names, name, view).some((other) =>
      other.entries.some((e) => e.candidate.kind === 'COUNTRY'),
    ),
    holders: new Set(commaJoined(name, names[name.index + 1], view).map(([, e]) => e.candidate.id)),
    held: new Set(commaJoined(names[name.index - 1], name, view).flatMap(([e]) => e.candidate.parent ?? [])),
    capitalOf: new Set(
      name.entries.flatMap((e) => (e.form === 'METONYM' ? (e.candidate.country ?? []) : [])),
    ),
  }));
}

/** The readings of two names with nothing but a comma between, the second a place that may hold the first: `Austin, Texas`. */
function commaJoined(
  inner: NameMention | undefined,
  outer: NameMention | undefined,
  view: SyntaxView,
): [Entry, Entry][] {
  if (inner === undefined || outer === undefined || inner.sentence !== outer.sentence) return [];
  if (outer.first !== inner.last + 2 || view.tokens[inner.last + 1]?.text !== ',') return [];
  return inner.entries.flatMap((one) =>
    outer.entries
      .filter((other) => other.candidate.id === one.candidate.parent)
      .map((other): [Entry, Entry] => [one, other]),
  );
}

/** The country of a name that can only be a province, joined to this one by a comma or a conjunction. */
function provincesBeside(
  names: readonly NameMention[],
  name: NameMention,
  view: SyntaxView,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { entries } of joinedTo(names, name, view)) {
    const country = entries[0]?.candidate.country;
    const province = entries.every((e) => e.candidate.kind === 'ADMIN1' && e.candidate.country === country);
    if (province && country != null) found.add(country);
  }
  return found;
}

/** The names right before and behind that only a comma or a conjunction parts from this one. */
function joinedTo(names: readonly NameMention[], name: NameMention, view: SyntaxView): NameMention[] {
  return [names[name.index - 1], names[name.index + 1]].filter((other): other is NameMention => {
    if (other === undefined || other.sentence !== name.sentence) return false;
    const [one, two] = other.index < name.index ? [other, name] : [name, other];
    if (two.first - one.last > 3) return false;
    const between = view.tokens.slice(one.last + 1, two.first);
    return between.every((t) => t.text === ',' || t.analyses[0]?.pos === 'CCONJ');
  });
}

const DATELINE = /^(?:[-–—/:(]|--+)$/;

/** `تونس – قال`: what a sentence begins with, before a dash or what else parts a dateline from its report. */
const isDateline = (name: NameMention, view: SyntaxView): boolean =>
  view.tokens[name.first - 1]?.sentence !== name.sentence &&
  view.tokens[name.last + 1]?.sentence === name.sentence &&
  DATELINE.test(view.tokens[name.last + 1]?.text ?? '');

/** The noun of place that a name stands behind, as its lemma; empty for none. */
function nounBefore(name: NameMention, view: SyntaxView, { words }: Language): string {
  const own = view.at(name.first);
  const first = own === null ? name.first : view.nominal(view.first(own.index)).first;
  for (const at of [name.first, first]) {
    const quoted = view.tokens[at - 1]?.kind === 'PUNCTUATION' ? at - 2 : at - 1;
    const linked = words.placeLink !== null && view.tokens[quoted]?.key === words.placeLink;
    const before = view.tokens[linked ? quoted - 1 : quoted];
    const lemma = before?.sentence === name.sentence ? (before.analyses[0]?.lemma ?? '') : '';
    if (words.placeKinds.has(lemma) || words.smallPlaces.has(lemma) || words.areas.has(lemma)) return lemma;
  }
  return '';
}

/** `Kirkuk province`, `Diyala and Kirkuk provinces`: the class noun behind the name, or behind the list that it stands in. */
function kindBehind(name: NameMention, view: SyntaxView, language: Language): string | null {
  if (!language.words.placeKindsBehind) return null;
  for (let i = name.last + 1; i < name.last + LIST; i++) {
    const token = view.tokens[i];
    if (token?.sentence !== name.sentence) return null;
    const kind = language.words.placeKinds.get(token.analyses[0]?.lemma ?? '');
    if (kind !== undefined) return i === name.last + 1 || token.analyses[0]?.number === 'PL' ? kind : null;
    if (token.kind !== 'PUNCTUATION' && token.analyses[0]?.pos !== 'CCONJ' && view.at(i)?.name == null)
      return null;
  }
  return null;
}

/** Countries named after a name, and the country of a place of one meaning that follows closely and is not joined to it. */
function countriesAfter(
  names: readonly NameMention[],
  name: NameMention,
  view: SyntaxView,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = name.index + 1; i < names.length; i++) {
    const next = names[i];
    if (next === undefined || next.sentence !== name.sentence || next.first - name.last > REACH) break;
    for (const { candidate } of next.entries)
      if (candidate.kind === 'COUNTRY' && candidate.country !== null) found.add(candidate.country);
    const places = new Set(
      next.entries.map((e) => (e.candidate.type === 'PLACE' ? e.candidate.country : '')),
    );
    const [country] = places;
    const joined = view.at(next.first)?.coordinates != null;
    if (places.size === 1 && country != null && country !== '' && !joined && next.first - name.last <= CLOSE)
      found.add(country);
  }
  return found;
}

import type { Language } from '../../languages/language.ts';
import type { Candidate, Entry, Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../layers.ts';
import type { SyntaxView } from '../syntax-view.ts';
import { ALONE, choose, type Setting, type Surroundings } from './choose.ts';
import type { Gathering } from './group.ts';

/** How far after a building the town that it is said to be in may stand. */
const REACH = 5;
/** How many names before it are looked at. */
const BACK = 12;
const TOWNS = new Set(['CITY', 'ADMIN2', 'FACILITY', 'WATER', 'OTHER', 'REGION', 'ADMIN1']);

/**
 * Where a building or a work of nature that nobody has listed lies: the town in its own name (`مطار العلا`), the town it
 * is said to be in (`مبنى البرلمان في الرباط`), or the town named before it in the sentence; null where the text does not say.
 */
export function locate(
  name: NameMention,
  names: readonly NameMention[],
  entityOfName: readonly (Gathering | null)[],
  view: SyntaxView,
  setting: Setting,
  gazetteer: Gazetteer,
  language: Language,
): Candidate | null {
  return (
    inOwnName(name, view, setting, gazetteer, language) ?? nearby(name, names, entityOfName, view, language)
  );
}

/** A palace that stands for a government is in the country's capital: `at the White House`. */
export function seatOf(name: NameMention, gazetteer: Gazetteer): Candidate | null {
  const metonym = name.entries.find((e) => e.form === 'METONYM' && e.candidate.kind === 'STATE');
  const country = metonym?.candidate.country ?? null;
  return country === null ? null : gazetteer.capital(country);
}

/** A country of which a text tells more than by its adjective. */
const TOLD = 0.9;

/** So many of the countries that a document is most about are searched for a small town. */
const COUNTRIES = 4;

/** A town that no table of names holds, by its spelling or sound in the countries that the text speaks of; null where none fits. */
export function townOf(
  name: string,
  entries: readonly Entry[],
  around: Surroundings,
  setting: Setting,
  gazetteer: Gazetteer,
): Candidate | null {
  const told = [...setting.countries]
    .filter(([country, n]) => n - ownOf(entries, country, setting) >= TOLD)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const countries = new Set([...around.countries, ...told.slice(0, COUNTRIES).map(([country]) => country)]);
  for (const country of countries) {
    const town = gazetteer.town(name, country);
    if (town !== null) return town;
  }
  return null;
}

/** What a name of one meaning itself says of a country. */
const ownOf = (entries: readonly Entry[], country: string, { own }: Setting): number =>
  Math.max(0, ...entries.map(({ candidate: c }) => (c.country === country ? (own.get(c.id) ?? 0) : 0)));

/** The town that a document is mostly about, in the country that it is about: the one named most, where it is named again or alone; null for none. */
export function mainTown(entities: readonly Gathering[], setting: Setting): Candidate | null {
  const towns = entities.filter(
    (e) => e.kind === 'CITY' && e.candidate !== null && e.candidate.country === setting.home,
  );
  const [most, next] = towns.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (most === undefined || (next !== undefined && most.mentions.length < 2)) return null;
  return most.candidate;
}

/** Where a place lies of which its sentence does not say so: in the town named last before it, else in the one named next; one of the country that the document is about rather than another. */
export function toldTown(
  name: NameMention,
  entityOfName: readonly (Gathering | null)[],
  home: string | null,
): Candidate | null {
  const towns = entityOfName.map((entity) =>
    entity?.type === 'PLACE' && entity.kind === 'CITY' ? (entity.candidate ?? entity.located) : null,
  );
  const around = [...towns.slice(0, name.index).reverse(), ...towns.slice(name.index + 1)];
  return (
    around.find((town) => town !== null && town.country === home) ??
    around.find((town) => town !== null) ??
    null
  );
}

/** So many people make a city known outside its country. */
const KNOWN = 100_000;
const TOWN: Surroundings = { ...ALONE, wanted: 'CITY' };

export function inOwnName(
  name: NameMention,
  view: SyntaxView,
  setting: Setting,
  gazetteer: Gazetteer,
  language: Language,
): Candidate | null {
  // In English the town stands before what is in it: `Kirkuk Citadel`.
  const from = language.words.placeKindsBehind ? name.first : name.first + 1;
  for (let first = from; first <= name.last; first++)
    for (let last = first === name.first ? name.last - 1 : name.last; last >= first; last--) {
      const words = view.tokens.slice(first, last + 1).filter((t) => t.kind !== 'PUNCTUATION');
      if (language.words.placeClasses.has(words[0]?.analyses[0]?.lemma ?? '') && words.length === 1) continue;
      // ملعب سيني كونتشي: the beginning of another name is no town.
      if (
        !language.words.placeKindsBehind &&
        last < name.last &&
        view.tokens[last + 1]?.analyses[0]?.pos === 'PROPN'
      )
        continue;
      const places = gazetteer
        .lookup(words.map((t) => t.key).join(' '))
        .filter((e) => e.candidate.type === 'PLACE' && TOWNS.has(e.candidate.kind) && !e.common);
      const found = choose(places, TOWN, setting, gazetteer).entry?.candidate;
      if (found === undefined) continue;
      const told = found.country !== null && (setting.countries.get(found.country) ?? 0) > 0;
      // A city is known even where the text tells of no country: مطار ليماسول.
      if (told || (setting.most === 0 && found.population > KNOWN)) return found;
    }
  return null;
}

/** `مستشفى الثورة في تعز`, `قرية الإصلاح التابعة لناحية جلولاء`: a name close behind that says where the one before it is. */
function isWithin(name: NameMention, next: NameMention, view: SyntaxView, { words }: Language): boolean {
  if (next.sentence !== name.sentence || next.first - name.last > REACH) return false;
  if (words.inPrepositions.has(view.at(next.first)?.preposition ?? '')) return true;
  const noun = view.tokens[next.first - 1];
  return (
    noun !== undefined &&
    next.first - name.last > 1 &&
    words.placeClasses.has(noun.analyses[0]?.lemma ?? '') &&
    noun.analyses[0]?.definite === false
  );
}

/** The province or district that a sentence says an unlisted place to be in, and for a village else the one it names before; null for none. */
export function container(
  name: NameMention,
  names: readonly NameMention[],
  entityOfName: readonly (Gathering | null)[],
  view: SyntaxView,
  language: Language,
): Candidate | null {
  const area = (at: NameMention | undefined): Candidate | null => {
    const place = placeBeside(at, name, entityOfName);
    return place !== null && AREAS.has(place.kind) && place.candidate?.lat != null ? place.candidate : null;
  };
  for (const next of [names[name.index + 1], names[name.index + 2]])
    if (next !== undefined && isWithin(name, next, view, language) && area(next) !== null) return area(next);
  const village = entityOfName[name.index]?.kind === 'CITY';
  return village ? (area(names[name.index - 1]) ?? area(names[name.index - 2])) : null;
}
const AREAS = new Set<string>(['ADMIN1', 'ADMIN2', 'REGION', 'OTHER']);

/** The place that another name of the same sentence means; null where it means none. */
function placeBeside(
  other: NameMention | undefined,
  name: NameMention,
  entityOfName: readonly (Gathering | null)[],
): Gathering | null {
  const entity = other?.sentence === name.sentence ? entityOfName[other.index] : null;
  return entity?.type === 'PLACE' ? entity : null;
}

function nearby(
  name: NameMention,
  names: readonly NameMention[],
  entityOfName: readonly (Gathering | null)[],
  view: SyntaxView,
  language: Language,
): Candidate | null {
  const town = (at: NameMention | undefined): Candidate | null => {
    const place = placeBeside(at, name, entityOfName);
    return place?.kind === 'CITY' || place?.kind === 'ADMIN2' ? (place.candidate ?? place.located) : null;
  };
  const next = names[name.index + 1];
  if (next !== undefined && isWithin(name, next, view, language)) {
    const found = town(next);
    if (found !== null) return found;
  }
  for (
    let i = name.index - 1;
    i >= Math.max(0, name.index - BACK) && names[i]?.sentence === name.sentence;
    i--
  ) {
    const found = town(names[i]);
    if (found !== null) return found;
  }
  return null;
}

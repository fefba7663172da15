import type { ActorKind } from '../../../schema/ontology/enums.ts';
import { definiteNisba, definitePlural, type NisbaForm } from '../../languages/ar/names/nisba.ts';
import type { ActorRow } from './actors.ts';

/** An institution that every state has: names with places for the country and its adjective, an id with a place for its code. */
export interface InstitutionPattern {
  readonly id: string;
  readonly kind: ActorKind;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** A country's names, and its adjectives in the indefinite masculine singular. */
export interface CountryNames {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
  readonly adjectives: readonly string[];
  /** Broken plurals of its people, indefinite: `روس`. */
  readonly plurals: readonly string[];
  readonly demonyms: readonly string[];
}

type Filler = (country: Filled) => readonly string[];
interface Filled {
  readonly country: CountryNames;
  readonly forms: Readonly<Record<NisbaForm, readonly string[]>>;
}

const PLACES: ReadonlyMap<string, Filler> = new Map<string, Filler>([
  ['{ADJ_M}', ({ forms }) => forms.M],
  ['{ADJ_F}', ({ forms }) => forms.F],
  ['{ADJ_MPL}', ({ forms }) => forms.PL],
  ['{COUNTRY}', ({ country }) => country.ar],
]);
const ENGLISH: ReadonlyMap<string, Filler> = new Map<string, Filler>([
  ['{DEMONYM}', ({ country }) => country.demonyms],
  ['{COUNTRY}', ({ country }) => country.en],
]);

/** One row for each pattern and country, its names in every adjective and name the country has. */
export function expandPatterns(
  patterns: readonly InstitutionPattern[],
  countries: readonly CountryNames[],
): ActorRow[] {
  const compiled = patterns.map((pattern) => ({
    ...pattern,
    ar: pattern.ar.map((name) => compile(name, PLACES)),
    en: pattern.en.map((name) => compile(name, ENGLISH)),
  }));
  return countries.flatMap((country) => {
    const filled: Filled = {
      country,
      forms: {
        M: forms(country, 'M'),
        F: forms(country, 'F'),
        PL: [...forms(country, 'PL'), ...brokenPlurals(country)],
      },
    };
    const iso = country.iso.toLowerCase();
    return compiled.map((pattern) => ({
      id: pattern.id.replace('{iso}', iso),
      kind: pattern.kind,
      country: country.iso,
      wikidata: null,
      ar: pattern.ar.flatMap((name) => name(filled)),
      en: pattern.en.flatMap((name) => name(filled)),
      roles: [],
      common: false,
    }));
  });
}

const forms = (country: CountryNames, form: NisbaForm): string[] =>
  country.adjectives.flatMap((adjective) => definiteNisba(adjective, form));

/** `الروس`, as in `الجنود الروس`. */
export const brokenPlurals = (country: CountryNames): string[] => country.plurals.map(definitePlural);

function compile(pattern: string, places: ReadonlyMap<string, Filler>): (filled: Filled) => string[] {
  for (const [place, filler] of places) {
    const at = pattern.indexOf(place);
    if (at < 0) continue;
    const before = pattern.slice(0, at);
    const after = pattern.slice(at + place.length);
    return (filled) => filler(filled).map((word) => before + word + after);
  }
  throw new Error(`${pattern}: no place for a country or its adjective`);
}

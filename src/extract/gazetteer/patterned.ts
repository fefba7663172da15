import { definiteNisba } from '../../languages/ar/names/nisba.ts';
import { loadInstitutionPatterns } from './actors.ts';
import { type Candidate, type Entry, nameKey } from './gazetteer.ts';
import { brokenPlurals, type InstitutionPattern } from './institution-patterns.ts';
import { loadCountryRows } from './load.ts';

/**
 * Names of the institutions that every state has, recognised by pattern: 250 states times 100 institutions in every
 * spelling would be a quarter of a million names to build at each start, of which a document uses five.
 */
export class PatternedNames {
  /** Pattern key with its slot (`الخارجية {ADJ_F}`) to the institution. */
  readonly #patterns = new Map<string, InstitutionPattern[]>();
  /** The words of a body of state without its country to its pattern. */
  readonly #bodies = new Map<string, InstitutionPattern>();
  /** Word or words that fill a slot, to the countries and slots they fill. */
  readonly #fillers = new Map<string, { readonly iso: string; readonly slot: string }[]>();
  /** First words of `#fillers`. */
  readonly #beginFillers = new Set<string>();
  readonly #longest = new Map<string, number>();
  readonly #made = new Map<string, Candidate>();
  readonly #names = new Map<
    string,
    { readonly ar: string; readonly en: string; readonly adjective: string; readonly demonym: string }
  >();

  constructor() {
    for (const pattern of loadInstitutionPatterns())
      for (const name of [...pattern.ar, ...pattern.en]) this.#addPattern(name, pattern);
    this.#addBodies();
    for (const country of loadCountryRows()) {
      const adjective = country.adjectives[0] ?? '';
      this.#names.set(country.iso, {
        ar: country.ar[0] ?? '',
        en: country.en[0] ?? '',
        adjective,
        demonym: country.demonyms[0] ?? '',
      });
      for (const name of [...country.ar, ...country.en]) this.#addFiller(name, country.iso, '{country}');
      for (const name of country.demonyms) this.#addFiller(name, country.iso, '{demonym}');
      for (const name of brokenPlurals(country)) this.#addFiller(name, country.iso, '{adj_mpl}');
      for (const adj of country.adjectives)
        for (const [form, slot] of [
          ['M', '{adj_m}'],
          ['F', '{adj_f}'],
          ['PL', '{adj_mpl}'],
        ] as const)
          for (const name of definiteNisba(adj, form)) this.#addFiller(name, country.iso, slot);
    }
  }

  #addPattern(name: string, pattern: InstitutionPattern): void {
    const key = nameKey(name);
    for (const form of agreements(key)) {
      const list = this.#patterns.get(form);
      if (list === undefined) this.#patterns.set(form, [pattern]);
      else if (!list.includes(pattern)) list.push(pattern);
    }
    const words = key.split(' ');
    const first = words[0] ?? '';
    const room = words.length + (key.includes('{country}') ? 3 : 1);
    const start = first.startsWith('{') ? '' : first;
    this.#longest.set(start, Math.max(room, this.#longest.get(start) ?? 0));
  }

  #addBodies(): void {
    for (const [before, after] of SHAPES)
      for (const [form, patterns] of this.#patterns) {
        if (!form.startsWith(before) || !form.endsWith(after)) continue;
        const words = form.slice(before.length, form.length - after.length);
        const body = patterns.find((p) => BODIES.has(p.kind));
        if (body !== undefined && !this.#bodies.has(words)) this.#bodies.set(words, body);
      }
  }

  #addFiller(name: string, iso: string, slot: string): void {
    const key = nameKey(name);
    this.#beginFillers.add(key.split(' ')[0] ?? '');
    const list = this.#fillers.get(key);
    if (list === undefined) this.#fillers.set(key, [{ iso, slot }]);
    else if (!list.some((f) => f.iso === iso && f.slot === slot)) list.push({ iso, slot });
    if (slot === '{country}' || slot === '{demonym}') {
      const first = key.split(' ')[0] ?? '';
      const open = this.#longest.get('') ?? 0;
      if (open > 0) this.#longest.set(first, Math.max(open, this.#longest.get(first) ?? 0));
    }
  }

  longest = (firstWord: string): number => this.#longest.get(firstWord) ?? 0;

  /** The institutions whose pattern this name fills. */
  lookup(key: string): readonly Entry[] {
    const words = key.split(' ');
    if (words.length < 2) return [];
    const found: Entry[] = [];
    for (let from = words.length - 1; from >= 0; from--) {
      if (!this.#beginFillers.has(words[from] ?? '')) continue;
      for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
        const fillers = this.#fillers.get(words.slice(from, to).join(' '));
        if (fillers === undefined) continue;
        for (const { iso, slot } of fillers) {
          const patterns =
            this.#patterns.get([...words.slice(0, from), slot, ...words.slice(to)].join(' ')) ?? [];
          for (const pattern of patterns) {
            const candidate = this.#candidate(pattern, iso);
            if (!found.some((e) => e.candidate.id === candidate.id))
              found.push({ candidate, form: 'NAME', common: false });
          }
        }
        if (found.length > 0) return found;
      }
    }
    return found;
  }

  /** The body of state whose pattern these words fill but for the country, in that country. */
  institution(key: string, iso: string): Candidate | null {
    const pattern = this.#bodies.get(key);
    return pattern !== undefined && this.#names.has(iso) ? this.#candidate(pattern, iso) : null;
  }

  /** The candidate of an institution's registry id, if it has been met. */
  byId = (id: string): Candidate | undefined => this.#made.get(id);

  #candidate(pattern: InstitutionPattern, iso: string): Candidate {
    const id = pattern.id.replace('{iso}', iso.toLowerCase());
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const names = this.#names.get(iso);
    const adjective = names?.adjective ?? '';
    const fill = (name: string): string =>
      name
        .replace('{ADJ_M}', definiteNisba(adjective, 'M')[0] ?? '')
        .replace('{ADJ_F}', definiteNisba(adjective, 'F')[0] ?? '')
        .replace('{ADJ_MPL}', definiteNisba(adjective, 'PL')[0] ?? '')
        .replace(
          '{COUNTRY}',
          /[a-z]/i.test(name.replace(/\{[A-Z_]+\}/g, '')) ? (names?.en ?? '') : (names?.ar ?? ''),
        )
        .replace('{DEMONYM}', names?.demonym ?? '');
    const candidate: Candidate = {
      id,
      type: 'ACTOR',
      kind: pattern.kind,
      country: iso,
      wikidata: null,
      geonames: null,
      lat: null,
      lon: null,
      population: 0,
      parent: null,
      ar: fill(pattern.ar[0] ?? ''),
      en: fill(pattern.en[0] ?? ''),
    };
    this.#made.set(id, candidate);
    return candidate;
  }
}

/** What is named without its state where everyone knows which is meant. */
const BODIES = new Set<string>(['GOVERNMENT', 'SECURITY_FORCE']);
/** What stands before and behind the other words where the country is named; a body is the first shape's that fits. */
const SHAPES = [
  ['', ' {adj_f}'],
  ['', ' {adj_m}'],
  ['', ' {adj_mpl}'],
  ['{demonym} ', ''],
  ['', ' of {country}'],
  ['', ' {country}'],
] as const;

const ADJECTIVE_LAST = /\{adj_(?:m|f|mpl)\}$/;

/** After two nouns writers let the adjective agree with either: `أجهزة الأمن العراقية`, `أجهزة الأمن العراقي`. */
function agreements(key: string): readonly string[] {
  if (!ADJECTIVE_LAST.test(key) || key.split(' ').length < 3) return [key];
  return ['{adj_m}', '{adj_f}']
    .map((slot) => key.replace(ADJECTIVE_LAST, slot))
    .concat(key.endsWith('mpl}') ? key : []);
}

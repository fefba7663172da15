import { type Candidate, type Entry, nameKey } from './gazetteer.ts';
import type { CountryRow } from './load.ts';

interface StateName {
  readonly candidate: Candidate;
  readonly form: Entry['form'];
  /** Ids of the places whose name it is: the country and its capital. */
  readonly places: readonly (string | null)[];
}

/** What may stand for a government: the names of its country, and those of its capital and palaces. */
export class StateNames {
  readonly #names = new Map<string, StateName[]>();
  readonly #longest = new Map<string, number>();

  constructor(countries: readonly CountryRow[], stateOf: (id: string) => Candidate | undefined) {
    for (const country of countries) {
      const candidate = stateOf(country.stateId);
      if (candidate === undefined) continue;
      const places = [country.placeId, country.capitalId];
      for (const name of [...country.ar, ...country.en]) this.#add(name, { candidate, form: 'NAME', places });
      for (const name of [...country.metonymsAr, ...country.metonymsEn])
        this.#add(name, { candidate, form: 'METONYM', places });
    }
  }

  #add(name: string, state: StateName): void {
    const key = nameKey(name);
    this.#names.set(key, [...(this.#names.get(key) ?? []), state]);
    const words = key.split(' ');
    const first = words[0] ?? '';
    this.#longest.set(first, Math.max(words.length, this.#longest.get(first) ?? 0));
  }

  /** The states that a name may stand for; `places` is what it means as a place, and a word common there is common here. */
  lookup(key: string, places: readonly Entry[]): readonly Entry[] {
    return (this.#names.get(key) ?? []).map(({ candidate, form, places: own }) => ({
      candidate,
      form,
      common: places.some((entry) => entry.common && own.includes(entry.candidate.id)),
    }));
  }

  longest = (firstWord: string): number => this.#longest.get(firstWord) ?? 0;
}

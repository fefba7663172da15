/** Names that analysts gave, and where they stand in a text. */
import type { TransactionSql } from 'postgres';
import type { EntityType } from '../../../schema/ontology/enums.ts';
import { foldSearch, withoutClitic } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { Target } from './model.ts';

/** The node that an alias names. */
export interface Alias {
  readonly curationId: string;
  readonly type: EntityType;
  readonly text: string;
  readonly search: string;
  readonly node: Target;
}

/** Where an alias stands. */
export interface Occurrence extends Span {
  readonly search: string;
}

/** Shorter names stand in texts for too much else. */
const SHORTEST = 3;

const WORDS = /[\p{L}\p{N}\p{M}'`´‘’ʻʼʾʿ]+/gu;
const UPPER = /^\p{Lu}/u;

export class AliasIndex {
  readonly #bySearch: ReadonlyMap<string, readonly Alias[]>;
  /** The names, as words, by the first of those; the longest first. */
  readonly #byWord = new Map<string, { readonly words: readonly string[]; readonly upper: boolean }[]>();

  constructor(aliases: readonly Alias[]) {
    const bySearch = new Map<string, Alias[]>();
    for (const alias of aliases) bySearch.set(alias.search, [...(bySearch.get(alias.search) ?? []), alias]);
    this.#bySearch = bySearch;
    for (const [search, [alias]] of this.#bySearch) {
      const words = search.split(' ');
      const [first = ''] = words;
      if (search.length < SHORTEST) continue;
      const names = this.#byWord.get(first) ?? [];
      names.push({ words, upper: UPPER.test(alias?.text ?? '') });
      this.#byWord.set(
        first,
        names.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** The ids of all that were given names. */
  get nodes(): string[] {
    return [...this.#bySearch.values()].flatMap((aliases) => aliases.map(({ node }) => node.id));
  }

  /** Those who bear this name; it is given as `foldSearch` folds it. */
  named(search: string): readonly Alias[] {
    return this.#bySearch.get(search) ?? [];
  }

  /** Where names stand in a text, none within another; a name with a capital stands there with one. */
  occurrences(text: string): Occurrence[] {
    if (this.#byWord.size === 0) return [];
    const words = Array.from(text.matchAll(WORDS), ({ 0: word, index }) => ({
      word,
      key: foldSearch(word),
      start: index,
      end: index + word.length,
    })).filter(({ key }) => key !== '');
    const found: Occurrence[] = [];
    for (let at = 0; at < words.length; at++) {
      const here = words[at];
      if (here === undefined) break;
      const bare = this.#at(words, at, here.key, 1);
      // Of one word a letter less would be another word too often.
      const search = bare ?? this.#at(words, at, withoutClitic(here.key), 2);
      if (search === null) continue;
      const last = at + search.split(' ').length - 1;
      const start = here.start + (bare === null ? lengthOfClitic(here.word) : 0);
      found.push({ search, start, end: words[last]?.end ?? here.end });
      at = last;
    }
    return found;
  }

  /** The longest name of so many words at least that begins with this word. */
  #at(words: readonly Word[], at: number, first: string, least: number): string | null {
    for (const { words: name, upper } of this.#byWord.get(first) ?? []) {
      if (name.length < least || (upper && !UPPER.test(words[at]?.word ?? ''))) continue;
      if (name.every((word, n) => n === 0 || words[at + n]?.key === word)) return name.join(' ');
    }
    return null;
  }
}

interface Word extends Span {
  readonly word: string;
  readonly key: string;
}

/** A letter, with the marks that stand on it. */
const lengthOfClitic = (word: string): number => /^.\p{M}*/u.exec(word)?.[0].length ?? 0;

/** All names that texts are linked by. */
export async function loadAliases(sql: TransactionSql): Promise<AliasIndex> {
  return new AliasIndex(
    await sql<Alias[]>`
      select a.curation_id as "curationId", a.type, a.text, a.search, c.deed -> 'alias' -> 'node' as node
      from aliases a join curations c on c.id = a.curation_id where a.linking order by c.seq`,
  );
}

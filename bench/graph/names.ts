/** Names of invented people, put together of those of the registry's: alike in part, as names are, and hardly ever the same. */
import type { Registry } from '../../schema/registry.ts';
import { foldSearch } from '../../src/text/normalise.ts';

/** A given or family name in both languages, and as search compares it. */
interface Part {
  readonly ar: string;
  readonly en: string;
}

export interface NameParts {
  readonly given: readonly Part[];
  readonly family: readonly Part[];
}

/** Two words in each language: what comes first in one stands first in the other. */
const TWO_WORDS = { ar: /^[ء-ي]{3,} [ء-ي]{3,}$/u, en: /^[A-Z][a-z]{3,} [A-Z][a-z]{3,}$/ };

/** The given and family names of persons known by one of each, in the order of the registry. */
export function nameParts(registry: Registry): NameParts {
  const given = new Map<string, Part>();
  const family = new Map<string, Part>();
  for (const { kind, ar, en } of registry.actors()) {
    const [arabic, english] = [ar[0] ?? '', en[0] ?? ''];
    if (kind !== 'PERSON' || !TWO_WORDS.ar.test(arabic) || !TWO_WORDS.en.test(english)) continue;
    const [first = '', last = ''] = arabic.split(' ');
    const [firstName = '', lastName = ''] = english.split(' ');
    given.set(firstName, { ar: first, en: firstName });
    family.set(lastName, { ar: last, en: lastName });
  }
  return { given: [...given.values()], family: [...family.values()] };
}

/** The parts as rows of (n, ar, en, ar as search compares it, en so), in SQL. */
export const partsTable = (name: string, parts: readonly Part[]): string =>
  `create temp table ${name} (n integer primary key, ar text, en text, ar_search text, en_search text) on commit drop;
   insert into ${name} values ${parts
     .map(({ ar, en }, n) => `(${n}, '${ar}', '${en}', '${foldSearch(ar)}', '${foldSearch(en)}')`)
     .join(',')}`;

/** A name with a letter too few, in the middle of its last word. */
export function written(name: string): string {
  const at = Math.floor((name.lastIndexOf(' ') + 1 + name.length) / 2);
  return name.slice(0, at) + name.slice(at + 1);
}

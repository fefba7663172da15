import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTOR_KINDS, type ActorKind } from '../../../../schema/ontology/enums.ts';
import type { Token } from '../../../extract/layers.ts';
import { foldKey } from '../../../text/normalise.ts';
import { packageRoot } from '../../../text/package-root.ts';

/** What Arabic names are made of; all keys folded. */
export interface NameLexicon {
  readonly given: ReadonlySet<string>;
  readonly family: ReadonlySet<string>;
  /** Given names that women bear. */
  readonly women: ReadonlySet<string>;
  /** Words that stand before a person's name: the last word of each title, article peeled. */
  readonly titles: ReadonlySet<string>;
  /** The last words of titles of several words. */
  readonly titleEnds: ReadonlySet<string>;
  /** Head nouns of organisations' names: the kind they imply, and whether they belong to the name. */
  readonly heads: ReadonlyMap<string, { readonly kind: ActorKind; readonly inName: boolean }>;
}

const rows = (file: string): string[][] =>
  readFileSync(join(packageRoot(), 'src/languages/ar/lexicon/names', file), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** The preposition that folds to the same key as the name علي. */
export const isPreposition = ({ form }: Token): boolean =>
  form === 'على' || form === 'وعلى' || form === 'فعلى';

let loaded: NameLexicon | null = null;

/** The lexicon of names, read once. */
export function nameLexicon(): NameLexicon {
  if (loaded !== null) return loaded;
  const firstColumn = (file: string): Set<string> => new Set(rows(file).map((row) => foldKey(row[0] ?? '')));
  const heads = new Map<string, { kind: ActorKind; inName: boolean }>();
  for (const [head = '', kind = '', inName = ''] of rows('organisation-heads.tsv')) {
    const known = ACTOR_KINDS.find((k) => k === kind);
    if (known !== undefined) heads.set(foldKey(head), { kind: known, inName: inName !== 'no' });
  }
  const titles = firstColumn('titles.tsv');
  loaded = {
    given: firstColumn('given-names.tsv'),
    women: new Set(
      rows('given-names.tsv').flatMap(([name = '', gender]) =>
        gender?.includes('f') ? [foldKey(name)] : [],
      ),
    ),
    family: firstColumn('family-names.tsv'),
    titles,
    titleEnds: new Set(
      [...titles].filter((t) => t.includes(' ')).map((t) => t.slice(t.lastIndexOf(' ') + 1)),
    ),
    heads,
  };
  return loaded;
}

let plain: ReadonlySet<string> | null = null;

/** Phrases of a head noun that name nothing (حركة السير), folded; read once. */
export function plainPhrases(): ReadonlySet<string> {
  plain ??= new Set(rows('plain-phrases.tsv').map((row) => foldKey(row[0] ?? '')));
  return plain;
}

let fields: ReadonlySet<string> | null = null;

/** What bodies deal with (إحصاء، موانئ), folded; read once. */
export function bodyFields(): ReadonlySet<string> {
  fields ??= new Set(rows('fields.tsv').map((row) => foldKey(row[0] ?? '')));
  return fields;
}

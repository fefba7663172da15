import {
  ACTOR_KINDS,
  type ActorKind,
  PLACE_KINDS,
  type PlaceKind,
} from '../../../../schema/ontology/enums.ts';
import { push } from '../../shared/events/senses.ts';
import { tablesIn } from '../../shared/lexicon/table.ts';
import { wordSet } from '../../shared/word-set.ts';

/** Where a head noun stands in the name that it heads: `Ministry of Oil`, `Oil Ministry`. */
export type HeadPosition = 'first' | 'last' | '';

export interface Head<Kind> {
  readonly kind: Kind;
  /** Empty where it may stand at either end. */
  readonly position: HeadPosition;
}

/** What English names are made of; all keys in small letters. */
export interface NameLexicon {
  readonly given: ReadonlySet<string>;
  /** Given names that men alone bear, or women. */
  readonly genders: ReadonlyMap<string, 'M' | 'F'>;
  readonly family: ReadonlySet<string>;
  /** Words of titles and offices before a person's name, with their class; `modifier` only goes before others. */
  readonly titles: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, Head<ActorKind>>;
  readonly places: ReadonlyMap<string, Head<PlaceKind> & { readonly small: boolean }>;
  /** Nouns before or behind a name that say what it names and stay outside: `the newspaper X`, `X governorate`. */
  readonly classes: ReadonlyMap<string, ActorKind | PlaceKind>;
  /** Adjectives and nouns of peoples, which are never names, with the country (ISO 3166-1 alpha-2) or an empty text. */
  readonly peoples: ReadonlyMap<string, string>;
  /** Words that are written with a capital but name nothing, with their class: `calendar`, `ordinary`, `thing`, or `head` for what a name of no actor ends in (`Act`). */
  readonly notNames: ReadonlyMap<string, string>;
  /** Words of the common vocabulary: a capital at a sentence's beginning says nothing of them. */
  readonly ordinary: ReadonlySet<string>;
  /** Bodies of state written small, by their last word, the longest first. */
  readonly offices: ReadonlyMap<string, readonly Office[]>;
}

/** A body that every state has one of: `the central bank`, `the air force`. */
export interface Office {
  readonly words: readonly string[];
  readonly kind: ActorKind;
  /** It needs no article (`police arrested`, `a session of parliament`). */
  readonly bare: boolean;
}

/** Where given names stand first and are a man's or a woman's. */
const TELLING = wordSet(
  'western arabic slavic turkish southasian latin persian european israeli kurdish japanese',
);
/** Names of both men and women tell nothing. */
const GENDERS: Readonly<Record<string, 'M' | 'F'>> = { m: 'M', f: 'F' };
const POSITIONS = ['first', 'last', ''] as const;
const PLACE_POSITIONS = ['before', 'after', ''] as const;

let loaded: NameLexicon | null = null;

/** The lexicon of names, read once. */
export function nameLexicon(): NameLexicon {
  loaded ??= read();
  return loaded;
}

function read(): NameLexicon {
  const table = tablesIn('src/languages/en/lexicon/names');
  const names = (file: string): Set<string> =>
    new Set(table(file, ['name', 'gender', 'origin']).map((row) => row.word('name').key));
  const words = (file: string, columns: readonly [string, string]): Map<string, string> =>
    new Map(table(file, columns).map((row) => [row.word(columns[0]).key, row.text(columns[1])]));
  return {
    given: names('given-names.tsv'),
    genders: new Map(
      table('given-names.tsv', ['name', 'gender', 'origin']).flatMap((row) => {
        const gender = GENDERS[row.text('gender')];
        return gender === undefined || !TELLING.has(row.text('origin'))
          ? []
          : [[row.word('name').key, gender] as const];
      }),
    ),
    family: names('family-names.tsv'),
    titles: words('titles.tsv', ['title', 'class']),
    organisations: new Map(
      table('organisation-heads.tsv', ['head', 'kind', 'position']).map((row) => [
        row.word('head').key,
        { kind: row.one('kind', ACTOR_KINDS), position: row.one('position', POSITIONS) },
      ]),
    ),
    places: new Map(
      table('place-heads.tsv', ['head', 'kind', 'position', 'small']).map((row) => [
        row.word('head').key,
        {
          kind: row.one('kind', PLACE_KINDS),
          position: PLACE[row.one('position', PLACE_POSITIONS)],
          small: row.one('small', ['small', '']) === 'small',
        },
      ]),
    ),
    classes: new Map(
      table('class-nouns.tsv', ['noun', 'kind']).map((row) => [
        row.word('noun').key,
        row.one('kind', [...ACTOR_KINDS, ...PLACE_KINDS]),
      ]),
    ),
    peoples: words('adjectives.tsv', ['adjective', 'country']),
    notNames: words('not-names.tsv', ['word', 'class']),
    ordinary: new Set(table('ordinary.tsv', ['word']).map((row) => row.word('word').key)),
    offices: officesOf(
      table('offices.tsv', ['office', 'kind', 'article']).map((row) => ({
        words: row.phrase('office').map((word) => word.key),
        kind: row.one('kind', ACTOR_KINDS),
        bare: row.one('article', ['the', '']) === '',
      })),
    ),
  };
}

function officesOf(rows: readonly Office[]): Map<string, Office[]> {
  const offices = new Map<string, Office[]>();
  for (const row of rows) push(offices, row.words.at(-1) ?? '', row);
  for (const list of offices.values()) list.sort((a, b) => b.words.length - a.words.length);
  return offices;
}

const PLACE = { before: 'first', after: 'last', '': '' } as const;

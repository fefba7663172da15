import { type SQL, sql } from 'drizzle-orm';
import { foldSearch } from '../../text/normalise.ts';
import type { Order } from '../load/order.ts';
import type { Rows } from '../load/rows.ts';
import { any, list } from '../load/sql.ts';
import {
  type FoldedName,
  folded,
  foldedName,
  hasTrigram,
  inNames,
  nameHas,
  sentenceQuery,
  wordsOf,
} from './text.ts';

export const SEARCH_TYPES = ['ACTOR', 'PLACE', 'SOURCE', 'DOCUMENT', 'SENTENCE'] as const;
export type SearchType = (typeof SEARCH_TYPES)[number];

/** Something that was found, by which text, and how well that fits. */
export interface SearchHit {
  readonly type: SearchType;
  /** The document's, for a sentence. */
  readonly id: string;
  /** The sentence's place in its document; 0 for everything else. */
  readonly ordinal: number;
  readonly text: string;
  readonly score: number;
}

/** Best first. */
export const searchOrder: Order = {
  name: 'search',
  keys: [
    { value: sql.raw('hits.score'), type: 'double precision', descending: true },
    { value: sql.raw('hits.type'), type: 'text', descending: false },
    { value: sql.raw('hits.id'), type: 'uuid', descending: false },
    { value: sql.raw('hits.ordinal'), type: 'integer', descending: false },
  ],
};

/** Names less like the text than this are not what was meant. */
const LEAST_SIMILARITY = 0.35;

/** What is found for a text. `trigrams`: the server knows them. Throws INVALID_TEXT. */
export function hitsFor(text: string, types: readonly SearchType[], trigrams: boolean): Rows<SearchHit> {
  const words = wordsOf(text, 'text');
  // Of two letters, hardly any name is like none.
  const fuzzy = trigrams && words.some(hasTrigram);
  const whole = foldSearch(text);
  const chosen = SEARCH_TYPES.filter((type) => types.includes(type)).map(
    (type) => sql`(${hitsIn(type, words, whole, fuzzy)})`,
  );
  const found =
    chosen.length === 0
      ? sql`select null as type, null::uuid as id, 0 as ordinal, '' as text, 0::float8 as score limit 0`
      : sql.join(chosen, sql` union all `);
  return {
    table: sql`(${found}) hits`,
    key: [],
    alias: 'hits',
    columns: Object.fromEntries(
      ['type', 'id', 'ordinal', 'text', 'score'].map((name) => [name, sql.raw(`hits.${name}`)]),
    ),
    json: sql`json_build_object('type', hits.type, 'id', hits.id, 'ordinal', hits.ordinal, 'text', hits.text, 'score', hits.score)`,
  };
}

/** How alike two names are, letter by letter and across scripts, 0 to 1. */
const likeness = ({ letters }: FoldedName, whole: string): SQL =>
  sql`similarity(${letters}, latin_letters(${whole}::text))`;

function hitsIn(type: SearchType, words: readonly string[], whole: string, fuzzy: boolean): SQL {
  switch (type) {
    case 'ACTOR':
    case 'PLACE':
      return byName(type, words, whole, fuzzy);
    case 'SOURCE':
      return sources(words, whole);
    case 'DOCUMENT':
    case 'SENTENCE':
      return bySentence(type, words);
  }
}

/** How well a name fits: the whole, its beginning, its words, or merely alike. */
function fitness(name: FoldedName, words: readonly string[], whole: string, fuzzy: boolean): SQL {
  const { search } = name;
  const [first = '', ...others] = whole.split(' ');
  const wholes = inNames(first).map((form) => [form, ...others].join(' '));
  const begins = any(...wholes.map((form) => sql`${search} like ${`${form}%`}`));
  const alike = fuzzy ? sql`0.6 * ${likeness(name, whole)}` : sql`0`;
  return sql`case when ${search} = any(${list(wholes, 'text')}) then 0.9 when ${begins} then 0.75
    when ${nameHas(name, words)} then 0.65 else ${alike} end`;
}

/** Actors and places, each by the name that fits best; those that documents name, and large places, before others. */
function byName(type: 'ACTOR' | 'PLACE', words: readonly string[], whole: string, fuzzy: boolean): SQL {
  const name = foldedName('n');
  const has = nameHas(name, words);
  const matches = fuzzy
    ? any(
        has,
        sql`${name.letters} % latin_letters(${whole}::text) and ${likeness(name, whole)} >= ${LEAST_SIMILARITY}::float8`,
      )
    : has;
  const [column, table, size] =
    type === 'ACTOR'
      ? [sql.raw('n.actor_id'), sql.raw('actors'), sql`0`]
      : [sql.raw('n.place_id'), sql.raw('places'), sql`0.05 * ln(1 + coalesce(node.population, 0)) / 25`];
  return sql`select best.type, best.id, best.ordinal, best.text, best.score from (
    select distinct on (${column}) ${type}::text as type, ${column} as id, 0 as ordinal, n.text,
      round((${fitness(name, words, whole, fuzzy)} + case when node.last_seen is null then 0 else 0.05 end + ${size})::numeric, 4)::float8 as score
    from names n join ${table} node on node.id = ${column} where ${matches}
    order by ${column}, score desc, n.main desc, n.text, n.id) best`;
}

/** Sources that bear a name of their own: outlets, and those without a proper name. Speakers are found as actors. */
function sources(words: readonly string[], whole: string): SQL {
  const name = folded(sql.raw('s.search'));
  return sql`select 'SOURCE'::text as type, s.id, 0 as ordinal, s.name as text,
    round((${fitness(name, words, whole, false)} - 0.02)::numeric, 4)::float8 as score
    from sources s where s.name is not null and ${nameHas(name, words)}`;
}

/** Sentences by their words, which are read once for all of them; a document is found by its title. They have what is asked for: names that are merely alike come before them where they are very much so. */
function bySentence(type: 'DOCUMENT' | 'SENTENCE', words: readonly string[]): SQL {
  const title = type === 'DOCUMENT';
  return sql`select ${type}::text as type, s.document_id as id, ${title ? sql`0` : sql.raw('s.ordinal')} as ordinal, s.text,
    round((${title ? 0.4 : 0.35}::float8 + 0.4 * ts_rank_cd(s.words, asked.query, 32))::numeric, 4)::float8 as score
    from ${sentenceQuery(words)} asked(query), sentences s where s.words @@ asked.query and s.kind ${sql.raw(title ? '=' : '<>')} 'TITLE'`;
}

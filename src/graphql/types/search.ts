import { sql } from 'drizzle-orm';
import type { Store } from '../../store/index.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import type { GraphContext } from '../context.ts';
import { hitsFor, SEARCH_TYPES, type SearchHit, searchOrder } from '../lists/search.ts';
import { highlightsIn, wordsOf } from '../lists/text.ts';
import type { Rows } from '../load/rows.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import {
  Actor,
  type ActorRow,
  actorRows,
  Document,
  type DocumentRow,
  documentRows,
  Place,
  type PlaceRow,
  placeRows,
  Sentence,
  type SentenceRow,
  Source,
  type SourceRow,
  sentenceRows,
  sourceRows,
} from '../refs.ts';

type ItemRow = ActorRow | DocumentRow | PlaceRow | SentenceRow | SourceRow;
interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** A hit, and the words it was found for. */
type Found = SearchHit & { readonly words: readonly string[] };

const SearchTypeEnum = builder.enumType('SearchType', {
  description: 'What a search may find.',
  values: {
    ACTOR: { description: 'Actors, by their names.' },
    PLACE: { description: 'Places, by their names.' },
    SOURCE: { description: 'Outlets and sources without a proper name; speakers are found as actors.' },
    DOCUMENT: { description: 'Documents, by their titles.' },
    SENTENCE: { description: 'Sentences, by their words.' },
  },
});

const SearchItem = builder.unionType('SearchItem', {
  description: 'What a search finds.',
  types: [Actor, Place, Source, Document, Sentence],
  resolveType: (row: ItemRow) => {
    if ('ordinal' in row) return 'Sentence';
    if ('parentId' in row) return 'Place';
    if ('roles' in row) return 'Actor';
    return 'extractor' in row ? 'Document' : 'Source';
  },
});

/** The types of what is found, each with its rows. */
const VARIANTS = [
  ['ACTOR', 'Actor', actorRows],
  ['PLACE', 'Place', placeRows],
  ['SOURCE', 'Source', sourceRows],
  ['DOCUMENT', 'Document', documentRows],
  ['SENTENCE', 'Sentence', sentenceRows],
] as const;

async function itemOf({ type, id, ordinal }: SearchHit, { read }: GraphContext): Promise<ItemRow | null> {
  switch (type) {
    case 'ACTOR':
      return read.one(actorRows, id);
    case 'PLACE':
      return read.one(placeRows, id);
    case 'SOURCE':
      return read.one(sourceRows, id);
    case 'DOCUMENT':
      return read.one(documentRows, id);
    case 'SENTENCE':
      return read.one(sentenceRows, id, ordinal);
  }
}

const HighlightType = builder.objectRef<Highlight>('Highlight').implement({
  description: 'A word of a text that a search was for.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The word, as it stands.' }),
    start: t.exposeInt('start', {
      description: 'Offset of its first character in the text, in UTF-16 code units.',
    }),
    end: t.exposeInt('end', { description: 'Offset after its last character.' }),
  }),
});

const SearchResult = builder.objectRef<Found>('SearchResult').implement({
  description: 'Something that was found.',
  fields: (t) => ({
    item: t.field({
      type: SearchItem,
      nullable: true,
      description: 'What was found.',
      resolve: (hit, _, context) => itemOf(hit, context),
      ...planned(({ columns }) => ({
        variants: VARIANTS.map(([type, name, rows]) => ({
          type: name,
          when: sql`${column(columns, 'type')} = ${type}`,
          rows,
          key: [column(columns, 'id'), column(columns, 'ordinal')].slice(0, rows.key.length),
        })),
      })),
    }),
    text: t.exposeString('text', { description: 'The name or the sentence that fits.' }),
    highlights: t.field({
      type: [HighlightType],
      description: 'The words in it that were looked for; none where the name is merely alike.',
      resolve: ({ text, words }) =>
        highlightsIn(text, words).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    }),
    score: t.exposeFloat('score', { description: 'How well it fits, 0 to 1: best first.' }),
  }),
});

const SearchConnection = connectionOf<Found>(SearchResult, 'Search results');

const trigrams = new WeakMap<Store, Promise<boolean>>();

/** Can the server find names that are misspelt? Asked once for each store. */
function fuzzyOf({ store, read }: GraphContext): Promise<boolean> {
  const known =
    trigrams.get(store) ??
    read.query(sql`select 1 from pg_extension where extname = 'pg_trgm'`).then((rows) => rows.length > 0);
  trigrams.set(store, known);
  known.catch(() => trigrams.delete(store));
  return known;
}

builder.queryFields((t) => ({
  search: t.field({
    type: SearchConnection,
    description:
      'Names and sentences in both languages, best first. Folds what readers of Arabic fold: hamzas, final ya and ta, vowel signs, the article and what is written together with a word. Finds misspelt names.',
    args: {
      ...pageArgs,
      text: t.arg.string({ required: true, description: 'What to look for: one word or several.' }),
      types: t.arg({
        type: [SearchTypeEnum],
        required: true,
        defaultValue: [...SEARCH_TYPES],
        description: 'What to look for it in; everything by default.',
      }),
    },
    resolve: async (_, args, context, info) => {
      const words = wordsOf(args.text, 'text');
      const rows = hitsFor(args.text, args.types, await fuzzyOf(context));
      // The words travel with the rows, for the highlights.
      const found: Rows<Found> = {
        table: rows.table,
        key: rows.key,
        json: sql`(${rows.json})::jsonb || ${JSON.stringify({ words })}::text::jsonb`,
      };
      return context.read.list<Found>(info, args, { rows: found, order: searchOrder });
    },
    ...planned(({ args, facts }) => ({
      list: { rows: hitsFor(args.text, args.types, facts.fuzzy), order: searchOrder },
      key: [],
    })),
  }),
}));

import { sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { hitsFor, SEARCH_TYPES, type SearchHit, type SearchType, searchOrder } from '../lists/search.ts';
import { highlightsIn, wordsOf } from '../lists/text.ts';
import { factsOf } from '../load/facts.ts';
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
const ITEMS: { readonly [type in SearchType]: { readonly name: string; readonly rows: Rows<ItemRow> } } = {
  ACTOR: { name: 'Actor', rows: actorRows },
  PLACE: { name: 'Place', rows: placeRows },
  SOURCE: { name: 'Source', rows: sourceRows },
  DOCUMENT: { name: 'Document', rows: documentRows },
  SENTENCE: { name: 'Sentence', rows: sentenceRows },
};

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
      resolve: ({ type, id, ordinal }, _, { read }): Promise<ItemRow | null> => {
        const { rows } = ITEMS[type];
        return read.one<ItemRow>(rows, ...[id, ordinal].slice(0, rows.key.length));
      },
      ...planned(({ columns }) => ({
        variants: SEARCH_TYPES.map((type) => ({
          type: ITEMS[type].name,
          when: sql`${column(columns, 'type')} = ${type}`,
          rows: ITEMS[type].rows,
          key: [column(columns, 'id'), column(columns, 'ordinal')].slice(0, ITEMS[type].rows.key.length),
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
      const rows = hitsFor(args.text, args.types, (await factsOf(context.store)).fuzzy);
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

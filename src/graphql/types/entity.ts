/** What actors and places have in common: names, mentions, and the documents that name them. */
import { type SQL, sql } from 'drizzle-orm';
import type { LanguageCode } from '../../../schema/ontology/enums.ts';
import { appearances, documents, mentions, names } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { DocumentFilter, DocumentOrder, documentsWhere } from '../lists/document.ts';
import { MentionFilter, MentionOrder, mentionsWhere } from '../lists/mention.ts';
import { uuidKey } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import { column, type Planned, planned } from '../plan/explicit.ts';
import { type Columns, columnsOf } from '../plan/symbols.ts';
import {
  type ActorRow,
  actorRows,
  DocumentConnection,
  documentRows,
  MentionConnection,
  mentionRows,
  Name,
  NameConnection,
  nameRows,
  type PlaceRow,
  placeRows,
} from '../refs.ts';
import { Language } from './enums.ts';
import { Node } from './node.ts';

export type EntityRow = ActorRow | PlaceRow;

/** A row, or the columns of one that is planned. */
const isPlace = (row: EntityRow): row is PlaceRow => 'parentId' in (columnsOf(row) ?? row);

/** The column of a table that points at such an entity. */
const owner = (row: EntityRow, table: { readonly actorId: unknown; readonly placeId: unknown }): SQL =>
  sql`${isPlace(row) ? table.placeId : table.actorId}`;

/** The actor or the place of a row that has the id of one of them. */
export function entityPlan(columns: Columns): Planned {
  const [actor, place] = [column(columns, 'actorId'), column(columns, 'placeId')];
  return {
    variants: [
      { type: 'Actor', when: sql`${actor} is not null`, rows: actorRows, key: [actor] },
      { type: 'Place', when: sql`${place} is not null`, rows: placeRows, key: [place] },
    ],
  };
}

/** The name to show: in this language where there is one, else in the other. */
export const nameIn = (
  { nameAr, nameEn }: { readonly nameAr: string | null; readonly nameEn: string | null },
  language: LanguageCode,
): string | null => (language === 'ar' ? (nameAr ?? nameEn) : (nameEn ?? nameAr));

/** The same in SQL, of columns. */
export const nameInSql = (nameAr: SQL, nameEn: SQL, language: LanguageCode): SQL =>
  language === 'ar' ? sql`coalesce(${nameAr}, ${nameEn})` : sql`coalesce(${nameEn}, ${nameAr})`;

export const languageArg = builder.args((t) => ({
  language: t.field({
    type: Language,
    required: true,
    defaultValue: 'en',
    description: 'The language to prefer; the other stands in where it has no name.',
  }),
}));

Name.implement({
  description: 'A name of an actor or of a place.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The name.' }),
    language: t.expose('language', { type: Language, description: 'Its language.' }),
    main: t.exposeBoolean('main', {
      description: 'The name to show in this language; the others are aliases.',
    }),
    curated: t.exposeBoolean('curated', {
      description:
        'An analyst gave it, or it was the name of what was merged into this; no registry and no document has it.',
    }),
  }),
});

export const Entity = builder.interfaceRef<EntityRow>('Entity').implement({
  description: 'An actor or a place.',
  interfaces: [Node],
  resolveType: (row) => (isPlace(row) ? 'Place' : 'Actor'),
  fields: (t) => ({
    name: t.string({
      nullable: true,
      description: 'The name to show.',
      args: languageArg,
      resolve: (row, { language }) => nameIn(row, language),
      ...planned(({ columns, args }) => ({
        value: nameInSql(column(columns, 'nameAr'), column(columns, 'nameEn'), args.language),
      })),
    }),
    nameAr: t.exposeString('nameAr', { nullable: true, description: 'The Arabic name.' }),
    nameEn: t.exposeString('nameEn', { nullable: true, description: 'The English name.' }),
    names: t.field({
      type: NameConnection,
      description: 'All its names, those to show first.',
      args: pageArgs,
      resolve: (row, args, { read }, info) =>
        read.list(info, args, {
          rows: nameRows,
          parent: [uuidKey(row.id)],
          where: (id) => sql`${owner(row, names)} = ${id}`,
          order: {
            name: 'names',
            keys: [
              { value: sql`${names.main}::text`, type: 'text', descending: true },
              { value: sql`${names.language}::text`, type: 'text', descending: false },
              { value: sql`${names.text}`, type: 'text', descending: false },
              { value: sql`${names.id}`, type: 'uuid', descending: false },
            ],
          },
        }),
    }),
    country: t.exposeString('country', { nullable: true, description: 'Its country, ISO 3166-1 alpha-2.' }),
    wikidata: t.exposeString('wikidata', {
      nullable: true,
      description: 'Its Wikidata id, where it is certain.',
    }),
    listed: t.boolean({
      description: 'It is in the registry; otherwise it was first met in a document.',
      resolve: (row) => row.listed,
    }),
    ambiguous: t.boolean({
      description: 'Its name may stand for several that are listed, and its document does not decide.',
      resolve: (row) => row.candidates.length > 0,
      ...planned(({ columns }) => ({ value: sql`cardinality(${column(columns, 'candidates')}) > 0` })),
    }),
    firstSeen: t.expose('firstSeen', {
      type: 'Date',
      nullable: true,
      description: 'The day the first document that names it was published.',
    }),
    lastSeen: t.expose('lastSeen', {
      type: 'Date',
      nullable: true,
      description: 'The day the newest document that names it was published.',
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Where documents mention it, newest documents first.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: MentionFilter, description: 'Only such mentions.' }),
        orderBy: t.arg({ type: MentionOrder.type, description: 'In which order.' }),
      },
      resolve: (row, args, { read }, info) =>
        read.list(info, args, {
          rows: mentionRows,
          order: MentionOrder.of(args.orderBy),
          parent: [uuidKey(row.id)],
          where: (id) => all(sql`${owner(row, mentions)} = ${id}`, mentionsWhere(args.filter, 'filter')),
        }),
    }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that name it, newest first.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: DocumentFilter, description: 'Only such documents.' }),
        orderBy: t.arg({ type: DocumentOrder.type, description: 'In which order.' }),
      },
      resolve: (row, args, { read }, info) =>
        read.list(info, args, {
          rows: documentRows,
          order: DocumentOrder.of(args.orderBy),
          parent: [uuidKey(row.id)],
          where: (id) =>
            all(
              sql`${documents.id} in (select ${appearances.documentId} from ${appearances} where ${owner(row, appearances)} = ${id})`,
              documentsWhere(args.filter, 'filter'),
            ),
        }),
    }),
  }),
});

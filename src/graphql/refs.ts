/** The nouns of the graph as references, so that they may speak of each other; each is defined in types/<noun>.ts. */
import { type Column, sql } from 'drizzle-orm';
import {
  actors,
  appearances,
  curations,
  documents,
  eventArguments,
  events,
  mentions,
  names,
  participations,
  places,
  quantities,
  reports,
  sentences,
  sources,
  statements,
} from '../../schema/tables/index.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { byAnyId } from './load/merged.ts';
import { equals, jsonOf, type KeyColumn, type RowOf, type Rows, rowsOf } from './load/rows.ts';

/** All that a curation speaks of in texts is found there. */
export const anchored = sql`(not exists (select from text_edits edit where edit.curation_id = ${curations.id} and not edit.anchored))`;

/** Curations, each with whether all that it speaks of is there to be found. */
function curationRowsOf() {
  const rows = rowsOf(curations, byId(curations.id), ['seq', 'deed', 'gives', 'uses', 'changes']);
  const columns = { ...rows.columns, anchored };
  const own: Rows<RowOf<typeof rows> & { readonly anchored: boolean }> = {
    ...rows,
    columns,
    json: jsonOf(columns),
    row: undefined as never,
  };
  return own;
}

const byId = (column: Column): readonly KeyColumn[] => [equals(column, 'uuid')];

export const actorRows = rowsOf(actors, byId(actors.id));
export const placeRows = rowsOf(places, byId(places.id));
/** Actors and places by the ids that clients keep: those of one that was merged lead on. */
export const actorByAnyIdRows: typeof actorRows = { ...actorRows, key: byAnyId(actors) };
export const placeByAnyIdRows: typeof placeRows = { ...placeRows, key: byAnyId(places) };
export const curationRows = curationRowsOf();
export const nameRows = rowsOf(names, byId(names.id), ['search']);
export const sourceRows = rowsOf(sources, byId(sources.id), ['search']);
export const documentRows = rowsOf(documents, byId(documents.id), [
  'text',
  'contentHash',
  'graphHash',
  'inputHash',
]);
/** The text alone, which is large. */
export const documentTextRows: Rows<{ readonly text: string }> = {
  table: documents,
  key: byId(documents.id),
  json: sql`json_build_object('text', ${documents.text})`,
};
export const sentenceRows = rowsOf(
  sentences,
  [equals(sentences.documentId, 'uuid'), equals(sentences.ordinal, 'integer')],
  ['search', 'words'],
);
/** Sentences by their document and an offset that lies in them. */
export const sentenceAtRows: typeof sentenceRows = {
  ...sentenceRows,
  key: [
    equals(sentences.documentId, 'uuid'),
    {
      type: 'integer',
      is: (offset) => sql`${sentences.start} <= ${offset} and ${offset} < ${sentences.end}`,
    },
  ],
};
export const appearanceRows = rowsOf(appearances, byId(appearances.id), ['ownId']);
export const mentionRows = rowsOf(mentions, byId(mentions.id));
export const statementRows = rowsOf(statements, byId(statements.id));
export const eventRows = rowsOf(events, byId(events.id));
/** Events by the id of any of their tellings: an id given before others joined its event leads there still. */
export const eventByTellingRows: typeof eventRows = {
  ...eventRows,
  key: [
    {
      type: 'uuid',
      is: (id) => sql`${events.id} = (select told.event_id from tellings told where told.id = ${id})`,
    },
  ],
};
export const participationRows = rowsOf(participations, byId(participations.id));
export const reportRows = rowsOf(reports, byId(reports.id));
export const argumentRows = rowsOf(eventArguments, [
  equals(eventArguments.documentId, 'uuid'),
  ...byId(eventArguments.id),
]);
export const quantityRows = rowsOf(quantities, [
  equals(quantities.documentId, 'uuid'),
  ...byId(quantities.id),
]);

export type CurationRow = RowOf<typeof curationRows>;
export type ActorRow = RowOf<typeof actorRows>;
export type PlaceRow = RowOf<typeof placeRows>;
export type NameRow = RowOf<typeof nameRows>;
export type SourceRow = RowOf<typeof sourceRows>;
export type DocumentRow = RowOf<typeof documentRows>;
export type SentenceRow = RowOf<typeof sentenceRows>;
export type AppearanceRow = RowOf<typeof appearanceRows>;
export type MentionRow = RowOf<typeof mentionRows>;
export type StatementRow = RowOf<typeof statementRows>;
export type EventRow = RowOf<typeof eventRows>;
export type ParticipationRow = RowOf<typeof participationRows>;
export type ReportRow = RowOf<typeof reportRows>;
export type ArgumentRow = RowOf<typeof argumentRows>;
export type QuantityRow = RowOf<typeof quantityRows>;

export const Curation = builder.objectRef<CurationRow>('Curation');
export const Actor = builder.objectRef<ActorRow>('Actor');
export const Place = builder.objectRef<PlaceRow>('Place');
export const Name = builder.objectRef<NameRow>('Name');
export const Source = builder.objectRef<SourceRow>('Source');
export const Document = builder.objectRef<DocumentRow>('Document');
export const Sentence = builder.objectRef<SentenceRow>('Sentence');
export const Appearance = builder.objectRef<AppearanceRow>('Appearance');
export const Mention = builder.objectRef<MentionRow>('Mention');
export const Statement = builder.objectRef<StatementRow>('Statement');
export const Event = builder.objectRef<EventRow>('Event');
export const Participation = builder.objectRef<ParticipationRow>('Participation');
export const Report = builder.objectRef<ReportRow>('Report');
export const Argument = builder.objectRef<ArgumentRow>('Argument');
export const Quantity = builder.objectRef<QuantityRow>('Quantity');

export const CurationConnection = connectionOf<CurationRow>(Curation, 'Curations');
export const ActorConnection = connectionOf<ActorRow>(Actor, 'Actors');
export const PlaceConnection = connectionOf<PlaceRow>(Place, 'Places');
export const NameConnection = connectionOf<NameRow>(Name, 'Names');
export const SourceConnection = connectionOf<SourceRow>(Source, 'Sources');
export const DocumentConnection = connectionOf<DocumentRow>(Document, 'Documents');
export const SentenceConnection = connectionOf<SentenceRow>(Sentence, 'Sentences');
export const AppearanceConnection = connectionOf<AppearanceRow>(Appearance, 'Appearances');
export const MentionConnection = connectionOf<MentionRow>(Mention, 'Mentions');
export const StatementConnection = connectionOf<StatementRow>(Statement, 'Statements');
export const EventConnection = connectionOf<EventRow>(Event, 'Events');
export const ParticipationConnection = connectionOf<ParticipationRow>(Participation, 'Participations');
export const ReportConnection = connectionOf<ReportRow>(Report, 'Reports');
export const ArgumentConnection = connectionOf<ArgumentRow>(Argument, 'Arguments');
export const QuantityConnection = connectionOf<QuantityRow>(Quantity, 'Quantities');

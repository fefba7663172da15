/** What the lists of the graph may be grouped by. */
import { type SQL, sql } from 'drizzle-orm';
import { actors, documents, events, mentions, places, statements } from '../../../schema/tables/index.ts';
import { defineGroups, type GroupField } from '../groups.ts';
import type { Rows } from '../load/rows.ts';
import {
  Actor,
  ActorConnection,
  actorRows,
  Document,
  DocumentConnection,
  documentRows,
  EventConnection,
  MentionConnection,
  Place,
  PlaceConnection,
  placeRows,
  Source,
  StatementConnection,
  sourceRows,
} from '../refs.ts';
import {
  ActorKind,
  EventContext,
  EventMode,
  EventType,
  Language,
  MentionForm,
  Modality,
  PlaceKind,
} from './enums.ts';

type Where = readonly [value: SQL, join?: SQL | undefined];
type Kind = Pick<GroupField, 'type' | 'rows'>;

const key = (name: string, kind: Kind, [value, join]: Where, description: string): GroupField => ({
  name,
  field: name.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
  description,
  value,
  ...kind,
  ...(join === undefined ? {} : { join }),
});

const words: Kind = { type: 'String' };
const of = (type: { readonly name: string }, rows?: Rows<object>): Kind => ({
  type,
  ...(rows === undefined ? {} : { rows }),
});
const actor = of(Actor, actorRows);
const place = of(Place, placeRows);
const source = of(Source, sourceRows);
const document = of(Document, documentRows);

/** Years, months and days of a date. */
const calendar = (date: SQL, what: string, join?: SQL): GroupField[] =>
  [
    ['YEAR', 'YYYY', 'year'],
    ['MONTH', 'YYYY-MM', 'month'],
    ['DAY', 'YYYY-MM-DD', 'day'],
  ].map(([name = '', pattern = '', unit = '']) =>
    key(
      name,
      words,
      [sql`to_char(${date}, ${sql.raw(`'${pattern}'`)})`, join],
      `The ${unit} ${what}, as in ${pattern}.`,
    ),
  );

/** A participant of an event, in any role or in one. */
const party = (name: string, role: string | null): Where => {
  const alias = sql.raw(`by_${name}`);
  return [
    sql`${alias}.actor_id`,
    sql`left join participations ${alias} on ${alias}.event_id = ${events.id} and ${alias}.actor_id is not null${
      role === null ? sql`` : sql` and ${alias}.role = ${sql.raw(`'${role}'`)}`
    }`,
  ];
};
const scene = sql`left join event_places by_place on by_place.event_id = ${events.id}`;
const report = sql`left join reports by_report on by_report.event_id = ${events.id}
  left join documents by_document on by_document.id = by_report.document_id`;
const happened = sql`nullif(${events.happenedOn}, '0001-01-01')`;

/** The province of an event's place: the place itself, or what it lies in. */
const province: Where = [
  sql`by_province.id`,
  sql`left join lateral (
    select distinct around.id from event_places at_place
    join place_ancestors inside on inside.place_id = at_place.place_id
    join places around on around.id = inside.ancestor_id and around.kind = 'ADMIN1'
    where at_place.event_id = ${events.id}) by_province on true`,
];

defineGroups(
  'Event',
  EventConnection,
  sql`${events.id}`,
  [
    key('TYPE', of(EventType), [sql`${events.type}`], 'What happens.'),
    key('MODE', of(EventMode), [sql`${events.mode}`], 'In which way it happens.'),
    key('MODALITY', of(Modality), [sql`${events.modality}`], 'Whether it is said to have happened.'),
    key(
      'CONTEXT',
      of(EventContext),
      [sql`by_context.name`, sql`left join lateral unnest(${events.contexts}) by_context(name) on true`],
      'What it is about, besides its type.',
    ),
    ...calendar(happened, 'it happens, or else is first reported'),
    key('COUNTRY', words, [sql`${events.country}`], 'Where it happens, ISO 3166-1 alpha-2.'),
    key('PROVINCE', place, province, 'The governorate, province or state in which it happens.'),
    key('PLACE', place, [sql`by_place.place_id`, scene], 'The place where it happens, as it is told.'),
    key('ACTOR', actor, party('actor', null), 'Who takes part in it, in any role.'),
    key('AGENT', actor, party('agent', 'AGENT'), 'Who does it.'),
    key('TARGET', actor, party('target', 'TARGET'), 'To whom it is done.'),
    key('PARTICIPANT', actor, party('participant', 'PARTICIPANT'), 'Who takes part in it as an equal.'),
    key('PUBLISHER', source, [sql`by_document.publisher_id`, report], 'The outlet that tells of it.'),
    key('DOCUMENT', document, [sql`by_document.id`, report], 'The document that tells of it.'),
  ],
  true,
);

defineGroups('Actor', ActorConnection, sql`${actors.id}`, [
  key('KIND', of(ActorKind), [sql`${actors.kind}`], 'What kind of actor it is.'),
  key('COUNTRY', words, [sql`${actors.country}`], 'Its country, ISO 3166-1 alpha-2.'),
]);

defineGroups('Place', PlaceConnection, sql`${places.id}`, [
  key('KIND', of(PlaceKind), [sql`${places.kind}`], 'What kind of place it is.'),
  key('COUNTRY', words, [sql`${places.country}`], 'Its country, ISO 3166-1 alpha-2.'),
]);

defineGroups('Document', DocumentConnection, sql`${documents.id}`, [
  key('PUBLISHER', source, [sql`${documents.publisherId}`], 'The outlet that published it.'),
  key('LANGUAGE', of(Language), [sql`${documents.language}`], 'The language it is written in.'),
  ...calendar(sql`${documents.published}`, 'it was published'),
]);

const printed = sql`join documents printed on printed.id = ${statements.documentId}`;
defineGroups('Statement', StatementConnection, sql`${statements.id}`, [
  key('SOURCE', source, [sql`${statements.sourceId}`], 'Who makes it.'),
  key('DOCUMENT', document, [sql`${statements.documentId}`], 'The document it stands in.'),
  key('PUBLISHER', source, [sql`printed.publisher_id`, printed], 'The outlet that published it.'),
  ...calendar(sql`printed.published`, 'it was published', printed),
]);

const held = sql`join documents held on held.id = ${mentions.documentId}`;
defineGroups('Mention', MentionConnection, sql`${mentions.id}`, [
  key('FORM', of(MentionForm), [sql`${mentions.form}`], 'By what kind of words it is mentioned.'),
  key('DOCUMENT', document, [sql`${mentions.documentId}`], 'The document it stands in.'),
  key('PUBLISHER', source, [sql`held.publisher_id`, held], 'The outlet that published it.'),
  ...calendar(sql`held.published`, 'it was published', held),
]);

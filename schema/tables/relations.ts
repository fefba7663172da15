/** How the tables hang together, for relational queries and for the GraphQL types. */
import { defineRelations } from 'drizzle-orm';
import { actors } from './actors.ts';
import { appearances } from './appearances.ts';
import { eventArguments } from './arguments.ts';
import { documents } from './documents.ts';
import { duplicates, joinedActors, nameKeys } from './duplicates.ts';
import { events } from './events.ts';
import { mentions } from './mentions.ts';
import { names } from './names.ts';
import { neighbours } from './neighbours.ts';
import { eventPlaces, participations } from './participations.ts';
import { placeAncestors, places } from './places.ts';
import { quantities } from './quantities.ts';
import { reports } from './reports.ts';
import { sentences } from './sentences.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { tellingAnchors, tellingMatches, tellings } from './tellings.ts';

export const tables = {
  actors,
  appearances,
  eventArguments,
  documents,
  duplicates,
  events,
  eventPlaces,
  joinedActors,
  mentions,
  names,
  neighbours,
  participations,
  nameKeys,
  placeAncestors,
  places,
  quantities,
  reports,
  sentences,
  sources,
  statements,
  tellingAnchors,
  tellingMatches,
  tellings,
};

export const relations = defineRelations(tables, (r) => ({
  actors: {
    names: r.many.names(),
    mentions: r.many.mentions(),
    participations: r.many.participations(),
    appearances: r.many.appearances(),
    sources: r.many.sources(),
  },
  places: {
    names: r.many.names(),
    mentions: r.many.mentions(),
    appearances: r.many.appearances(),
    participations: r.many.participations(),
    parent: r.one.places({ from: r.places.parentId, to: r.places.id, alias: 'place_parent' }),
    children: r.many.places({ from: r.places.id, to: r.places.parentId, alias: 'place_parent' }),
    ancestors: r.many.placeAncestors({
      from: r.places.id,
      to: r.placeAncestors.placeId,
      alias: 'place_ancestors_of',
    }),
    eventPlaces: r.many.eventPlaces(),
    events: r.many.events({
      from: r.places.id.through(r.eventPlaces.placeId),
      to: r.events.id.through(r.eventPlaces.eventId),
    }),
  },
  placeAncestors: {
    place: r.one.places({
      from: r.placeAncestors.placeId,
      to: r.places.id,
      alias: 'place_ancestors_of',
      optional: false,
    }),
    ancestor: r.one.places({
      from: r.placeAncestors.ancestorId,
      to: r.places.id,
      alias: 'place_ancestors_to',
      optional: false,
    }),
  },
  names: {
    actor: r.one.actors({ from: r.names.actorId, to: r.actors.id }),
    place: r.one.places({ from: r.names.placeId, to: r.places.id }),
  },
  sources: {
    actor: r.one.actors({ from: r.sources.actorId, to: r.actors.id }),
    documents: r.many.documents(),
    statements: r.many.statements(),
  },
  documents: {
    publisher: r.one.sources({ from: r.documents.publisherId, to: r.sources.id }),
    sentences: r.many.sentences(),
    mentions: r.many.mentions(),
    appearances: r.many.appearances(),
    statements: r.many.statements(),
    reports: r.many.reports(),
  },
  sentences: {
    document: r.one.documents({ from: r.sentences.documentId, to: r.documents.id, optional: false }),
    mentions: r.many.mentions(),
    statements: r.many.statements(),
    reports: r.many.reports(),
  },
  appearances: {
    document: r.one.documents({ from: r.appearances.documentId, to: r.documents.id, optional: false }),
    actor: r.one.actors({ from: r.appearances.actorId, to: r.actors.id }),
    place: r.one.places({ from: r.appearances.placeId, to: r.places.id }),
  },
  mentions: {
    document: r.one.documents({ from: r.mentions.documentId, to: r.documents.id, optional: false }),
    inSentence: r.one.sentences({
      from: [r.mentions.documentId, r.mentions.sentence],
      to: [r.sentences.documentId, r.sentences.ordinal],
      optional: false,
    }),
    actor: r.one.actors({ from: r.mentions.actorId, to: r.actors.id }),
    place: r.one.places({ from: r.mentions.placeId, to: r.places.id }),
  },
  statements: {
    document: r.one.documents({ from: r.statements.documentId, to: r.documents.id, optional: false }),
    inSentence: r.one.sentences({
      from: [r.statements.documentId, r.statements.sentence],
      to: [r.sentences.documentId, r.sentences.ordinal],
      optional: false,
    }),
    source: r.one.sources({ from: r.statements.sourceId, to: r.sources.id, optional: false }),
    within: r.one.statements({
      from: [r.statements.documentId, r.statements.withinId],
      to: [r.statements.documentId, r.statements.id],
      alias: 'statement_within',
    }),
    contains: r.many.statements({
      from: [r.statements.documentId, r.statements.id],
      to: [r.statements.documentId, r.statements.withinId],
      alias: 'statement_within',
    }),
    reports: r.many.reports(),
  },
  events: {
    place: r.one.places({ from: r.events.placeId, to: r.places.id, alias: 'event_place' }),
    places: r.many.places({
      from: r.events.id.through(r.eventPlaces.eventId),
      to: r.places.id.through(r.eventPlaces.placeId),
    }),
    eventPlaces: r.many.eventPlaces(),
    participations: r.many.participations(),
    reports: r.many.reports(),
  },
  eventPlaces: {
    event: r.one.events({ from: r.eventPlaces.eventId, to: r.events.id, optional: false }),
    place: r.one.places({ from: r.eventPlaces.placeId, to: r.places.id, optional: false }),
  },
  participations: {
    event: r.one.events({ from: r.participations.eventId, to: r.events.id, optional: false }),
    actor: r.one.actors({ from: r.participations.actorId, to: r.actors.id }),
    place: r.one.places({ from: r.participations.placeId, to: r.places.id }),
  },
  reports: {
    event: r.one.events({ from: r.reports.eventId, to: r.events.id, optional: false }),
    document: r.one.documents({ from: r.reports.documentId, to: r.documents.id, optional: false }),
    inSentence: r.one.sentences({
      from: [r.reports.documentId, r.reports.sentence],
      to: [r.sentences.documentId, r.sentences.ordinal],
      optional: false,
    }),
    statement: r.one.statements({
      from: [r.reports.documentId, r.reports.statementId],
      to: [r.statements.documentId, r.statements.id],
    }),
    arguments: r.many.eventArguments(),
    quantities: r.many.quantities(),
  },
  eventArguments: {
    report: r.one.reports({
      from: [r.eventArguments.documentId, r.eventArguments.reportId],
      to: [r.reports.documentId, r.reports.id],
      optional: false,
    }),
    actor: r.one.actors({ from: r.eventArguments.actorId, to: r.actors.id }),
    place: r.one.places({ from: r.eventArguments.placeId, to: r.places.id }),
  },
  quantities: {
    report: r.one.reports({
      from: [r.quantities.documentId, r.quantities.reportId],
      to: [r.reports.documentId, r.reports.id],
      optional: false,
    }),
  },
}));

import { sql } from 'drizzle-orm';
import { eventPlaces, events, placeAncestors, places } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { idOf, uuidOf } from '../ids.ts';
import { EventFilter, EventOrder, eventsWhere } from '../lists/event.ts';
import { PlaceFilter, PlaceOrder, placesWhere } from '../lists/place.ts';
import { uuidKey } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import { EventConnection, eventRows, Place, PlaceConnection, placeByAnyIdRows, placeRows } from '../refs.ts';
import { Entity } from './entity.ts';
import { PlaceKind } from './enums.ts';
import { Node } from './node.ts';

interface PointShape {
  readonly lat: number;
  readonly lon: number;
}

const Point = builder.objectRef<PointShape>('Point').implement({
  description: 'A point on the Earth, WGS 84.',
  fields: (t) => ({
    lat: t.exposeFloat('lat', { description: 'Latitude in degrees, north positive.' }),
    lon: t.exposeFloat('lon', { description: 'Longitude in degrees, east positive.' }),
  }),
});

Place.implement({
  description: 'Somewhere on the Earth.',
  interfaces: [Node, Entity],
  fields: (t) => ({
    id: t.id({ description: 'Its id in the whole graph.', ...idOf('Place', 'id') }),
    kind: t.expose('kind', { type: PlaceKind, description: 'What kind of place it is.' }),
    point: t.field({
      type: Point,
      nullable: true,
      description:
        'Where it lies; of one that is not listed, where the town lies that the text tells of it in or beside.',
      resolve: ({ lat, lon }) => (lat === null || lon === null ? null : { lat, lon }),
      ...planned(({ columns }) => {
        const [lat, lon] = [column(columns, 'lat'), column(columns, 'lon')];
        return { part: { lat, lon }, when: sql`${lat} is not null and ${lon} is not null` };
      }),
    }),
    population: t.exposeFloat('population', {
      nullable: true,
      description: 'How many people live there; of a country or a province, in its listed towns.',
    }),
    geonames: t.exposeInt('geonames', { nullable: true, description: 'Its GeoNames id.' }),
    parent: t.field({
      type: Place,
      nullable: true,
      description: 'The place it lies in directly.',
      resolve: ({ parentId }, _, { read }) => read.maybe(placeRows, parentId),
    }),
    ancestors: t.field({
      type: [Place],
      description: 'The places it lies in, the smallest first, up to its continent.',
      resolve: (place, _, { read }, info) =>
        read.all(info, {
          rows: placeRows,
          parent: [uuidKey(place.id)],
          where: (id) =>
            sql`${places.id} in (select ${placeAncestors.ancestorId} from ${placeAncestors} where ${placeAncestors.placeId} = ${id} and ${placeAncestors.depth} > 0)`,
          order: {
            name: 'ancestors',
            keys: [
              {
                // The smallest place is the one that lies in the most others.
                value: sql`(select count(*) from ${placeAncestors} where ${placeAncestors.placeId} = ${places.id})`,
                type: 'integer',
                descending: true,
              },
              { value: sql`${places.id}`, type: 'uuid', descending: true },
            ],
          },
        }),
    }),
    candidates: t.field({
      type: [Place],
      description: 'The listed places that an ambiguous name may stand for: the few that bear it.',
      resolve: (place, _, { read }, info) =>
        read.all(info, {
          rows: placeRows,
          parent: [uuidKey(place.id)],
          where: (id) =>
            sql`${places.registryId} in (select unnest(unsure.candidates) from places unsure where unsure.id = ${id})`,
          order: PlaceOrder.of({ field: 'POPULATION' }),
        }),
    }),
    children: t.field({
      type: PlaceConnection,
      description: 'The places that lie in it directly.',
      args: {
        ...pageArgs,
        filter: t.arg({ type: PlaceFilter, description: 'Only such places.' }),
        orderBy: t.arg({ type: PlaceOrder.type, description: 'In which order.' }),
      },
      resolve: (place, args, { read }, info) =>
        read.list(info, args, {
          rows: placeRows,
          order: PlaceOrder.of(args.orderBy),
          parent: [uuidKey(place.id)],
          where: (id) => all(sql`${places.parentId} = ${id}`, placesWhere(args.filter, 'filter')),
        }),
    }),
    events: t.field({
      type: EventConnection,
      description: 'What happens there, newest first.',
      args: {
        ...pageArgs,
        includeInside: t.arg.boolean({
          required: true,
          defaultValue: true,
          description: 'Whether to give what happens in the places inside it too, at any depth.',
        }),
        filter: t.arg({ type: EventFilter, description: 'Only such events.' }),
        orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }),
      },
      resolve: (place, args, { read }, info) =>
        read.list(info, args, {
          rows: eventRows,
          order: EventOrder.of(args.orderBy),
          parent: [uuidKey(place.id)],
          where: (id) => {
            const inside = sql`select ${placeAncestors.placeId} from ${placeAncestors} where ${placeAncestors.ancestorId} = ${id}`;
            const there = args.includeInside ? sql`in (${inside})` : sql`= ${id}`;
            return all(
              sql`${events.id} in (select ${eventPlaces.eventId} from ${eventPlaces} where ${eventPlaces.placeId} ${there})`,
              eventsWhere(args.filter, 'filter'),
            );
          },
        }),
    }),
  }),
});

builder.queryFields((t) => ({
  place: t.field({
    type: Place,
    nullable: true,
    description:
      'The place with this id; of one that was merged, the place that it was merged into; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a place.' }) },
    resolve: (_, { id }, { read }) => read.one(placeByAnyIdRows, uuidOf('Place', id, 'id')),
  }),
  places: t.field({
    type: PlaceConnection,
    description: 'Places; those that the newest documents name first.',
    args: {
      ...pageArgs,
      filter: t.arg({ type: PlaceFilter, description: 'Only such places.' }),
      orderBy: t.arg({ type: PlaceOrder.type, description: 'In which order.' }),
    },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: placeRows,
        order: PlaceOrder.of(args.orderBy),
        where: () => placesWhere(args.filter, 'filter'),
      }),
  }),
}));

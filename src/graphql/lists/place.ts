import { type SQL, sql } from 'drizzle-orm';
import type { PlaceKind as Kind } from '../../../schema/ontology/enums.ts';
import { eventPlaces, events, places } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { uuidsOf } from '../ids.ts';
import { isNow } from '../load/merged.ts';
import { all, oneOf } from '../load/sql.ts';
import { PlaceKind } from '../types/enums.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { EventFilter, type EventFilterInput, eventsWhere } from './event.ts';
import { isNamed, NAMES, type NamedInput, TEXT } from './named.ts';
import { nameKey, orderInput } from './order-input.ts';
import { countriesOf, within } from './values.ts';

export interface NearInput {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

export interface BoxInput {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export interface PlaceFilterInput extends Combinable<PlaceFilterInput>, NamedInput {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly Kind[] | null;
  readonly countries?: readonly string[] | null;
  readonly inside?: PlaceFilterInput | null;
  readonly near?: NearInput | null;
  readonly box?: BoxInput | null;
  readonly events?: EventFilterInput | null;
}

const Near = builder.inputType('Near', {
  description: 'A circle on the Earth.',
  fields: (t) => ({
    lat: t.float({ required: true, description: 'Latitude of its centre in degrees, -90 to 90.' }),
    lon: t.float({ required: true, description: 'Longitude of its centre in degrees, -180 to 180.' }),
    km: t.float({ required: true, description: 'Its radius in kilometres, 0 to 20040.' }),
  }),
});

const Box = builder.inputType('Box', {
  description: 'A rectangle on the map. Where its west is east of its east, it reaches over the date line.',
  fields: (t) => ({
    south: t.float({ required: true, description: 'Its southern edge in degrees, -90 to 90.' }),
    west: t.float({ required: true, description: 'Its western edge in degrees, -180 to 180.' }),
    north: t.float({
      required: true,
      description: 'Its northern edge in degrees, not south of the southern.',
    }),
    east: t.float({ required: true, description: 'Its eastern edge in degrees, -180 to 180.' }),
  }),
});

export const PlaceFilter = builder.inputRef<PlaceFilterInput>('PlaceFilter');
PlaceFilter.implement({
  description: 'Which places are meant: those that meet all that is given.',
  fields: (t) => ({
    ids: t.idList({ description: 'One of these places, or what they were merged into.' }),
    names: t.stringList({ description: NAMES }),
    text: t.string({ description: TEXT }),
    kinds: t.field({ type: [PlaceKind], description: 'Is of one of these kinds.' }),
    countries: t.stringList({ description: 'Lies in one of these countries (ISO 3166-1, two letters).' }),
    inside: t.field({ type: PlaceFilter, description: 'Lies inside such a place, at any depth.' }),
    near: t.field({ type: Near, description: 'Lies in this circle.' }),
    box: t.field({ type: Box, description: 'Lies in this rectangle.' }),
    events: t.field({
      type: EventFilter,
      description: 'Something that meets this happens there, or in a place inside it.',
    }),
    ...combining<PlaceFilterInput>(t, PlaceFilter),
  }),
});

/** The conditions on `places`. `argument` is where the filter stands, for errors. */
export function placesWhere(
  filter: Given<PlaceFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  return all(
    isNow(places, uuidsOf('Place', filter.ids, `${argument}.ids`)),
    oneOf(places.kind, filter.kinds, 'place_kind'),
    oneOf(places.country, countriesOf(filter.countries, `${argument}.countries`), 'text'),
    isNamed(sql`${places.id}`, 'place_id', filter, argument),
    filter.inside == null
      ? null
      : sql`${places.id} in (select around.place_id from place_ancestors around where around.depth > 0 and around.ancestor_id in ${placeIds(filter.inside, `${argument}.inside`)})`,
    filter.near == null ? null : nearTo(filter.near, `${argument}.near`),
    filter.box == null ? null : inBox(filter.box, `${argument}.box`),
    filter.events == null ? null : sceneOf(eventsWhere(filter.events, `${argument}.events`) ?? sql`true`),
    combined(filter, argument, placesWhere),
  );
}

/** An event that meets the condition happens in the place, or inside it. */
const sceneOf = (condition: SQL): SQL =>
  sql`${places.id} in (select around.ancestor_id from place_ancestors around
    join ${eventPlaces} on ${eventPlaces.placeId} = around.place_id
    join ${events} on ${events.id} = ${eventPlaces.eventId} where ${condition})`;

/** The ids of the places that a filter means, as a subquery. */
export const placeIds = (filter: Given<PlaceFilterInput>, argument: string): SQL =>
  sql`(select ${places.id} from ${places} where ${placesWhere(filter, argument) ?? sql`true`})`;

/** The ids of those places, and of all that lie inside them. */
export const placeIdsWithin = (filter: Given<PlaceFilterInput>, argument: string): SQL =>
  sql`(select around.place_id from place_ancestors around where around.ancestor_id in ${placeIds(filter, argument)})`;

const EARTH_KM = 6371;

function nearTo({ lat, lon, km }: Given<NearInput>, argument: string): SQL {
  const here = {
    lat: within(lat, -90, 90, `${argument}.lat`),
    lon: within(lon, -180, 180, `${argument}.lon`),
    km: within(km, 0, 20_040, `${argument}.km`),
  };
  const half = (from: SQL, to: SQL) => sql`power(sin(radians(${to} - ${from}) / 2), 2)`;
  const centre = { lat: sql`${here.lat}::float8`, lon: sql`${here.lon}::float8` };
  const haversine = sql`${half(centre.lat, sql`${places.lat}`)} + cos(radians(${centre.lat})) * cos(radians(${places.lat})) * ${half(centre.lon, sql`${places.lon}`)}`;
  return sql`${places.lat} is not null and ${2 * EARTH_KM}::float8 * asin(least(1, sqrt(${haversine}))) <= ${here.km}::float8`;
}

function inBox(box: Given<BoxInput>, argument: string): SQL {
  const south = within(box.south, -90, 90, `${argument}.south`);
  const north = within(box.north, south, 90, `${argument}.north`);
  const west = within(box.west, -180, 180, `${argument}.west`);
  const east = within(box.east, -180, 180, `${argument}.east`);
  const between = west <= east ? sql.raw('and') : sql.raw('or');
  return sql`${places.lat} between ${south}::float8 and ${north}::float8
    and (${places.lon} >= ${west}::float8 ${between} ${places.lon} <= ${east}::float8)`;
}

export const PlaceOrder = orderInput(
  'Place',
  {
    LAST_SEEN: {
      description: 'The day of the newest document that names it.',
      keys: (descending) => [
        { value: sql`${places.lastSeen}`, type: 'date', descending, nullable: true },
        { value: sql`${places.id}`, type: 'uuid', descending },
      ],
    },
    NAME: {
      description: 'The English name, or else the Arabic one.',
      keys: (descending) => [
        nameKey(sql`coalesce(${places.nameEn}, ${places.nameAr})`, descending),
        { value: sql`${places.id}`, type: 'uuid', descending },
      ],
    },
    POPULATION: {
      description: 'How many people live there.',
      keys: (descending) => [
        { value: sql`${places.population}`, type: 'bigint', descending, nullable: true },
        { value: sql`${places.id}`, type: 'uuid', descending },
      ],
    },
  },
  { field: 'LAST_SEEN', direction: 'DESC' },
);

import { type SQL, sql } from 'drizzle-orm';
import type { ActorKind as Kind, Role as RoleName } from '../../../schema/ontology/enums.ts';
import { actors, events, participations } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import type { Given } from '../given.ts';
import { uuidsOf } from '../ids.ts';
import { isNow } from '../load/merged.ts';
import { all, oneOf } from '../load/sql.ts';
import { ActorKind, Role } from '../types/enums.ts';
import { type Combinable, combined, combining } from './combine.ts';
import { EventFilter, type EventFilterInput, eventsWhere } from './event.ts';
import { isNamed, NAMES, type NamedInput, TEXT } from './named.ts';
import { nameKey, orderInput } from './order-input.ts';
import { countriesOf } from './values.ts';

export interface ActorFilterInput extends Combinable<ActorFilterInput>, NamedInput {
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly Kind[] | null;
  readonly countries?: readonly string[] | null;
  readonly roles?: readonly RoleName[] | null;
  readonly events?: EventFilterInput | null;
}

export const ActorFilter = builder.inputRef<ActorFilterInput>('ActorFilter');
ActorFilter.implement({
  description: 'Which actors are meant: those that meet all that is given.',
  fields: (t) => ({
    ids: t.idList({ description: 'One of these actors, or what they were merged into.' }),
    names: t.stringList({ description: NAMES }),
    text: t.string({ description: TEXT }),
    kinds: t.field({ type: [ActorKind], description: 'Is of one of these kinds.' }),
    countries: t.stringList({ description: 'Belongs to one of these countries (ISO 3166-1, two letters).' }),
    roles: t.field({ type: [Role], description: 'Takes part in an event in one of these roles.' }),
    events: t.field({ type: EventFilter, description: 'Takes part in an event that meets this.' }),
    ...combining<ActorFilterInput>(t, ActorFilter),
  }),
});

/** The conditions on `actors`. `argument` is where the filter stands, for errors. */
export function actorsWhere(
  filter: Given<ActorFilterInput> | null | undefined,
  argument: string,
): SQL | undefined {
  if (filter == null) return undefined;
  return all(
    isNow(actors, uuidsOf('Actor', filter.ids, `${argument}.ids`)),
    oneOf(actors.kind, filter.kinds, 'actor_kind'),
    oneOf(actors.country, countriesOf(filter.countries, `${argument}.countries`), 'text'),
    isNamed(sql`${actors.id}`, 'actor_id', filter, argument),
    filter.events == null && filter.roles == null
      ? null
      : sql`${actors.id} in (select ${participations.actorId} from ${participations} where ${all(
          oneOf(participations.role, filter.roles, 'role'),
          filter.events == null
            ? null
            : sql`${participations.eventId} in (select ${events.id} from ${events} where ${eventsWhere(filter.events, `${argument}.events`) ?? sql`true`})`,
        )})`,
    combined(filter, argument, actorsWhere),
  );
}

/** The ids of the actors that a filter means, as a subquery. */
export const actorIds = (filter: Given<ActorFilterInput>, argument: string): SQL =>
  sql`(select ${actors.id} from ${actors} where ${actorsWhere(filter, argument) ?? sql`true`})`;

export const ActorOrder = orderInput(
  'Actor',
  {
    LAST_SEEN: {
      description: 'The day of the newest document that names it.',
      keys: (descending) => [
        { value: sql`${actors.lastSeen}`, type: 'date', descending, nullable: true },
        { value: sql`${actors.id}`, type: 'uuid', descending },
      ],
    },
    NAME: {
      description: 'The English name, or else the Arabic one.',
      keys: (descending) => [
        nameKey(sql`coalesce(${actors.nameEn}, ${actors.nameAr})`, descending),
        { value: sql`${actors.id}`, type: 'uuid', descending },
      ],
    },
  },
  { field: 'LAST_SEEN', direction: 'DESC' },
);

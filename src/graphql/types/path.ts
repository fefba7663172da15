import { type SQL, sql } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { inputError } from '../errors.ts';
import type { Given } from '../given.ts';
import { ActorFilter, type ActorFilterInput, actorIds } from '../lists/actor.ts';
import { EventFilter, type EventFilterInput, EventOrder } from '../lists/event.ts';
import { eventsOfPair, ofSuchEvents, together } from '../lists/neighbour.ts';
import { actorsOnPath, MAX_ENDS, nearPaths, pathsIn, stepsOfPath } from '../lists/path.ts';
import { within } from '../lists/values.ts';
import { type Network, shortestChains } from '../load/paths.ts';
import type { Read } from '../load/reader.ts';
import { all, list } from '../load/sql.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import { Actor, actorRows, EventConnection } from '../refs.ts';

/** How long a path may be, and how many are given at most. */
const MAX_STEPS = 6;
const MAX_PATHS = 50;

type Filter = Given<EventFilterInput> | null | undefined;
interface Step {
  readonly from: string;
  readonly to: string;
  readonly filter: Filter;
}
interface Path {
  readonly actors: readonly string[];
  readonly filter: Filter;
}

/** A busier actor is as good as one of so many participations. */
const BUSY = 100_000;

/** Who takes part in such events together: one statement a hop. */
const networkIn = (read: Read, filter: Filter): Network => ({
  cost: async (actors) => {
    const [row] = await read.query(sql`
      select count(*)::integer as cost from (
        select from participations where actor_id = any(${list(actors, 'uuid')}) limit ${BUSY}) busy`);
    return Number(row?.['cost']);
  },
  links: async (near, far) => {
    const isFar = (id: SQL): SQL =>
      'among' in far
        ? sql`${id} = any(${list(far.among, 'uuid')})`
        : sql`${id} <> all(${list(far.except, 'uuid')})`;
    const nearIds = list(near, 'uuid');
    const such = ofSuchEvents(filter, 'filter');
    const found = await read.query(
      such === null
        ? sql`select actor_id as near, other_id as far, event_count as weight from neighbours
            where actor_id = any(${nearIds}) and ${isFar(sql.raw('other_id'))}`
        : sql`select mine.actor_id as near, other.actor_id as far, count(distinct mine.event_id)::integer as weight
            from ${together} where ${all(sql`mine.actor_id = any(${nearIds})`, isFar(sql.raw('other.actor_id')), such)}
            group by mine.actor_id, other.actor_id`,
    );
    return found.map((row) => ({
      near: String(row['near']),
      far: String(row['far']),
      weight: Number(row['weight']),
    }));
  },
});

const StepType = builder.objectRef<Step>('PathStep').implement({
  description: 'Two actors next to each other on a path.',
  fields: (t) => ({
    from: t.field({
      type: Actor,
      nullable: true,
      description: 'The one nearer to the beginning.',
      resolve: ({ from }, _, { read }) => read.one(actorRows, from),
    }),
    to: t.field({
      type: Actor,
      nullable: true,
      description: 'The one nearer to the end.',
      resolve: ({ to }, _, { read }) => read.one(actorRows, to),
    }),
    events: t.field({
      type: EventConnection,
      description: 'The events in which both take part, newest first.',
      args: { ...pageArgs, orderBy: t.arg({ type: EventOrder.type, description: 'In which order.' }) },
      resolve: ({ from, to, filter }, args, { read }, info) =>
        read.list(info, args, eventsOfPair(from, to, filter, args.orderBy)),
    }),
  }),
});

const PathType = builder.objectRef<Path>('Path').implement({
  description: 'A chain of actors, each of whom takes part in an event together with the next.',
  fields: (t) => ({
    length: t.int({
      description: 'How many steps it has.',
      resolve: ({ actors }) => actors.length - 1,
      ...planned(({ columns }) => ({ value: sql`cardinality(${column(columns, 'actors')}) - 1` })),
    }),
    actors: t.field({
      type: [Actor],
      description: 'The actors in order, both ends included.',
      resolve: async ({ actors }, _, { read }) =>
        (await Promise.all(actors.map((id) => read.one(actorRows, id)))).filter((actor) => actor !== null),
      ...planned(({ columns }) => ({ list: actorsOnPath, key: [column(columns, 'actors')] })),
    }),
    steps: t.field({
      type: [StepType],
      description: 'The steps in order, each with the events that make it.',
      resolve: ({ actors, filter }) =>
        actors.slice(1).map((to, index): Step => ({ from: actors[index] ?? to, to, filter })),
      ...planned(({ columns, given }) => ({
        list: stepsOfPath(given['filter']),
        key: [column(columns, 'actors')],
      })),
    }),
  }),
});

type End = 'from' | 'to';

/** The actors that the filters mean, as the ends of paths. Throws INVALID_ARGUMENT where they are too many. */
async function endsOf(
  read: Read,
  filters: Readonly<Record<End, Given<ActorFilterInput>>>,
): Promise<Readonly<Record<End, readonly string[]>>> {
  const one = (end: End) => sql`
    (select ${end}::text as "end", ends.id from ${actorIds(filters[end], end)} ends(id) order by ends.id limit ${MAX_ENDS + 1})`;
  const found = await read.query(sql`${one('from')} union all ${one('to')}`);
  const meant = (end: End): string[] => {
    const ids = found.flatMap((row) => (row['end'] === end ? [String(row['id'])] : [])).sort();
    if (ids.length > MAX_ENDS)
      throw inputError(
        'INVALID_ARGUMENT',
        end,
        `it means more than ${MAX_ENDS} actors.`,
        `a filter that means 1 to ${MAX_ENDS}`,
      );
    return ids;
  };
  return { from: meant('from'), to: meant('to') };
}

builder.queryFields((t) => ({
  paths: t.field({
    type: [PathType],
    description:
      'The shortest chains of shared events from one actor to another, those with the strongest weakest link first; empty when there are none.',
    args: {
      from: t.arg({
        type: ActorFilter,
        required: true,
        description: 'The actor to begin with, or one of several.',
      }),
      to: t.arg({
        type: ActorFilter,
        required: true,
        description: 'The actor to end with, or one of several.',
      }),
      maxSteps: t.arg.int({
        required: true,
        defaultValue: 4,
        description: `How many steps a chain may have: 1 to ${MAX_STEPS}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `How many chains to give: 1 to ${MAX_PATHS}.`,
      }),
      filter: t.arg({ type: EventFilter, description: 'Only by such events.' }),
    },
    resolve: async (_, { from, to, maxSteps, first, filter }, { read }) => {
      const steps = within(maxSteps, 1, MAX_STEPS, 'maxSteps');
      const limit = within(first, 1, MAX_PATHS, 'first');
      const ends = await endsOf(read, { from, to });
      const chains = await shortestChains(ends.from, ends.to, steps, limit, networkIn(read, filter));
      return chains.map((actors): Path => ({ actors, filter }));
    },
    ...planned(({ args, attempt }) => {
      const steps = within(args.maxSteps, 1, MAX_STEPS, 'maxSteps');
      const limit = within(args.first, 1, MAX_PATHS, 'first');
      const near = nearPaths({
        from: actorIds(args.from, 'from'),
        to: actorIds(args.to, 'to'),
        steps,
        limit,
        such: ofSuchEvents(args.filter, 'filter'),
      });
      return { list: pathsIn(attempt(near), args.filter), key: [] };
    }),
  }),
}));

/** Who one actor is in the other script, and what makes it sure. */
import { sql } from 'drizzle-orm';
import { documents } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { globalId } from '../ids.ts';
import { DocumentOrder } from '../lists/document.ts';
import type { Order } from '../load/order.ts';
import { uuidKey } from '../load/reader.ts';
import type { Rows } from '../load/rows.ts';
import { pageArgs } from '../page.ts';
import { column, planned } from '../plan/explicit.ts';
import { base64url } from '../plan/output.ts';
import { DocumentConnection, documentRows } from '../refs.ts';

interface ActorJoinRow {
  readonly fromId: string;
  readonly intoId: string;
  readonly score: number;
  readonly rule: string;
}

export const actorJoinRows: Rows<ActorJoinRow> = {
  table: sql`joined_actors`,
  key: [],
  alias: 'joined_actors',
  columns: {
    fromId: sql.raw('joined_actors.from_id'),
    intoId: sql.raw('joined_actors.into_id'),
    score: sql.raw('joined_actors.score'),
    rule: sql.raw('joined_actors.rule'),
  },
  json: sql`json_build_object('fromId', joined_actors.from_id, 'intoId', joined_actors.into_id,
    'score', joined_actors.score, 'rule', joined_actors.rule)`,
};

export const actorJoinOrder: Order = {
  name: 'joins',
  keys: [{ value: sql.raw('joined_actors.from_id'), type: 'uuid', descending: false }],
};

/** The documents that name either of the two. */
const naming = sql`(
  select coalesce(named.own_id, named.actor_id) as own, named.actor_id, named.document_id from appearances named) named`;

export const ActorJoin = builder.objectRef<ActorJoinRow>('ActorJoin').implement({
  description:
    'An actor in one script that is another in the other script: joined by rule, not by an analyst.',
  fields: (t) => ({
    actorId: t.id({
      description: 'The id of the actor that was joined; it leads to this one.',
      resolve: ({ fromId }) => globalId('Actor', fromId),
      ...planned(({ columns }) => ({
        value: base64url(sql`'Actor:' || (${column(columns, 'fromId')})::text`),
      })),
    }),
    score: t.exposeFloat('score', { description: 'How sure it is, 0 to 1.' }),
    rule: t.exposeString('rule', {
      description:
        'What makes it sure: "name/transliteration+story" or, of bodies, "name/translation+story": the names say the same, documents tell one story of both, and nobody else may be either.',
    }),
    documents: t.field({
      type: DocumentConnection,
      description:
        'The documents that name it in one script and share a happening with some that name it in the other.',
      args: pageArgs,
      resolve: ({ fromId, intoId }, args, { read }, info) =>
        read.list(info, args, {
          rows: documentRows,
          order: DocumentOrder.of(null),
          parent: [uuidKey(fromId), uuidKey(intoId)],
          where: (from, into) => sql`${documents.id} in (
            select told.id from ${naming}
            join telling_matches m on m.document_id = named.document_id or m.other_document_id = named.document_id
            join appearances y on y.actor_id = named.actor_id and coalesce(y.own_id, y.actor_id) <> named.own
              and y.document_id = case when m.document_id = named.document_id then m.other_document_id else m.document_id end
            cross join lateral (values (m.document_id), (m.other_document_id)) as told (id)
            where named.actor_id = ${into} and named.own = ${from})`,
        }),
    }),
  }),
});

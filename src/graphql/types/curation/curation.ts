/** What analysts have done, and the history of what they did it to. */
import { type SQL, sql } from 'drizzle-orm';
import { curations } from '../../../../schema/tables/index.ts';
import type { Change } from '../../../store/index.ts';
import { builder } from '../../builder.ts';
import { type GlobalId, idOf, type NodeType, uuidOf } from '../../ids.ts';
import { CurationFilter, curationOrder, curationsWhere } from '../../lists/curation.ts';
import { uuidKey } from '../../load/reader.ts';
import { all } from '../../load/sql.ts';
import { MAX_PAGE, pageArgs } from '../../page.ts';
import {
  Actor,
  Argument,
  Curation,
  CurationConnection,
  curationRows,
  Document,
  Event,
  Mention,
  Participation,
  Place,
  Quantity,
  Report,
  Statement,
} from '../../refs.ts';
import { CurationKind } from '../enums.ts';
import { loadNode, Node } from '../node.ts';

const CurationChange = builder.objectRef<Change>('CurationChange').implement({
  description: 'One value that was changed, as it was written then: names stand for actors and places.',
  fields: (t) => ({
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'The words of the text that it is of; null for what stands in no text.',
    }),
    field: t.exposeString('field', { description: 'What it is: type, time, entity, published …' }),
    before: t.exposeString('before', { nullable: true, description: 'What was there; null for nothing.' }),
    after: t.exposeString('after', { nullable: true, description: 'What took its place; null for nothing.' }),
  }),
});

Curation.implement({
  description:
    'What an analyst did to the graph. It is kept for good: what is undone says so, and what no text holds any more waits, unanchored.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Its id in the whole graph: `undoCuration` takes it back.',
      ...idOf('Curation', 'id'),
    }),
    kind: t.expose('kind', { type: CurationKind, description: 'What was done.' }),
    by: t.exposeString('by', { nullable: true, description: 'Who did it; null where nobody said.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why.' }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When, by the clock of the database.' }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was undone; null where it holds.',
    }),
    undoneBy: t.exposeString('undoneBy', { nullable: true, description: 'Who undid it.' }),
    anchored: t.exposeBoolean('anchored', {
      description:
        'All that it speaks of is found in the texts that are there. Else it waits: for a text that was withdrawn, or for somebody to look at a text that is read otherwise now.',
    }),
    changes: t.field({
      type: [CurationChange],
      description: 'What it changed.',
      resolve: ({ changes }) => changes as Change[],
    }),
    subjects: t.field({
      type: [Node],
      description: `What it is about, as far as that is in the graph now: up to ${MAX_PAGE}.`,
      resolve: async ({ id }, _, { read }) => {
        const rows = await read.query(sql`
          select type, id, document_id as document from curation_subjects where curation_id = ${id}
          order by type, document_id, id limit ${MAX_PAGE}`);
        const nodes = await Promise.all(rows.map((row) => loadNode(nodeOf(row), { read })));
        return nodes.filter((node) => node !== null);
      },
    }),
  }),
});

const TYPES: { readonly [type: string]: NodeType } = {
  ACTOR: 'Actor',
  PLACE: 'Place',
  DOCUMENT: 'Document',
  TELLING: 'Event',
  REPORT: 'Report',
  ARGUMENT: 'Argument',
  QUANTITY: 'Quantity',
  MENTION: 'Mention',
  STATEMENT: 'Statement',
};

function nodeOf({ type, id, document }: { readonly [column: string]: unknown }): GlobalId {
  const node = TYPES[String(type)];
  if (node === undefined) throw new Error(`no node of type ${String(type)}`);
  const ofDocument = node === 'Argument' || node === 'Quantity';
  return { type: node, key: ofDocument ? [String(document), String(id)] : [String(id)] };
}

const about = (ids: SQL): SQL =>
  sql`${curations.id} in (select about.curation_id from curation_subjects about where about.id in (${ids}))`;

/** The subjects that count as the history of a row of each type, by its id. */
const SUBJECTS: { readonly [type: string]: (id: SQL) => SQL } = {
  Event: (id) => sql`select told.id from tellings told where told.event_id = ${id}`,
  Participation: (id) => sql`
    select told.id from participations part join reports tell on tell.event_id = part.event_id
    join arguments told on told.document_id = tell.document_id and told.report_id = tell.id
    where part.id = ${id} and told.role::text = part.role::text and told.actor_id is not distinct from part.actor_id
      and told.place_id is not distinct from part.place_id and told.text is not distinct from part.text`,
};

for (const type of [
  Actor,
  Argument,
  Document,
  Event,
  Mention,
  Participation,
  Place,
  Quantity,
  Report,
  Statement,
])
  builder.objectFields(type, (t) => ({
    history: t.field({
      type: CurationConnection,
      description: 'What analysts have done to it, the latest first; what was undone too.',
      args: { ...pageArgs, filter: t.arg({ type: CurationFilter, description: 'Only such curations.' }) },
      resolve: ({ id }: { readonly id: string }, args, { read }, info) =>
        read.list(info, args, {
          rows: curationRows,
          order: curationOrder,
          parent: [uuidKey(id)],
          where: (key = sql`null`) =>
            all(about(SUBJECTS[type.name]?.(key) ?? key), curationsWhere(args.filter, 'filter')),
        }),
    }),
  }));

builder.queryFields((t) => ({
  curation: t.field({
    type: Curation,
    nullable: true,
    description: 'The curation with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'The id of a curation.' }) },
    resolve: (_, { id }, { read }) => read.one(curationRows, uuidOf('Curation', id, 'id')),
  }),
  curations: t.field({
    type: CurationConnection,
    description: 'What analysts have done to the graph, the latest first; what was undone too.',
    args: { ...pageArgs, filter: t.arg({ type: CurationFilter, description: 'Only such curations.' }) },
    resolve: (_, args, { read }, info) =>
      read.list(info, args, {
        rows: curationRows,
        order: curationOrder,
        where: () => curationsWhere(args.filter, 'filter'),
      }),
  }),
}));

/** What analysts have done, and the history of what they did it to. */
import { type SQL, sql } from 'drizzle-orm';
import type { SubjectType } from '../../../../schema/ontology/enums.ts';
import { curations } from '../../../../schema/tables/index.ts';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { inputError } from '../../errors.ts';
import { idOf, idsOf, type NodeType, parseId, uuidOf } from '../../ids.ts';
import { CurationFilter, curationOrder, curationsWhere } from '../../lists/curation.ts';
import type { Order } from '../../load/order.ts';
import { uuidKey } from '../../load/reader.ts';
import type { Rows } from '../../load/rows.ts';
import { all } from '../../load/sql.ts';
import { pageArgs } from '../../page.ts';
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
import { toldOf } from '../participation.ts';
import { ChangeConnection, changeOrder, changeRows } from './change.ts';

interface SubjectRow {
  readonly type: SubjectType;
  readonly id: string;
  readonly documentId: string;
}

const subjectRows: Rows<SubjectRow> = {
  table: sql.raw('curation_subjects'),
  key: [],
  alias: 'curation_subjects',
  json: sql.raw(
    `json_build_object('type', curation_subjects.type, 'id', curation_subjects.id, 'documentId', curation_subjects.document_id)`,
  ),
};

const subjectOrder: Order = {
  name: 'subjects',
  keys: [
    { value: sql.raw('curation_subjects.type::text'), type: 'text', descending: false },
    { value: sql.raw('curation_subjects.id'), type: 'uuid', descending: false },
    { value: sql.raw('curation_subjects.document_id'), type: 'uuid', descending: false },
  ],
};

const NODES: { readonly [type in SubjectType]: NodeType } = {
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

const CurationSubject = builder.objectRef<SubjectRow>('CurationSubject').implement({
  description: 'Something that a curation is about.',
  fields: (t) => ({
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The thing itself; null where it is not in the graph now, such as what was rejected.',
      resolve: ({ type, id, documentId }, _, { read }) => {
        const node = NODES[type];
        const ofDocument = node === 'Argument' || node === 'Quantity';
        return loadNode({ type: node, key: ofDocument ? [documentId, id] : [id] }, { read });
      },
    }),
  }),
});

const SubjectConnection = connectionOf<SubjectRow>(CurationSubject, 'Subjects');

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
      type: ChangeConnection,
      description: 'What it changed.',
      args: pageArgs,
      resolve: ({ id }, args, { read }, info) =>
        read.list(info, args, {
          rows: changeRows,
          order: changeOrder,
          parent: [uuidKey(id)],
          where: (key) => sql`changed.curation_id = ${key}`,
        }),
    }),
    subjects: t.field({
      type: SubjectConnection,
      description: 'What it is about, by what that is in the graph now.',
      args: pageArgs,
      resolve: ({ id }, args, { read }, info) =>
        read.list(info, args, {
          rows: subjectRows,
          order: subjectOrder,
          parent: [uuidKey(id)],
          where: (key) => sql`curation_subjects.curation_id = ${key}`,
        }),
    }),
  }),
});

const about = (ids: SQL): SQL =>
  sql`${curations.id} in (select about.curation_id from curation_subjects about where about.id in (${ids}))`;

/** The subjects that count as the history of a row of each type, by its id. */
const SUBJECTS: { readonly [type: string]: (id: SQL) => SQL } = {
  Actor: (id) =>
    sql`select ${id} union all select joined.from_id from joined_actors joined where joined.into_id = ${id}`,
  Event: (id) => sql`select told.id from tellings told where told.event_id = ${id}`,
  Participation: (id) => sql`select told.id from ${toldOf(id)}`,
};

const HISTORIES = [
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
] as const;

/** The curation is about the thing with this id, or `changed` holds it, an event. Throws INVALID_ID, WRONG_TYPE_OF_ID. */
export function isOf(id: string, argument: string, changed: SQL): SQL {
  const { type, key } = parseId(id, argument);
  const known = HISTORIES.map(({ name }) => name);
  if (!known.includes(type))
    throw inputError('WRONG_TYPE_OF_ID', argument, `this is ${idsOf(type)}.`, idsOf(...known));
  const own = sql`${key.at(-1) ?? ''}::uuid`;
  if (type === 'Actor' || type === 'Place') return about(sql`select ${own} union select merged_into(${own})`);
  if (type !== 'Event') return about(SUBJECTS[type]?.(own) ?? own);
  const event = sql`coalesce((select led.event_id from tellings led where led.id = ${own}), ${own})`;
  return sql`(${about(sql`select told.id from tellings told where told.event_id = ${event}`)} or ${own} = any(${changed}) or ${event} = any(${changed}))`;
}

for (const type of HISTORIES)
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

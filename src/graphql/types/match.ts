/** Why reports of several documents are reports of one event. */
import { type SQL, sql } from 'drizzle-orm';
import { reports } from '../../../schema/tables/index.ts';
import { builder } from '../builder.ts';
import { connectionOf } from '../connection.ts';
import { inText } from '../lists/order-input.ts';
import type { Order } from '../load/order.ts';
import { uuidKey } from '../load/reader.ts';
import type { Rows } from '../load/rows.ts';
import { all } from '../load/sql.ts';
import { Document, documentRows, Report, reportRows } from '../refs.ts';

/** A telling of another document that one was matched with. */
interface MatchRow {
  readonly documentId: string;
  readonly tellingId: string;
  readonly score: number;
  readonly rule: string;
}

/** Matches from either side: `own` is the telling that asks, `other` the one that it is matched with; both of one event. */
export const matchRows: Rows<MatchRow> = {
  table: sql`(
    select document_id as own_document, telling_id as own, other_document_id as document_id, other_id as other, score, rule
    from telling_matches
    union all
    select other_document_id, other_id, document_id, telling_id, score, rule from telling_matches
  ) matched`,
  key: [],
  alias: 'matched',
  columns: {
    documentId: sql.raw('matched.document_id'),
    tellingId: sql.raw('matched.other'),
    score: sql.raw('matched.score'),
    rule: sql.raw('matched.rule'),
  },
  json: sql`json_build_object('documentId', matched.document_id, 'tellingId', matched.other, 'score', matched.score, 'rule', matched.rule)`,
};

/** Those of one telling that are of the same event as it. */
export const matchesOf = (document: SQL | undefined, telling: SQL | undefined): SQL =>
  all(
    sql`matched.own_document = ${document} and matched.own = ${telling}`,
    sql`(select event_id from tellings where document_id = matched.document_id and id = matched.other)
      = (select event_id from tellings where document_id = matched.own_document and id = matched.own)`,
  );

/** The surest first. */
export const matchOrder: Order = {
  name: 'matches',
  keys: [
    { value: sql.raw('matched.score'), type: 'double precision', descending: true },
    { value: sql.raw('matched.other'), type: 'uuid', descending: true },
  ],
};

const Match = builder.objectRef<MatchRow>('Match').implement({
  description: 'What another document tells, taken for the same happening, and why.',
  fields: (t) => ({
    score: t.exposeFloat('score', {
      description: 'How sure it is, 0.5 to 1; from 0.5 on the two are one event.',
    }),
    rule: t.exposeString('rule', {
      description:
        'What the two agree on, such as "same/day+city+agent+killed"; "story" when their documents share other happenings too.',
    }),
    document: t.field({
      type: Document,
      nullable: true,
      description: 'The other document.',
      resolve: ({ documentId }, _, { read }) => read.one(documentRows, documentId),
    }),
    reports: t.field({
      type: [Report],
      description: 'Its reports of the happening, in the order of the text.',
      resolve: ({ documentId, tellingId }, _, { read }, info) =>
        read.all(info, {
          rows: reportRows,
          order: { name: 'reports', keys: inText(reports) },
          parent: [uuidKey(documentId), uuidKey(tellingId)],
          where: (document, telling) =>
            sql`${reports.documentId} = ${document} and ${reports.tellingId} = ${telling}`,
        }),
    }),
  }),
});

export const MatchConnection = connectionOf<MatchRow>(Match, 'Matches');

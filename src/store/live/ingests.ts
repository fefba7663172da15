import type { Sql, TransactionSql } from 'postgres';

/** What became of an ingest; LOST when the process that ran it fell silent. */
export const INGEST_STAGES = ['READING', 'FINISHED', 'INTERRUPTED', 'FAILED', 'LOST'] as const;
export type IngestStage = (typeof INGEST_STAGES)[number];

/** A document that could not be read or stored. */
export interface IngestProblem {
  readonly document: string;
  readonly message: string;
}

/** How far an ingest is. */
export interface IngestState {
  readonly id: string;
  readonly revision: number;
  readonly stage: IngestStage;
  readonly total: number;
  readonly added: number;
  readonly unchanged: number;
  readonly replaced: number;
  readonly failed: number;
  /** The name of the document done last. */
  readonly document: string | null;
  /** The latest. */
  readonly problems: readonly IngestProblem[];
  /** ISO times. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Nothing more will come of it. */
  readonly ended: boolean;
  /** Seconds since it last said something. */
  readonly ageS: number;
}

/** Seconds of silence after which an ingest counts as lost. */
const LOST_AFTER_S = 60;

const states = (sql: Sql | TransactionSql) => sql`
  select id, revision, total, added, unchanged, replaced, failed, document, problems,
    case when finished_at is null and updated_at < now() - make_interval(secs => ${LOST_AFTER_S}) then 'LOST' else stage end as stage,
    to_json(started_at)#>>'{}' as "startedAt", to_json(updated_at)#>>'{}' as "updatedAt",
    finished_at is not null or updated_at < now() - make_interval(secs => ${LOST_AFTER_S}) as ended,
    extract(epoch from now() - updated_at)::float8 as "ageS"
  from ingests`;

/** Ingests that run, were lost today, or have changed since a time of the database (less a minute for what was being committed). */
export const ingestsSince = async (sql: Sql, time: string | null): Promise<readonly IngestState[]> =>
  sql<IngestState[]>`
    ${states(sql)} where (finished_at is null and updated_at > now() - interval '1 day')
      or updated_at > coalesce(${time}::timestamptz, now()) - interval '1 minute'
    order by started_at, id`;

/** How far this ingest is, or null when there is none of this id. */
export async function findIngest(sql: Sql, id: string): Promise<IngestState | null> {
  const [state] = await sql<IngestState[]>`${states(sql)} where id = ${id}`;
  return state ?? null;
}

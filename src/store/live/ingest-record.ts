import type { Sql } from 'postgres';
import { CHANNEL } from './announce.ts';
import type { IngestProblem, IngestStage } from './ingests.ts';

/** How often the row is written, at most and at least, in milliseconds. */
const WRITE_MS = 200;
const ALIVE_MS = 10_000;
/** How many problems are kept, and how much of what each says. */
const PROBLEMS = 20;
const MESSAGE = 500;
const KEPT_DAYS = 30;

/** What became of a document. */
type Outcome = 'new' | 'unchanged' | 'replaced' | 'failed';

/** Tells whoever follows how far an ingest is. Telling never holds up the ingest, nor fails it. */
export class IngestRecord {
  readonly id: string;
  readonly #sql: Sql;
  readonly #counts: Record<Outcome, number> = { new: 0, unchanged: 0, replaced: 0, failed: 0 };
  #document: string | null = null;
  #problems: readonly IngestProblem[] = [];
  #timer: NodeJS.Timeout;
  #soon = false;
  #writing: Promise<void> = Promise.resolve();

  /** Begin one of so many documents. */
  static async begin(sql: Sql, total: number): Promise<IngestRecord> {
    await sql`delete from ingests where updated_at < now() - make_interval(days => ${KEPT_DAYS})`;
    const [row] = await sql<{ id: string }[]>`
      with begun as (insert into ingests (total) values (${total}) returning id)
      select id, pg_notify(${CHANNEL}, '') from begun`;
    if (row === undefined) throw new Error('an ingest without an id');
    return new IngestRecord(sql, row.id);
  }

  private constructor(sql: Sql, id: string) {
    this.#sql = sql;
    this.id = id;
    this.#timer = this.#after(ALIVE_MS);
  }

  /** A document is done. */
  step(outcome: Outcome, document: string, message: string | null = null): void {
    this.#counts[outcome]++;
    this.#document = document;
    if (message !== null)
      this.#problems = [...this.#problems, { document, message: message.slice(0, MESSAGE) }].slice(-PROBLEMS);
    if (this.#soon) return;
    this.#soon = true;
    clearTimeout(this.#timer);
    this.#timer = this.#after(WRITE_MS);
  }

  /** It has ended, this way. */
  async end(stage: Exclude<IngestStage, 'READING' | 'LOST'>): Promise<void> {
    clearTimeout(this.#timer);
    await this.#writing;
    await this.#write(stage);
  }

  #after(ms: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#soon = false;
      this.#timer = this.#after(ALIVE_MS);
      this.#writing = this.#writing.then(() => this.#write('READING'));
    }, ms);
    // An ingest that has nothing left to do is not kept alive by telling so.
    return timer.unref();
  }

  async #write(stage: IngestStage): Promise<void> {
    const { new: added, unchanged, replaced, failed } = this.#counts;
    // Where this cannot be written, documents cannot be stored either, and that is told; the next write says all again.
    await this.#sql`
      with told as (
        update ingests set revision = revision + 1, stage = ${stage}, added = ${added}, unchanged = ${unchanged},
          replaced = ${replaced}, failed = ${failed}, document = ${this.#document},
          problems = ${JSON.stringify(this.#problems)}::text::jsonb, updated_at = now(),
          finished_at = case when ${stage} = 'READING' then null else now() end
        where id = ${this.id} and finished_at is null returning id)
      select pg_notify(${CHANNEL}, '') from told`.catch(() => {});
  }
}

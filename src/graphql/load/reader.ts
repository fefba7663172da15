import { type SQL, sql } from 'drizzle-orm';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Store } from '../../store/index.ts';
import { Connection, type PageRows } from '../connection.ts';
import { type PageArgs, pageOf } from '../page.ts';
import { Batch, CachedBatch } from './batch.ts';
import { beyond, type Order, orderBy, type Position, positionOf } from './order.ts';
import type { Rows } from './rows.ts';
import { all, type ListType, list } from './sql.ts';

/** One column of what identifies the parent of a list. */
export interface ParentKey {
  readonly type: ListType;
  readonly value: string | number;
}

/** The rows of a list: all of a table, or those that belong to a parent. */
export interface ListRequest<Row> {
  readonly rows: Rows<Row>;
  readonly order: Order;
  /** None for a list of the root. */
  readonly parent?: readonly ParentKey[];
  /** Which rows belong, in terms of the parent's columns; the same for all parents of the field. */
  readonly where?: (...parent: readonly SQL[]) => SQL | undefined;
}

type Key = readonly ParentKey[];
interface FieldBatches {
  readonly pages: Batch<Key, PageRows<unknown>>;
  readonly counts: Batch<Key, number>;
}

export const uuidKey = (value: string): ParentKey => ({ type: 'uuid', value });
export const ordinalKey = (value: number): ParentKey => ({ type: 'integer', value });

/** How resolvers say what they want of the graph. */
export interface Read {
  /** The rows that a statement gives. */
  query(statement: SQL): Promise<readonly { readonly [column: string]: unknown }[]>;
  /** The row with this key, or null. */
  one<Row>(rows: Rows<Row>, ...key: readonly (string | number)[]): Promise<Row | null>;
  /** The row with this key, or null when there is no key. */
  maybe<Row>(rows: Rows<Row>, key: string | null): Promise<Row | null>;
  /** A page of a list, read when it is looked at. Throws what `pageOf` throws. */
  list<Row>(info: GraphQLResolveInfo, args: PageArgs, request: ListRequest<Row>): Connection<Row>;
  /** All of a list that stays short, such as the arguments of a report. */
  all<Row>(info: GraphQLResolveInfo, request: ListRequest<Row>): Promise<readonly Row[]>;
  /** Let go of all that was read: what is asked for from now on is read anew. */
  forget(): void;
}

/**
 * Reads the graph for one request. Whatever one level of a query asks for is one statement: rows by their keys are
 * gathered and remembered, lists of a field are gathered over all parents.
 */
export class Reader implements Read {
  readonly #store: Store;
  readonly #single = new Map<Rows<unknown>, CachedBatch<unknown>>();
  readonly #fields = new Map<FieldNode, Map<string, FieldBatches>>();

  constructor(store: Store) {
    this.#store = store;
  }

  async query(statement: SQL): Promise<readonly { readonly [column: string]: unknown }[]> {
    return await this.#store.db.execute<Record<string, unknown>>(statement);
  }

  one<Row>(rows: Rows<Row>, ...key: readonly (string | number)[]): Promise<Row | null> {
    const batch = this.#single.get(rows) ?? new CachedBatch<unknown>((keys) => this.#byKeys(rows, keys));
    this.#single.set(rows, batch);
    return batch.load(JSON.stringify(key)) as Promise<Row | null>;
  }

  async maybe<Row>(rows: Rows<Row>, key: string | null): Promise<Row | null> {
    return key === null ? null : this.one(rows, key);
  }

  list<Row>(info: GraphQLResolveInfo, args: PageArgs, request: ListRequest<Row>): Connection<Row> {
    const page = pageOf(args, request.order);
    const { after, before } = page;
    const batches = this.#batchesOf(info, () => {
      const bounds = all(
        after && beyond(request.order, after, 'after'),
        before && beyond(request.order, before, 'before'),
      );
      return {
        pages: new Batch<Key, PageRows<unknown>>((keys) =>
          this.#pages(request, keys, bounds, page.backward, page.size + 1),
        ),
        counts: new Batch((keys) => this.#counts(request, keys)),
      };
    });
    const parent = request.parent ?? [];
    return new Connection<Row>(
      request,
      page,
      () => batches.pages.load(parent) as Promise<PageRows<Row>>,
      () => batches.counts.load(parent),
    );
  }

  async all<Row>(info: GraphQLResolveInfo, request: ListRequest<Row>): Promise<readonly Row[]> {
    const batches = this.#batchesOf(info, () => ({
      pages: new Batch<Key, PageRows<unknown>>((keys) => this.#pages(request, keys, sql`true`, false, null)),
      counts: new Batch((keys) => this.#counts(request, keys)),
    }));
    const page = (await batches.pages.load(request.parent ?? [])) as PageRows<Row>;
    return page.map(({ row }) => row);
  }

  forget(): void {
    this.#single.clear();
    this.#fields.clear();
  }

  /** The batches of a field of the query; a fragment on an interface is one field for each type. */
  #batchesOf(info: GraphQLResolveInfo, make: () => FieldBatches): FieldBatches {
    const [node] = info.fieldNodes;
    if (node === undefined) throw new Error('a field without a node');
    const types = this.#fields.get(node) ?? new Map<string, FieldBatches>();
    this.#fields.set(node, types);
    const batches = types.get(info.parentType.name) ?? make();
    types.set(info.parentType.name, batches);
    return batches;
  }

  async #byKeys<Row>(rows: Rows<Row>, keys: readonly string[]): Promise<readonly (Row | null)[]> {
    const columns = keys.map((key) => JSON.parse(key) as readonly (string | number)[]);
    const arrays = rows.key.map(({ type }, index) =>
      list(
        columns.map((key) => key[index] ?? ''),
        type,
      ),
    );
    const same = rows.key.map(({ is }, index) => is(sql.raw(`parent.k${index}`)));
    const found = await this.query(
      sql`select parent.n, ${rows.json} as "row" from ${parents(arrays)} join ${rows.table} on ${all(...same)}`,
    );
    const byOrdinal = new Map(found.map(({ n, row }) => [Number(n), row as Row]));
    return keys.map((_, index) => byOrdinal.get(index + 1) ?? null);
  }

  async #pages<Row>(
    request: ListRequest<Row>,
    keys: readonly Key[],
    bounds: SQL,
    backward: boolean,
    limit: number | null,
  ): Promise<readonly PageRows<Row>[]> {
    const { rows, order } = request;
    const sorted = orderBy(order, backward);
    const found = await this.query(sql`
      select parent.n, page."row", page.position from ${parentsOf(keys)} cross join lateral (
        select ${rows.json} as "row", ${positionOf(order)} as position, row_number() over (order by ${sorted}) as place
        from ${rows.table} where ${all(conditionOf(request, keyCount(keys)), bounds)} order by ${sorted}
        ${limit === null ? sql`` : sql`limit ${limit}`}
      ) page order by parent.n, page.place`);
    const pages = keys.map((): { row: Row; position: Position }[] => []);
    for (const { n, row, position } of found)
      pages[Number(n) - 1]?.push({ row: row as Row, position: position as Position });
    return pages;
  }

  async #counts<Row>(request: ListRequest<Row>, keys: readonly Key[]): Promise<readonly number[]> {
    const found = await this.query(sql`
      select parent.n, counted.total from ${parentsOf(keys)} cross join lateral (
        select count(*)::integer as total from ${request.rows.table} where ${conditionOf(request, keyCount(keys))}
      ) counted order by parent.n`);
    return found.map(({ total }) => Number(total));
  }
}

/** How many columns identify a parent: the same for all parents of a field. */
const keyCount = (keys: readonly Key[]): number => keys[0]?.length ?? 0;

/** The condition of a list in terms of its parent, whose keys stand as k0, k1, … of `parent`; `keys`: how many they are. */
export function conditionOf({ where }: Pick<ListRequest<unknown>, 'where'>, keys: number): SQL {
  const columns = Array.from({ length: keys }, (_, index) => sql.raw(`parent.k${index}`));
  return where?.(...columns) ?? sql`true`;
}

/** The parents as a table of their keys k0, k1, … and their ordinal n, from 1. */
const parentsOf = (keys: readonly Key[]): SQL =>
  parents(
    (keys[0] ?? []).map(({ type }, index) =>
      list(
        keys.map((key) => key[index]?.value ?? ''),
        type,
      ),
    ),
  );

function parents(arrays: readonly SQL[]): SQL {
  // A list of the root has one parent without a key.
  if (arrays.length === 0) return sql`(values (1)) as parent(n)`;
  const names = sql.raw([...arrays.map((_, index) => `k${index}`), 'n'].join(', '));
  return sql`unnest(${sql.join([...arrays], sql`, `)}) with ordinality as parent(${names})`;
}

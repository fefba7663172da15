/** Lists as JSON: all of one, or a page of it with what is around it. */
import { type SQL, sql } from 'drizzle-orm';
import { type FieldNode, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { beyond, type Order, orderBy } from '../load/order.ts';
import { conditionOf } from '../load/reader.ts';
import { all } from '../load/sql.ts';
import type { Page } from '../page.ts';
import { json } from './json.ts';
import { base64url } from './output.ts';
import type { ListNode } from './planner.ts';
import type { Selected } from './select.ts';
import { Unplannable } from './symbols.ts';

/** What a connection needs to know of what hangs below it. */
export interface Below {
  /** A member of the list as JSON. */
  readonly item: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => SQL;
  /** A field of the connection that is a list over the list. */
  readonly other: (nodes: readonly FieldNode[]) => SQL;
  readonly select: (type: GraphQLObjectType, nodes: readonly FieldNode[]) => Selected;
}

/** Keys of the level above as a table of one row: k0, k1, … of `parent`. */
export const keysOf = (key: readonly SQL[]): SQL =>
  sql`(values (${sql.join([...key], sql`, `)})) as parent(${sql.raw(key.map((_, index) => `k${index}`).join(', '))})`;

const from = ({ key }: ListNode, lateral: SQL | null): SQL => {
  if (key.length === 0) return lateral === null ? sql`` : sql` from ${lateral}`;
  return lateral === null
    ? sql` from ${keysOf(key)}`
    : sql` from ${keysOf(key)} cross join lateral ${lateral}`;
};

const aliasOf = ({ request: { rows } }: ListNode): SQL => {
  if (rows.alias === undefined) throw new Unplannable('rows without a name');
  return sql`${sql.identifier(rows.alias)}`;
};

const whereOf = ({ request, key }: ListNode): SQL => conditionOf(request, key.length);

/** All of a list as a JSON array. */
export function whole(node: ListNode, item: SQL): SQL {
  const { rows, order } = node.request;
  const alias = aliasOf(node);
  return sql`(select coalesce(json_agg(each_item.item), '[]'::json)${from(
    node,
    sql`(select ${item} as item from (select ${alias}.* from ${rows.table} where ${whereOf(node)}
      order by ${orderBy(order, false)}) ${alias}) each_item`,
  )})`;
}

/** Which parts of a page need more than its rows in their order. */
interface Asked {
  /** Cursors: where rows stand. */
  readonly position: boolean;
  /** Whether there is more behind the page: one row beyond it is read. */
  readonly more: boolean;
}

/** What is asked of each row of a page, and how it is gathered. */
class PageParts {
  readonly page: Page;
  readonly #node: ListNode;
  readonly #limit: number;
  /** Whether rows are numbered: for cursors, for what comes after the page, and to read one from its end. */
  readonly #numbered: boolean;
  /** The rows of the page itself, where they are numbered. */
  readonly #within: SQL;
  readonly #columns: SQL[] = [];
  readonly #gathered: SQL[] = [];

  constructor(node: ListNode, page: Page, { position, more }: Asked) {
    this.page = page;
    this.#node = node;
    this.#limit = page.size + (more ? 1 : 0);
    this.#numbered = position || more || page.backward;
    this.#within = sql` filter (where each_item.place <= ${sql.raw(String(page.size))})`;
  }

  /** A value of every row, as an array in the order of the list. */
  list(value: SQL): SQL {
    const order = this.page.backward ? sql` order by each_item.place desc` : sql``;
    const within = this.#numbered ? this.#within : sql``;
    return this.#gather(sql`coalesce(json_agg(${this.#ofEach(value)}${order})${within}, '[]'::json)`);
  }

  /** The cursor of the first row on the page, or of the last. */
  cursorAt(end: 'first' | 'last'): SQL {
    const rising = (end === 'first') !== this.page.backward;
    const order = sql`order by each_item.place ${sql.raw(rising ? 'asc' : 'desc')}`;
    const cursor = this.#ofEach(cursorOf(this.#node.request.order));
    return this.#gather(sql`(array_agg(${cursor} ${order})${this.#within})[1]`);
  }

  hasMore(): SQL {
    return this.#gather(sql`count(*) > ${sql.raw(String(this.page.size))}`);
  }

  #ofEach(value: SQL): SQL {
    return sql.raw(`each_item.c${this.#columns.push(value) - 1}`);
  }

  #gather(value: SQL): SQL {
    return sql.raw(`page.g${this.#gathered.push(value) - 1}`);
  }

  /** What was gathered, as a table of one row; null for nothing. */
  table(): SQL | null {
    if (this.#gathered.length === 0) return null;
    const node = this.#node;
    const { rows, order } = node.request;
    const { after, before, backward } = this.page;
    const alias = aliasOf(node);
    const sorted = orderBy(order, backward);
    const place = this.#numbered ? sql`, row_number() over (order by ${sorted}) as place` : sql``;
    const bounds = all(
      whereOf(node),
      after && beyond(order, after, 'after'),
      before && beyond(order, before, 'before'),
    );
    const columns = this.#columns.map((value, index) => sql`${value} as ${sql.raw(`c${index}`)}`);
    if (this.#numbered) columns.push(sql`${alias}.place`);
    const gathered = this.#gathered.map((value, index) => sql`${value} as ${sql.raw(`g${index}`)}`);
    return sql`(select ${sql.join(gathered, sql`, `)} from (
      select ${sql.join(columns.length === 0 ? [sql`1`] : columns, sql`, `)} from (
        select ${alias}.*${place} from ${rows.table} where ${bounds} order by ${sorted} limit ${sql.raw(String(this.#limit))}
      ) ${alias}) each_item) page`;
  }
}

/** The cursor of a row in an order: what `encodeCursor` makes. */
const cursorOf = ({ name, keys }: Order): SQL =>
  base64url(
    sql`concat(${`[${JSON.stringify(name)}`}::text, ${sql.join(
      keys.map(({ value, shown = value }) => sql`',' || coalesce(to_json((${shown})::text)::text, 'null')`),
      sql`, `,
    )}, ']')`,
  );

/** A connection: `nodes`, `edges`, `pageInfo`, `totalCount`, and the lists over it. */
export function connection(
  node: ListNode,
  page: Page,
  type: GraphQLObjectType,
  selected: Selected,
  below: Below,
): SQL {
  const named = (fields: Selected): string[] =>
    [...fields.values()].map(([first]) => first?.name.value ?? '');
  const infos = [...selected.values()].filter(([first]) => first?.name.value === 'pageInfo').flat();
  const info = named(select(type, 'pageInfo', infos, below));
  const parts = new PageParts(node, page, {
    position: named(selected).includes('edges') || info.some((name) => name.endsWith('Cursor')),
    more: info.some((name) => name === 'hasNextPage' || name === 'hasPreviousPage'),
  });
  const fields = [...selected].map(([key, nodes]): [string, SQL] => [
    key,
    fieldOf(node, type, nodes, parts, below),
  ]);
  return sql`(select ${json(fields)}${from(node, parts.table())})`;
}

function select(type: GraphQLObjectType, name: string, nodes: readonly FieldNode[], below: Below): Selected {
  const field = getNamedType(type.getFields()[name]?.type);
  return isObjectType(field) ? below.select(field, nodes) : new Map();
}

function fieldOf(
  node: ListNode,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  parts: PageParts,
  below: Below,
): SQL {
  const name = nodes[0]?.name.value ?? '';
  const of = getNamedType(type.getFields()[name]?.type);
  switch (name) {
    case '__typename':
      return sql`${type.name}::text`;
    case 'totalCount':
      return sql`(select count(*)::integer from ${node.request.rows.table} where ${whereOf(node)})`;
    case 'nodes':
      if (!isObjectType(of)) throw new Unplannable('nodes of several types');
      return parts.list(below.item(of, nodes));
    case 'edges':
      if (!isObjectType(of)) throw new Unplannable('edges of several types');
      return parts.list(edge(node, of, below.select(of, nodes), below));
    case 'pageInfo':
      return json(
        [...select(type, name, nodes, below)].map(([key, [first]]) => [
          key,
          pageInfo(first?.name.value ?? '', parts),
        ]),
      );
    default:
      return below.other(nodes);
  }
}

function edge(node: ListNode, type: GraphQLObjectType, selected: Selected, below: Below): SQL {
  return json(
    [...selected].map(([key, nodes]): [string, SQL] => {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') return [key, sql`${type.name}::text`];
      if (name === 'cursor') return [key, cursorOf(node.request.order)];
      const of = getNamedType(type.getFields()[name]?.type);
      if (name !== 'node' || !isObjectType(of)) throw new Unplannable(`${name} of an edge`);
      return [key, below.item(of, nodes)];
    }),
  );
}

function pageInfo(name: string, parts: PageParts): SQL {
  const { backward, after, before } = parts.page;
  const known = (given: boolean): SQL => sql.raw(String(given));
  switch (name) {
    case '__typename':
      return sql.raw("'PageInfo'::text");
    case 'hasNextPage':
      return backward ? known(before !== null) : parts.hasMore();
    case 'hasPreviousPage':
      return backward ? parts.hasMore() : known(after !== null);
    case 'startCursor':
      return parts.cursorAt('first');
    case 'endCursor':
      return parts.cursorAt('last');
    default:
      throw new Unplannable(`${name} of a page`);
  }
}

import type { SQL } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import type { ListRequest, Read } from '../load/reader.ts';
import type { Rows } from '../load/rows.ts';
import { type Page, type PageArgs, pageOf } from '../page.ts';
import { asSql, Unplannable } from './symbols.ts';

/** The row of a key. */
export interface RowNode {
  readonly kind: 'row';
  readonly rows: Rows<unknown>;
  readonly key: readonly SQL[];
}

/** A list, whole or a page of it. */
export interface ListNode {
  readonly kind: 'list';
  readonly request: ListRequest<unknown>;
  readonly key: readonly SQL[];
  /** Null for all of it. */
  readonly page: Page | null;
}

export type PlanNode = RowNode | ListNode;

const nodes = new WeakSet<object>();

const made = <Node extends PlanNode>(node: Node): Node => {
  nodes.add(node);
  return node;
};

export const listNode = (request: ListRequest<unknown>, key: readonly SQL[], page: Page | null): ListNode =>
  made<ListNode>({ kind: 'list', request, key, page });

export const isPlanNode = (value: unknown): value is PlanNode =>
  typeof value === 'object' && value !== null && nodes.has(value);

/**
 * Stands in for the reader while an operation is planned: resolvers say what they would read, and it is written down.
 * A resolver whose answer depends on what is read cannot be planned.
 */
export class Planner implements Read {
  query(): never {
    throw new Unplannable('a statement of its own');
  }

  one<Row>(rows: Rows<Row>, ...key: readonly (string | number)[]): Promise<Row | null> {
    return promised(made<RowNode>({ kind: 'row', rows, key: key.map(asSql) }));
  }

  maybe<Row>(rows: Rows<Row>, key: string | null): Promise<Row | null> {
    if (key === null) throw new Unplannable('no key');
    return this.one(rows, key);
  }

  list<Row>(_info: unknown, args: PageArgs, request: ListRequest<Row>): Connection<Row> {
    const node: unknown = listNode(request, keyOf(request), pageOf(args, request.order));
    return node as Connection<Row>;
  }

  all<Row>(_info: unknown, request: ListRequest<Row>): Promise<readonly Row[]> {
    return promised(listNode(request, keyOf(request), null));
  }

  /** Nothing was read. */
  forget(): void {}
}

const keyOf = ({ parent }: ListRequest<unknown>): readonly SQL[] =>
  (parent ?? []).map(({ value }) => asSql(value));

/** A node in place of what it stands for; only `Plan` looks at it, and knows. */
const promised = <T>(node: PlanNode): Promise<T> => node as unknown as Promise<T>;

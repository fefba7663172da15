import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';
import { encodeCursor } from './cursors.ts';
import type { Position } from './load/order.ts';
import type { ListRequest } from './load/reader.ts';
import type { Page } from './page.ts';

/** What a statement gave for a page: one row more than it holds, where there is one more. */
export type PageRows<Row> = readonly { readonly row: Row; readonly position: Position }[];

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list and what is around it. Rows and total are read when they are asked for, each once. */
export class Connection<Row> {
  /** What the list is, for those who count it otherwise. */
  readonly request: ListRequest<Row>;
  readonly #page: Page;
  readonly #read: () => Promise<PageRows<Row>>;
  readonly #count: () => Promise<number>;
  #rows: Promise<PageRows<Row>> | null = null;

  constructor(
    request: ListRequest<Row>,
    page: Page,
    read: () => Promise<PageRows<Row>>,
    count: () => Promise<number>,
  ) {
    this.request = request;
    this.#page = page;
    this.#read = read;
    this.#count = count;
  }

  totalCount(): Promise<number> {
    return this.#count();
  }

  async edges(): Promise<readonly Edge<Row>[]> {
    const rows = (await this.#readOnce()).slice(0, this.#page.size);
    const edges = rows.map(({ row, position }) => ({
      cursor: encodeCursor(this.request.order, position),
      node: row,
    }));
    return this.#page.backward ? edges.reverse() : edges;
  }

  async pageInfo(): Promise<PageInfo> {
    const { size, backward, after, before } = this.#page;
    const more = (await this.#readOnce()).length > size;
    const edges = await this.edges();
    return {
      hasNextPage: backward ? before !== null : more,
      hasPreviousPage: backward ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  #readOnce(): Promise<PageRows<Row>> {
    this.#rows ??= this.#read();
    return this.#rows;
  }
}

const PageInfoType = builder.objectRef<PageInfo>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'There is more after this page.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'There is more before this page.' }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'The cursor of the first edge.',
    }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'The cursor of the last edge.' }),
  }),
});

type Types = typeof builder.$inferSchemaTypes;

/** The connection and edge types over a node type; `what` names what it lists, such as "Events". */
export function connectionOf<Row extends object>(
  node: { readonly name: string },
  what: string,
): ObjectRef<Types, Connection<Row>> {
  // Pothos cannot tell the shape of a reference that is generic here; the signature says it instead.
  const nodeType = node as ObjectRef<Types, object>;
  const edge = builder.objectRef<Edge<object>>(`${node.name}Edge`).implement({
    description: `One of ${what.toLowerCase()}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Its place in the list, for "after" and "before".' }),
      node: t.field({ type: nodeType, description: 'The thing itself.', resolve: (parent) => parent.node }),
    }),
  });
  return builder.objectRef<Connection<Row>>(`${node.name}Connection`).implement({
    description: `${what}, page by page.`,
    fields: (t) => ({
      nodes: t.field({
        type: [nodeType],
        description: 'What is on this page.',
        resolve: async (parent) => (await parent.edges()).map((one) => one.node),
      }),
      edges: t.field({
        type: [edge],
        description: 'What is on this page, each with its cursor.',
        resolve: (parent) => parent.edges(),
      }),
      pageInfo: t.field({
        type: PageInfoType,
        description: 'Where this page stands in the list.',
        resolve: (parent) => parent.pageInfo(),
      }),
      totalCount: t.int({
        description: 'How many there are on all pages; counted only where it is asked for.',
        resolve: (parent) => parent.totalCount(),
      }),
    }),
  });
}

/** An operation as one statement, in which Postgres makes the whole answer. */
import { type SQL, sql } from 'drizzle-orm';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphContext } from '../context.ts';
import type { Facts } from '../load/facts.ts';
import type { Rows } from '../load/rows.ts';
import { all } from '../load/sql.ts';
import { pageOf } from '../page.ts';
import { connection, keysOf, whole } from './connection.ts';
import type { ExplicitPlan, Planned } from './explicit.ts';
import { json } from './json.ts';
import { output } from './output.ts';
import { isPlanNode, listNode, type PlanNode, Planner } from './planner.ts';
import { type Asked, type Selected, select } from './select.ts';
import { type Columns, columnsOf, isSymbol, symbolicRow, Unplannable } from './symbols.ts';

/** What a level of the answer is made of. */
interface Level {
  readonly columns: Columns;
  /** The constants that its rows carry. */
  readonly given: Readonly<Record<string, unknown>>;
  /** What resolvers are handed for it: columns in place of a row's values, or the list that a connection is of. */
  readonly parent: object;
}

const levelOf = (columns: Columns, given: Level['given'] = {}): Level => ({
  columns,
  given,
  parent: symbolicRow(columns, given),
});

const ROOT = levelOf({});
/** Resolvers hand this on to the reader, and the planner does not look at it. */
const NO_INFO = undefined as unknown as GraphQLResolveInfo;

/** Makes the statement of one operation. Throws `Unplannable`, or the error of a wrong argument. */
export class Compiler {
  readonly #asked: Asked;
  readonly #facts: Facts;
  readonly #context: GraphContext;
  /** Tables that are made once for the statement. */
  readonly #attempts: SQL[] = [];
  /** The level of an only field, which may be looked for by the cheaper key. */
  #only: Level | null = null;
  #doubt: string | null = null;

  constructor(asked: Asked, facts: Facts) {
    this.#asked = asked;
    this.#facts = facts;
    const read = new Planner();
    this.#context = {
      read,
      get store(): never {
        throw new Unplannable('the store itself');
      },
      get texts(): never {
        throw new Unplannable('a text is read');
      },
      writable: false,
      asker: null,
      user: null,
    };
  }

  /** The JSON of the answer's `data`, as a statement with one row and one column; null where it cannot be told. */
  statement(operation: OperationDefinitionNode): SQL {
    const root = this.#asked.schema.getQueryType();
    if (operation.operation !== 'query' || root == null) throw new Unplannable('no query');
    const fields = select(this.#asked, root, [operation]);
    const top = levelOf({});
    if (fields.size === 1) this.#only = top;
    const data = sql`${this.#object(root, fields, top)}::text`;
    if (this.#attempts.length === 0) return sql`select ${data} as data`;
    const names = this.#attempts.map((_, index) => attemptAt(index));
    const made = this.#attempts.map((query, index) => sql`${names[index]} as materialized (${query})`);
    const told = names.map((name) => sql`(select bool_and(told) from ${name})`);
    return sql`with ${sql.join(made, sql`, `)} select case when ${all(...told)} then ${data} end as data`;
  }

  /** How an answer begins that may be null only because the statement did not look everywhere. */
  get doubt(): string | null {
    return this.#doubt;
  }

  readonly #attempt = (query: SQL): SQL => attemptAt(this.#attempts.push(query) - 1);

  /** The fields of an object. */
  #object(type: GraphQLObjectType, selected: Selected, level: Level): SQL {
    return json([...selected].map(([key, nodes]) => [key, this.#field(type, nodes, level)]));
  }

  #field(type: GraphQLObjectType, nodes: readonly FieldNode[], level: Level): SQL {
    const [node] = nodes;
    if (node === undefined) throw new Unplannable('no field');
    if (node.name.value === '__typename') return sql`${type.name}::text`;
    const field = type.getFields()[node.name.value];
    if (field === undefined || node.name.value.startsWith('__')) throw new Unplannable('introspection');
    const args = getArgumentValues(field, node, this.#asked.variables);
    const explicit = field.extensions['plan'] as ExplicitPlan | undefined;
    if (explicit !== undefined)
      return this.#planned(
        explicit({ ...level, args, facts: this.#facts, attempt: this.#attempt }),
        field,
        nodes,
        args,
      );
    return this.#resolved(this.#resolve(field, args, level), field, nodes, level);
  }

  /** What the field's own resolver gives when it is handed columns for values. */
  #resolve(field: GraphQLField<unknown, unknown>, args: Record<string, unknown>, { parent }: Level): unknown {
    const property = exposedBy(field);
    if (property !== null) return (parent as Record<string, unknown>)[property];
    const value = field.resolve?.(parent, args, this.#context, NO_INFO);
    if (value instanceof Promise) {
      // It waits for what it read, which was never read: whatever comes of it is of no interest.
      value.catch(() => {});
      throw new Unplannable(`${field.name} computes`);
    }
    return value;
  }

  #resolved(
    value: unknown,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    level: Level,
  ): SQL {
    if (isPlanNode(value)) {
      if (level !== this.#only || value.kind !== 'row') return this.#node(value, field, nodes);
      return this.#row(this.#mostly(value.rows, nodes), value.key, objectTypeOf(field), nodes);
    }
    // A resolver that computes, and may give null, has to say so in a plan of its own.
    if (isSymbol(value) && (exposedBy(field) !== null || isNonNullType(field.type)))
      return output(field.type, value);
    if (!isNonNullType(field.type)) throw new Unplannable(`${field.name} computes`);
    const columns = columnsOf(value) ?? partsOf(value);
    if (columns === null) throw new Unplannable(`${field.name} computes`);
    return this.#part(field, nodes, levelOf(columns, level.given));
  }

  #planned(
    plan: Planned,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    args: Record<string, unknown>,
  ): SQL {
    if ('value' in plan) return output(field.type, plan.value);
    if ('row' in plan) return this.#row(plan.row, plan.key, objectTypeOf(field), nodes);
    if ('list' in plan) {
      const page = isListType(getNullableType(field.type)) ? null : pageOf(args, plan.list.order);
      return this.#node(listNode(plan.list, plan.key, page), field, nodes);
    }
    if ('part' in plan)
      return sql`case when ${plan.when} then ${this.#part(field, nodes, levelOf(plan.part))} end`;
    const cases = plan.variants.map(({ type, when, rows, key }) => {
      const object = this.#asked.schema.getType(type);
      if (!isObjectType(object)) throw new Error(`${type} is no object type`);
      return sql`when ${when} then ${this.#row(rows, key, object, nodes)}`;
    });
    return sql`case ${sql.join(cases, sql` `)} end`;
  }

  #node(node: PlanNode, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): SQL {
    if (node.kind === 'row') return this.#row(node.rows, node.key, objectTypeOf(field), nodes);
    const type = objectTypeOf(field);
    const { rows } = node.request;
    if (node.page === null) return whole(node, this.#rowObject(rows, type, nodes));
    return connection(node, node.page, type, select(this.#asked, type, nodes), {
      item: (of, below) => this.#rowObject(rows, of, below),
      other: (below) => this.#field(type, below, { ...ROOT, parent: node }),
      select: (of, below) => select(this.#asked, of, below),
    });
  }

  /** Rows by the cheaper of their keys. */
  #mostly(rows: Rows<unknown>, [node]: readonly FieldNode[]): Rows<unknown> {
    if (!rows.key.some(({ mostly }) => mostly !== undefined)) return rows;
    // As Postgres writes it.
    this.#doubt = `{"${node?.alias?.value ?? node?.name.value}" : null`;
    return { ...rows, key: rows.key.map((key) => ({ ...key, is: key.mostly ?? key.is })) };
  }

  /** An object that is made of the same row as the field that it is of. */
  #part(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], level: Level): SQL {
    const type = objectTypeOf(field);
    return this.#object(type, select(this.#asked, type, nodes), level);
  }

  #row(rows: Rows<unknown>, key: readonly SQL[], type: GraphQLObjectType, nodes: readonly FieldNode[]): SQL {
    const conditions = rows.key.map(({ is, type: of }, index) =>
      is(sql`parent.${sql.raw(`k${index}`)}::${sql.raw(of)}`),
    );
    // The keys are told apart from the table's own columns, which may be those of the same table further up.
    return sql`(select ${this.#rowObject(rows, type, nodes)} from ${keysOf(key)} join ${rows.table} on ${sql.join(conditions, sql` and `)})`;
  }

  #rowObject(rows: Rows<unknown>, type: GraphQLObjectType, nodes: readonly FieldNode[]): SQL {
    if (rows.columns === undefined) throw new Unplannable('rows without columns');
    return this.#object(type, select(this.#asked, type, nodes), levelOf(rows.columns, rows.given));
  }
}

const attemptAt = (index: number): SQL => sql.raw(`attempt_${index}`);

/** The property of its row that a field merely shows, or null. */
function exposedBy({ name, resolve, extensions }: GraphQLField<unknown, unknown>): string | null {
  const exposed = extensions['pothosExposedField'];
  if (typeof exposed === 'string') return exposed;
  return resolve === undefined ? name : null;
}

function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Unplannable(`${type.name} has several types`);
  return type;
}

/** An object that a resolver made of columns alone. */
function partsOf(value: unknown): Columns | null {
  if (typeof value !== 'object' || value === null || isSymbol(value)) return null;
  const parts = Object.entries(value);
  if (parts.length === 0 || !parts.every(([, part]) => isSymbol(part))) return null;
  return Object.fromEntries(parts) as Columns;
}

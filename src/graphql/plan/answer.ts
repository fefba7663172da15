/** Operations answered by one statement each, in front of the ordinary way. */
import { PgDialect } from 'drizzle-orm/pg-core';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import type { Store } from '../../store/index.ts';
import { inputOverLimit } from '../argument-cost.ts';
import { costOf, overLimit } from '../cost.ts';
import { type Facts, factsOf } from '../load/facts.ts';
import { MAX_TOKENS } from '../plugins/use-cost-limits.ts';
import { Compiler } from './compile.ts';
import { Recent } from './recent.ts';

/** How many documents, and how many statements for whole requests, are remembered: each may take some 20 kB and more. */
const DOCUMENTS = 200;
const STATEMENTS = 1_000;
/** How many texts of statements a connection is asked to prepare: what is prepared is never forgotten there. */
const PREPARED = 1_000;

/** A request as clients send it. */
export interface GraphRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
  /** How an answer begins that has to be looked for in the ordinary way. */
  readonly doubt: string | null;
}

interface Known {
  readonly document: DocumentNode;
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const dialect = new PgDialect();

export class Answerer {
  readonly #schema: GraphQLSchema;
  readonly #store: Store;
  readonly #documents = new Recent<Known | null>(DOCUMENTS);
  readonly #statements = new Recent<Statement | null>(STATEMENTS);
  readonly #texts = new Map<string, number>();
  #facts: Facts | null = null;

  constructor(schema: GraphQLSchema, store: Store) {
    this.#schema = schema;
    this.#store = store;
  }

  /** The answer to a request, as JSON; null for one that has to go the ordinary way, where errors are told. */
  async answer(body: string): Promise<string | null> {
    this.#facts ??= await factsOf(this.#store);
    const facts = this.#facts;
    const statement = this.#statements.get(body, () => {
      const request = requestOf(body);
      return request === null ? null : this.statementOf(request, facts);
    });
    if (statement === null) return null;
    const [row] = await this.#store.sql.unsafe<{ data: string | null }[]>(
      statement.text,
      statement.params as never[],
      { prepare: this.#prepares(statement.text) },
    );
    const data = row?.data ?? null;
    if (data === null || (statement.doubt !== null && data.startsWith(statement.doubt))) return null;
    return `{"data":${data}}`;
  }

  /** The statement that answers a request, or null where there is none. */
  statementOf({ query, variables, operationName }: GraphRequest, facts: Facts): Statement | null {
    const known = this.#documents.get(query, () => this.#read(query));
    if (known === null) return null;
    const { document, operations, fragments } = known;
    const operation =
      operationName === null
        ? operations.length === 1 && operations[0]
        : operations.find(({ name }) => name?.value === operationName);
    if (!operation) return null;
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables);
    if (coerced === undefined) return null;
    if (inputOverLimit(document, coerced) ?? overLimit(costOf(operation, fragments, coerced))) return null;
    try {
      const compiler = new Compiler({ schema: this.#schema, fragments, variables: coerced }, facts);
      const { sql: text, params } = dialect.sqlToQuery(compiler.statement(operation));
      return { text, params, doubt: compiler.doubt };
    } catch {
      // Whatever it is, the ordinary way tells it, or can do it.
      return null;
    }
  }

  #read(query: string): Known | null {
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      if (validate(this.#schema, document).length > 0) return null;
      const definitions = document.definitions;
      return {
        document,
        operations: definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION),
        fragments: new Map(
          definitions
            .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
            .map((one) => [one.name.value, one] as const),
        ),
      };
    } catch {
      return null;
    }
  }

  /** A text that comes a second time is worth preparing. */
  #prepares(text: string): boolean {
    const times = (this.#texts.get(text) ?? 0) + 1;
    if (times > 1 || this.#texts.size < PREPARED) this.#texts.set(text, times);
    return times > 1;
  }
}

/** A body that is a plain request, else null. */
function requestOf(body: string): GraphRequest | null {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return null;
  const { query, variables, operationName, ...more } = given as Record<string, unknown>;
  if (typeof query !== 'string' || Object.keys(more).length > 0) return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: operationName ?? null,
  };
}

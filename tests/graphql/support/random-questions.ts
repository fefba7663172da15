/** Questions at random, made of the schema: valid as GraphQL, with values that make sense and values that make none. */
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

export interface Question {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What nobody should send, and what somebody will. */
const NONSENSE: { readonly [type: string]: readonly unknown[] } = {
  Int: [-1, 0, 101, 2 ** 31 - 1, -(2 ** 31)],
  Float: [-1, 0, 1e308, -1e308, 1e-300, 180.0001],
  ID: ['', 'x', '\0', '\ud800', 'QWN0b3I6'],
  Date: ['', '0000-00-00', '0001-01-01', '9999-12-31', '2022-02-30', '2022-1-1', '\0', '٢٠٢٢-٠٥-١٢'],
  String: [
    ...['', '\0', 'a\0b', '\ud800', '%', '_', '\\', "'", "' or 1=1 --", '!!!', '&|!():*', 'ـــ', 'ًٌٍ', '{}'],
    ...['x'.repeat(400), 'a b c d e f g h i j k l m n o p q r s t', '😀', '\u202e', '\n'],
  ],
};
const SENSE: { readonly [type: string]: readonly unknown[] } = {
  Int: [1, 2, 5, 20],
  Float: [0, 1, 35.5, 50, 90],
  Boolean: [true, false],
  Date: ['2022-05-12', '2023-03-01', '2024-01-01'],
  String: ['داعش', 'ISIS', 'SY', 'سوريا', 'killed', 'USD', 'raqq'],
};

/** Numbers from 0 to 1, the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DEEPEST = 5;
/** Hardly ever what a list gave. */
const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

export class Questions {
  readonly #schema: GraphQLSchema;
  readonly #ids: readonly string[];
  readonly #random: () => number;
  #variables = new Map<string, { readonly type: string; readonly value: unknown }>();

  constructor(schema: GraphQLSchema, ids: readonly string[], seed: number) {
    this.#schema = schema;
    this.#ids = ids;
    this.#random = mulberry(seed);
  }

  next(): Question {
    this.#variables = new Map();
    const roots = Object.values(this.#schema.getQueryType()?.getFields() ?? {});
    const body = this.#field(this.#pick(roots.filter(({ name }) => name !== 'analyze')), 1);
    const given = [...this.#variables];
    const declared = given.map(([name, { type }]) => `$${name}: ${type}`).join(', ');
    return {
      query: `query ${declared === '' ? '' : `(${declared})`} { ${body} }`,
      variables: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    };
  }

  readonly #pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(this.#random() * items.length)] as Item;

  #field(field: GraphQLField<unknown, unknown>, depth: number, alias = ''): string {
    const args = field.args
      .filter((arg) => isRequiredArgument(arg) || this.#random() < (CURSORS.has(arg.name) ? 0.02 : 0.25))
      .map(({ name, type }) => {
        const variable = `v${this.#variables.size}`;
        this.#variables.set(variable, { type: String(type), value: this.#value(type, 0) });
        return `${name}: $${variable}`;
      });
    const shown = args.length === 0 ? '' : `(${args.join(', ')})`;
    return `${alias}${field.name}${shown}${this.#selection(field.type, depth)}`;
  }

  #selection(of: GraphQLOutputType, depth: number): string {
    const type = getNamedType(of);
    if (!isCompositeType(type)) return '';
    if (!isUnionType(type)) return ` { __typename ${this.#fields(type, depth)} }`;
    const each = this.#schema.getPossibleTypes(type);
    // Fields of one name have several types there.
    const parts = each.map(
      (one) => `... on ${one.name} { __typename ${this.#fields(one, depth, one.name)} }`,
    );
    return ` { __typename ${parts.join(' ')} }`;
  }

  #fields(type: GraphQLObjectType | GraphQLInterfaceType, depth: number, prefix?: string): string {
    const chance = (leaf: boolean, name: string) => {
      if (leaf) return 0.4;
      if (depth > DEEPEST) return 0;
      return name === 'nodes' || name === 'edges' ? 0.8 : 0.6 / depth;
    };
    return Object.values(type.getFields())
      .filter((field) => this.#random() < chance(!isCompositeType(getNamedType(field.type)), field.name))
      .map((field) => this.#field(field, depth + 1, prefix === undefined ? '' : `${prefix}_${field.name}: `))
      .join(' ');
  }

  #value(type: GraphQLInputType, depth: number): unknown {
    const bare = getNullableType(type);
    if (isListType(bare))
      return Array.from({ length: Math.floor(this.#random() * 3) }, () =>
        this.#value(bare.ofType, depth + 1),
      );
    if (isEnumType(bare)) return this.#pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(
        (field) =>
          isRequiredInputField(field) ||
          this.#random() < (getNamedType(field.type).name === 'ID' ? 0.05 : 0.5) / (depth + 2),
      );
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.type, depth + 1)]));
    }
    const odd = NONSENSE[bare.name];
    if (odd !== undefined && this.#random() < 0.08) return this.#pick(odd);
    return this.#pick(bare.name === 'ID' ? this.#ids : (SENSE[bare.name] ?? [null]));
  }
}

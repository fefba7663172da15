/** What an operation may ask for in the worst case, known before anything is read for it. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { limitError } from './errors.ts';
import { introspectionCost, MAX_INTROSPECTION } from './introspection-cost.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './page.ts';

/** How deep fields may nest. */
export const MAX_DEPTH = 24;
/** How many fields an operation may ask for, once fragments are spread and pages multiplied by their size. */
export const MAX_FIELDS = 250_000;
/** How many lists and totals an operation may name, each where it stands, whatever the pages around it. */
export const MAX_LISTS = 200;
/** How often a field without arguments may be asked for of one thing, under different names. */
export const MAX_NAMES = 5;

/** What is found or counted over many rows, or by reading a text, weighs as much as so many lists. */
const HEAVY: ReadonlySet<string> = new Set([
  'analyze',
  'groups',
  'neighbours',
  'paths',
  'search',
  'timeline',
]);
const HEAVY_WEIGHT = 5;

type Variables = { readonly [name: string]: unknown };

export interface Cost {
  /** Fields of the schema itself. */
  readonly introspection: number;
  readonly fields: number;
  readonly depth: number;
  readonly lists: number;
  /** The most names that one field is asked for under. */
  readonly names: number;
}

/** The cost of a selection set, with what its fragments bring into it. */
interface SetCost extends Cost {
  /** It asks for what is on a page, or where that stands. */
  readonly page: boolean;
  /** The names under which each field is asked for that is the same again. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
}

const sizeOf = (value: ValueNode, variables: Variables): number | null => {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'number' ? given : null;
};

/** How many times what is below a field may be given. */
function timesOf(node: FieldNode, below: SetCost, variables: Variables): number {
  const page = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  if (page === undefined) return below.page ? DEFAULT_PAGE : 1;
  return Math.max(1, Math.min(sizeOf(page.value, variables) ?? DEFAULT_PAGE, MAX_PAGE));
}

const ON_PAGES: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

function listsOf(name: string, below: SetCost): number {
  if (HEAVY.has(name)) return HEAVY_WEIGHT;
  return below.page || name === 'totalCount' ? 1 : 0;
}

/** What an operation asks for in the worst case. */
export function costOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): Cost {
  const spread = new Map<string, SetCost>();
  const measure = (set: SelectionSetNode | undefined): SetCost => {
    let [fields, depth, lists, names, introspection, page] = [0, 0, 0, 0, 0, false];
    const values = new Map<string, Set<string>>();
    const askedAs = (name: string, keys: Iterable<string>) => {
      const known = values.get(name) ?? new Set();
      for (const key of keys) known.add(key);
      values.set(name, known);
      names = Math.max(names, known.size);
    };
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        if (name === '__typename') continue;
        if (name.startsWith('__')) {
          introspection += introspectionCost(selection.selectionSet, fragments);
          continue;
        }
        const below = measure(selection.selectionSet);
        page ||= ON_PAGES.has(name);
        fields += 1 + below.fields * timesOf(selection, below, variables);
        depth = Math.max(depth, below.depth + 1);
        lists += below.lists + listsOf(name, below);
        names = Math.max(names, below.names);
        // With other arguments it may be another; without, it is the same again.
        if (selection.selectionSet === undefined || !selection.arguments?.length)
          askedAs(name, [selection.alias?.value ?? name]);
        continue;
      }
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? measure(selection.selectionSet)
          : ofFragment(selection.name.value);
      page ||= inner.page;
      fields += inner.fields;
      depth = Math.max(depth, inner.depth);
      lists += inner.lists;
      introspection += inner.introspection;
      names = Math.max(names, inner.names);
      for (const [name, keys] of inner.values) askedAs(name, keys);
    }
    return { fields, depth, lists, names, introspection, page, values };
  };
  const ofFragment = (name: string): SetCost => {
    const known = spread.get(name) ?? measure(fragments.get(name)?.selectionSet);
    spread.set(name, known);
    return known;
  };
  return measure(operation.selectionSet);
}

/** What the limits say against a cost, or null. */
export function overLimit({ fields, depth, lists, names, introspection }: Cost): GraphQLError | null {
  if (depth > MAX_DEPTH)
    return limitError('QUERY_TOO_DEEP', `Fields nest ${depth} deep; ${MAX_DEPTH} is allowed.`, MAX_DEPTH);
  const tooComplex = (message: string, limit: number) => limitError('QUERY_TOO_COMPLEX', message, limit);
  if (fields > MAX_FIELDS)
    return tooComplex(
      `The query may return ${fields} fields; ${MAX_FIELDS} is allowed. Ask for smaller pages.`,
      MAX_FIELDS,
    );
  if (lists > MAX_LISTS)
    return tooComplex(
      `The query asks for ${lists} lists and totals, where each of ${[...HEAVY].join(', ')} counts as ${HEAVY_WEIGHT}; ${MAX_LISTS} is allowed. Ask for them in several queries.`,
      MAX_LISTS,
    );
  if (names > MAX_NAMES)
    return tooComplex(
      `The query asks for one field of a thing under ${names} names; ${MAX_NAMES} are allowed.`,
      MAX_NAMES,
    );
  if (introspection > MAX_INTROSPECTION)
    return tooComplex(
      `The query may return ${introspection} fields of the schema itself; ${MAX_INTROSPECTION} is allowed.`,
      MAX_INTROSPECTION,
    );
  return null;
}

import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limitError } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../page.ts';
import { operationOf, variablesOf } from './operation.ts';

/** How deep fields may nest. */
export const MAX_DEPTH = 24;
/** How many fields an operation may ask for, once fragments are spread and pages multiplied by their size. */
export const MAX_FIELDS = 250_000;
/** How deep the objects and lists of an argument may nest. */
export const MAX_INPUT_DEPTH = 20;
/** Sizes of documents, before anything is made of them. */
export const MAX_TOKENS = 8_000;

type Variables = { readonly [name: string]: unknown };
interface Cost {
  readonly fields: number;
  readonly depth: number;
}

const sizeOf = (value: ValueNode, variables: Variables): number | null => {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'number' ? given : null;
};

/** The fields an operation asks for in the worst case, and how deep they nest. Introspection is not counted. */
export function costOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): Cost {
  const spread = new Map<string, Cost>();
  const measure = (set: SelectionSetNode | undefined): Cost => {
    let fields = 0;
    let depth = 0;
    const add = (cost: Cost, own: number, size: number) => {
      fields += own + cost.fields * size;
      depth = Math.max(depth, cost.depth + own);
    };
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        const page = selection.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
        const connection = page ?? isConnection(selection.selectionSet);
        const size = page ? Math.min(sizeOf(page.value, variables) ?? DEFAULT_PAGE, MAX_PAGE) : DEFAULT_PAGE;
        add(measure(selection.selectionSet), 1, connection ? Math.max(size, 1) : 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(measure(selection.selectionSet), 0, 1);
      else {
        const name = selection.name.value;
        const known = spread.get(name) ?? measure(fragments.get(name)?.selectionSet);
        spread.set(name, known);
        add(known, 0, 1);
      }
    }
    return { fields, depth };
  };
  return measure(operation.selectionSet);
}

const isConnection = (set: SelectionSetNode | undefined): boolean =>
  set?.selections.some(
    (child) => child.kind === Kind.FIELD && (child.name.value === 'nodes' || child.name.value === 'edges'),
  ) ?? false;

/** How deep the values of variables nest, as far as the limit. */
export function inputDepth(value: unknown, limit: number): number {
  if (typeof value !== 'object' || value === null || limit === 0) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((inner) => inputDepth(inner, limit - 1)));
}

/** How deep the arguments of an operation nest, written out in it. */
export function literalDepth(document: DocumentNode): number {
  let depth = 0;
  let deepest = 0;
  const nested = {
    enter: () => {
      depth++;
      deepest = Math.max(deepest, depth);
    },
    leave: () => {
      depth--;
    },
  };
  visit(document, { ObjectValue: nested, ListValue: nested });
  return deepest;
}

/** What the limit says against arguments that nest too deep, or null. */
export function inputOverLimit(document: DocumentNode, variables: Variables): GraphQLError | null {
  // A variable's value is a level below the object that holds them all.
  const given = inputDepth(variables, MAX_INPUT_DEPTH + 2) - 1;
  if (Math.max(given, literalDepth(document)) <= MAX_INPUT_DEPTH) return null;
  return limitError(
    'QUERY_TOO_DEEP',
    `An argument nests deeper than ${MAX_INPUT_DEPTH} objects and lists.`,
    MAX_INPUT_DEPTH,
  );
}

/** What the limits say against a cost, or null. */
export function overLimit({ fields, depth }: Cost): GraphQLError | null {
  if (depth > MAX_DEPTH)
    return limitError('QUERY_TOO_DEEP', `Fields nest ${depth} deep; ${MAX_DEPTH} is allowed.`, MAX_DEPTH);
  if (fields > MAX_FIELDS)
    return limitError(
      'QUERY_TOO_COMPLEX',
      `The query may return ${fields} fields; ${MAX_FIELDS} is allowed. Ask for smaller pages.`,
      MAX_FIELDS,
    );
  return null;
}

/** What the limits say against an operation that is about to run, or null. */
function refusalOf(args: ExecutionArgs): GraphQLError | null {
  const operation = operationOf(args);
  if (operation === null) return null;
  const { document } = args;
  const tooDeep = inputOverLimit(document, args.variableValues ?? {});
  if (tooDeep !== null) return tooDeep;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  return overLimit(costOf(operation, fragments, variablesOf(args)));
}

/** Refuses operations that would cost too much, before anything is fetched for them. */
export function useCostLimits(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS }));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const error = refusalOf(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const error = refusalOf(args);
      if (error) setResultAndStopExecution({ errors: [error] });
    },
  };
}

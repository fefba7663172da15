import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costOf, overLimit } from '../cost.ts';
import { limitError } from '../errors.ts';
import { operationOf, variablesOf } from './operation.ts';

/** How deep the objects and lists of an argument may nest. */
export const MAX_INPUT_DEPTH = 20;
/** Sizes of documents, before anything is made of them. */
export const MAX_TOKENS = 8_000;

type Variables = { readonly [name: string]: unknown };

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

/** Whether parsing ended because there is too much of it: GraphQL says so by words alone. */
const isTooLong = (error: unknown): boolean =>
  error instanceof GraphQLError && error.message.includes(`more that ${MAX_TOKENS} tokens`);

const TOO_LONG = (): GraphQLError =>
  limitError(
    'QUERY_TOO_LONG',
    `The query has more than ${MAX_TOKENS} names, numbers and signs; ${MAX_TOKENS} are allowed. Send values as variables.`,
    MAX_TOKENS,
  );

/** Refuses operations that would cost too much, before anything is fetched for them. */
export function useCostLimits(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parseFn(source, { ...options, maxTokens: MAX_TOKENS });
        } catch (error) {
          throw isTooLong(error) ? TOO_LONG() : error;
        }
      });
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

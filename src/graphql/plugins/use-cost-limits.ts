import { type ExecutionArgs, type FragmentDefinitionNode, GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { inputOverLimit } from '../argument-cost.ts';
import { costOf, overLimit } from '../cost.ts';
import { limitError } from '../errors.ts';
import { operationOf, variablesOf } from './operation.ts';

/** Sizes of documents, before anything is made of them. */
export const MAX_TOKENS = 8_000;

/** What the limits say against an operation that is about to run, or null. */
function refusalOf(args: ExecutionArgs): GraphQLError | null {
  const operation = operationOf(args);
  if (operation === null) return null;
  const { document } = args;
  const tooLarge = inputOverLimit(document, args.variableValues ?? {});
  if (tooLarge !== null) return tooLarge;
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

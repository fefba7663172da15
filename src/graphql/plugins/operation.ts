/** What of a request is about to run. */
import { type ExecutionArgs, getVariableValues, Kind, type OperationDefinitionNode } from 'graphql';

/** The operation that is meant, or null where that cannot be told. */
export function operationOf({ document, operationName }: ExecutionArgs): OperationDefinitionNode | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named = operationName ? operations.filter(({ name }) => name?.value === operationName) : operations;
  return named.at(-1) ?? null;
}

/** The values of its variables, those it gives itself included; what was sent where that does not fit. */
export function variablesOf(args: ExecutionArgs): Readonly<Record<string, unknown>> {
  const sent = args.variableValues ?? {};
  const definitions = operationOf(args)?.variableDefinitions;
  if (definitions === undefined || definitions.length === 0) return sent;
  return getVariableValues(args.schema, definitions, sent).coerced ?? sent;
}

import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const CONDITIONS: ReadonlySet<string> = new Set(['skip', 'include']);

/** What a subscription is of cannot hang on a condition: there might be nothing to subscribe to. */
function unconditional(context: ValidationContext): ASTVisitor {
  const check = (set: SelectionSetNode | undefined, seen: Set<string>): void => {
    for (const selection of set?.selections ?? []) {
      const condition = selection.directives?.find(({ name }) => CONDITIONS.has(name.value));
      if (condition !== undefined)
        context.reportError(
          new GraphQLError(`What is subscribed to may not depend on "@${condition.name.value}".`, {
            nodes: [condition],
          }),
        );
      if (selection.kind === Kind.INLINE_FRAGMENT) check(selection.selectionSet, seen);
      else if (selection.kind === Kind.FRAGMENT_SPREAD && !seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        check(context.getFragment(selection.name.value)?.selectionSet, seen);
      }
    }
  };
  return {
    OperationDefinition({ operation, selectionSet }) {
      if (operation === 'subscription') check(selectionSet, new Set());
    },
  };
}

/** Refuses subscriptions that would have nothing to subscribe to. */
export function useSubscriptionRules(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(unconditional);
    },
  };
}

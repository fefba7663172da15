import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { wrongArgument } from '../wrong-argument.ts';

/** Names the argument in the errors of the validation, as errors of ours do, and what is allowed there. */
export function useNamedArguments(): Plugin {
  return {
    onValidate({ params: { schema, documentAST } }) {
      return ({ result }) => {
        for (const error of result as readonly GraphQLError[])
          Object.assign(error.extensions, wrongArgument(schema, documentAST, error));
      };
    },
  };
}

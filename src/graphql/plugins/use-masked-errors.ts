import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { YogaMaskedErrorOpts } from 'graphql-yoga';
import { userErrorIn } from '../../store/index.ts';
import { wrongVariable } from '../wrong-argument.ts';
import { wrongRequest } from '../wrong-request.ts';

/** Writes one error of the server's own, with the reference that its client was given. */
export type LogError = (error: unknown, reference: string) => void;

const logToStderr: LogError = (error, reference) => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`error ${reference}: ${text}\n`);
};

/** The error beneath GraphQL's wrapping: what was thrown by code that is not ours to show, or null. */
function unexpected(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  return error.originalError == null ? null : unexpected(error.originalError);
}

/**
 * Hides what went wrong inside from clients: they get a reference, the log gets the stack under the same reference,
 * once. Errors meant for clients pass as they are, and so does what the store says about the database.
 */
export function maskedErrors(
  schema: GraphQLSchema,
  log: LogError = logToStderr,
): Partial<YogaMaskedErrorOpts> {
  const references = new WeakMap<object, string>();
  return {
    maskError: (error) => {
      const hidden = unexpected(error);
      if (hidden === null && error instanceof GraphQLError) return coded(schema, error);
      const where = error instanceof GraphQLError ? placeOf(error) : {};
      const user = userErrorIn(hidden);
      if (user !== null)
        return new GraphQLError(user.message, { ...where, extensions: { code: user.code, ...user.wrong } });
      const key = typeof hidden === 'object' && hidden !== null ? hidden : null;
      let reference = key === null ? undefined : references.get(key);
      if (reference === undefined) {
        reference = randomUUID();
        if (key !== null) references.set(key, reference);
        log(hidden, reference);
      }
      return new GraphQLError(
        `The server failed to answer this. Its log has the reason under ${reference}.`,
        {
          ...where,
          extensions: { code: 'INTERNAL_SERVER_ERROR', reference },
        },
      );
    },
  };
}

/** GraphQL says of a variable what is wrong with it, and no code; Yoga of a request what is wrong, and not what is right. */
function coded(schema: GraphQLSchema, error: GraphQLError): GraphQLError {
  const { extensions } = error;
  const wrong = extensions['argument'] === undefined ? wrongVariable(schema, error) : null;
  if (wrong !== null) Object.assign(extensions, { code: extensions['code'] ?? 'INVALID_VARIABLE', ...wrong });
  const code = extensions['code'];
  const none = code === 'BAD_REQUEST' || code === 'OPERATION_RESOLUTION_FAILURE' ? wrongRequest(error) : null;
  if (none !== null && extensions['allowed'] === undefined) {
    Object.assign(extensions, none);
    error.message = `${error.message.replace(/\.?$/, '.')} Allowed: ${none.allowed}.`;
  }
  // Who takes plain JSON is told by the answer, not by its status, that an operation is wrong.
  if (wrong !== null || extensions['code'] === 'OPERATION_RESOLUTION_FAILURE')
    extensions['http'] = { ...(extensions['http'] ?? {}), spec: true };
  return error;
}

const placeOf = ({ nodes, path }: GraphQLError) => ({ ...(nodes && { nodes }), ...(path && { path }) });

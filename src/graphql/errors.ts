import { GraphQLError } from 'graphql';

/** What a client can get wrong, as `extensions.code` of the error it receives. */
export type InputErrorCode =
  | 'CURSOR_EXPIRED'
  | 'INVALID_ARGUMENT'
  | 'INVALID_CURSOR'
  | 'INVALID_DATE'
  | 'INVALID_ID'
  | 'INVALID_TEXT'
  | 'NOT_FOUND'
  | 'PAGE_TOO_LARGE'
  | 'WRONG_TYPE_OF_ID';

/** An error that the client can mend: it names the argument and says what is allowed there. */
export const inputError = (
  code: InputErrorCode,
  argument: string,
  problem: string,
  allowed: string,
): GraphQLError =>
  new GraphQLError(`Argument "${argument}": ${problem} Allowed: ${allowed}.`, {
    extensions: { code, argument, allowed },
  });

/** An error for a whole request that asks for too much. */
export const limitError = (
  code: 'QUERY_TOO_COMPLEX' | 'QUERY_TOO_DEEP' | 'QUERY_TOO_LONG',
  message: string,
  limit: number,
  argument?: string,
): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code,
      ...(argument === undefined ? {} : { argument }),
      limit,
      http: { spec: true, status: 400 },
    },
  });

/** Why a subscription is over, or never began; `status` for those that never began. */
export const liveError = (
  code: 'SERVER_CLOSING' | 'SUBSCRIPTION_TOO_SLOW' | 'TOO_MANY_SUBSCRIPTIONS' | 'SUBSCRIPTIONS_DISABLED',
  message: string,
  status?: number,
): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(status === undefined ? {} : { http: { status } }) } });

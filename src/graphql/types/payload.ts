/** What all mutations share: who sends them, how often, and errors as data. */
import { GraphQLError } from 'graphql';
import { UserError } from '../../errors.ts';
import { type Author, type Once, userErrorIn } from '../../store/index.ts';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { inputError } from '../errors.ts';
import { globalId } from '../ids.ts';
import { checkText } from '../lists/text.ts';

type Types = typeof builder.$inferSchemaTypes;

/** What a client can mend, told as data. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly argument: string | null;
  readonly allowed: string | null;
}

export interface Payload {
  readonly errors: readonly Problem[];
  readonly clientMutationId: string | null;
}

/** How a sending of a mutation is told from others. */
export interface Sent {
  readonly clientMutationId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** Who corrects something, and why. */
export interface Signed extends Sent {
  readonly by?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const UserErrorType = builder.objectRef<Problem>('UserError').implement({
  description: 'Why nothing was done, and what to do about it.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'What it is, for programs: DOCUMENT_UNREADABLE …; docs/front-ends.md lists them.',
    }),
    message: t.exposeString('message', { description: 'What it is, for people.' }),
    argument: t.exposeString('argument', {
      nullable: true,
      description: 'The argument that is wrong, such as input.entityId; null where it is none.',
    }),
    allowed: t.exposeString('allowed', { nullable: true, description: 'What is allowed there.' }),
  }),
});

export const payloadFields = <P extends Payload>(t: PothosSchemaTypes.ObjectFieldBuilder<Types, P>) => ({
  errors: t.field({
    type: [UserErrorType],
    description: 'Why nothing was done; empty where it was.',
    resolve: ({ errors }) => errors,
  }),
  clientMutationId: t.string({
    nullable: true,
    description: 'What the client gave.',
    resolve: ({ clientMutationId }) => clientMutationId,
  }),
});

export const sentFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  clientMutationId: t.string({ description: 'Comes back with the answer.' }),
  idempotencyKey: t.string({
    description:
      'A name of your own for this change, up to 300 characters. Sent again under it, the same input is done no second time and answered the same; another input is refused.',
  }),
});

export const signedFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  by: t.string({
    description:
      'Who does it, for the history. Where a proxy says who asks, in the header Isnad-User, that counts, and this has to be the same or left out.',
  }),
  note: t.string({ description: 'Why, for the history.' }),
  ...sentFields(t),
});

/** The sending of a mutation as the store tells it from others. Throws INVALID_TEXT, INVALID_ARGUMENT. */
export function onceOf(mutation: string, { clientMutationId: _, idempotencyKey, ...input }: Sent): Once {
  const key = idempotencyKey == null ? null : checkText(idempotencyKey, 'input.idempotencyKey');
  if (key !== null && key.trim() === '')
    throw inputError('INVALID_ARGUMENT', 'input.idempotencyKey', 'it is empty.', 'a name of this change');
  return { key, mutation, input };
}

const words = (text: string | null | undefined, argument: string): string | null =>
  text == null ? null : checkText(text, argument).trim() || null;

/** Who does it. Throws INVALID_TEXT, INVALID_ARGUMENT. */
export function authorOf({ by, note }: Signed, { user }: GraphContext): Author {
  const said = words(by, 'input.by');
  const known = words(user, 'Isnad-User');
  if (said !== null && known !== null && said !== known)
    throw inputError('INVALID_ARGUMENT', 'input.by', 'somebody else is asking.', `"${known}", or nothing`);
  return { by: known ?? said, note: words(note, 'input.note') };
}

/** Does something that the client may have to mend: what it can is told as data. */
export async function attempt<Done extends object>(
  { writable }: GraphContext,
  { clientMutationId }: Sent,
  nothing: Done,
  work: () => Promise<Done>,
): Promise<Done & Payload> {
  const answer = { errors: [], clientMutationId: clientMutationId ?? null };
  try {
    if (!writable)
      throw new UserError(
        'WRITING_DISABLED',
        'This server lets nobody change the graph; ask one that listens on its own machine alone, by the name localhost, or start it with --writable.',
      );
    return { ...answer, ...(await work()) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { ...answer, ...nothing, errors: [problem] };
  }
}

/** An error that a client can mend; null for any other. */
function problemOf(error: unknown): Problem | null {
  if (error instanceof GraphQLError) {
    const { code, argument, allowed } = error.extensions;
    if (typeof code !== 'string') return null;
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return { code, message: error.message, argument: text(argument), allowed: text(allowed) };
  }
  const user = userErrorIn(error);
  if (user === null) return null;
  const { code, wrong } = user;
  const later = wrong?.later?.map((id) => globalId('Curation', id)) ?? [];
  const message = later.length === 0 ? user.message : `${user.message} Later ones: ${later.join(', ')}.`;
  return { code, message, argument: wrong?.argument ?? null, allowed: wrong?.allowed ?? null };
}

/** Why something failed, for others than who sent it: a fault of the server's own is none of theirs. */
export const reasonOf = (error: unknown): string => problemOf(error)?.message ?? 'a fault of Isnad itself';

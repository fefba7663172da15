import { type ASTVisitor, type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { INCREMENTAL } from '../directives.ts';

const EVENTS = 'text/event-stream';
const PARTS = 'multipart/mixed';

/** Whether a request takes one of these types. */
function takes(request: Request, ...types: readonly string[]): boolean {
  const accepted = (request.headers.get('accept') || '*/*')
    .split(',')
    .map((one) => one.split(';', 1)[0]?.trim().toLowerCase());
  return types.some(
    (type) =>
      accepted.includes(type) || accepted.includes('*/*') || accepted.includes(type.replace(/\/.*/, '/*')),
  );
}

const LEFT_OUT: ASTVisitor = {
  Directive: ({ name }) => (INCREMENTAL.some((one) => one.name === name.value) ? null : undefined),
};

const wholes = new WeakMap<DocumentNode, DocumentNode>();

/** A document that asks for the same, in one piece. */
function inOnePiece(document: DocumentNode): DocumentNode {
  const whole: DocumentNode = wholes.get(document) ?? visit(document, LEFT_OUT);
  wholes.set(document, whole);
  return whole;
}

/**
 * Answers as the client can take it: whoever takes no pieces gets what he would have had in pieces as one, and an item of a
 * subscription is one always. Refuses subscriptions of those who take no events, before they begin.
 */
export function useAcceptable(): Plugin {
  return {
    onExecute({ args }) {
      if (!takes(args.contextValue.request, EVENTS, PARTS)) args.document = inOnePiece(args.document);
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      args.document = inOnePiece(args.document);
      if (takes(args.contextValue.request, EVENTS)) return;
      const message = `A subscription is answered by events: send "Accept: ${EVENTS}".`;
      const extensions = { code: 'NOT_ACCEPTABLE', allowed: EVENTS, http: { status: 406 } };
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions })] });
    },
  };
}

import {
  type ASTVisitor,
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  Kind,
  type ValueNode,
  visit,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isIncremental } from '../directives.ts';
import { inputError } from '../errors.ts';
import { variablesOf } from './operation.ts';

const EVENTS = 'text/event-stream';
const PARTS = 'multipart/mixed';
const WHOLE = ['application/json', 'application/graphql-response+json'];

const ASKING: ReadonlySet<string> = new Set(['GET', 'POST']);

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
  Directive: (directive) => (isIncremental(directive) ? null : undefined),
};

const wholes = new WeakMap<DocumentNode, DocumentNode>();

/** A document that asks for the same, in one piece. */
function inOnePiece(document: DocumentNode): DocumentNode {
  const whole: DocumentNode = wholes.get(document) ?? visit(document, LEFT_OUT);
  wholes.set(document, whole);
  return whole;
}

const counts = new WeakMap<DocumentNode, readonly ValueNode[]>();

/** How many items each streamed list of a document gives at first. */
function initialCountsIn(document: DocumentNode): readonly ValueNode[] {
  const known = counts.get(document);
  if (known !== undefined) return known;
  const found: ValueNode[] = [];
  visit(document, {
    Directive(node) {
      for (const { name, value } of node.arguments ?? [])
        if (name.value === 'initialCount') found.push(value);
    },
  });
  counts.set(document, found);
  return found;
}

/** The error for a list that is to begin with less than nothing, or null. */
function negativeCount(args: ExecutionArgs): GraphQLError | null {
  for (const value of initialCountsIn(args.document)) {
    const given = value.kind === Kind.VARIABLE ? variablesOf(args)[value.name.value] : value;
    const count = value.kind === Kind.INT ? value.value : given;
    if (Number(count) < 0)
      return inputError('INVALID_ARGUMENT', 'initialCount', `${count} is negative.`, 'a whole number from 0');
  }
  return null;
}

/**
 * Answers as the client can take it: whoever takes no pieces gets what he would have had in pieces as one, and an item of a
 * subscription is one always. Refuses subscriptions of those who take no events, before they begin.
 */
export function useAcceptable(endpoint: string): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname.replace(/\/$/, '') !== endpoint || !ASKING.has(request.method)) return;
      if (takes(request, ...WHOLE, EVENTS, PARTS)) return;
      // Before anything is done, so that no change is made that its sender does not hear of.
      const allowed = [...WHOLE, EVENTS, PARTS].join(', ');
      const message = `Answers come as ${allowed}: send one of them as "Accept".`;
      const extensions = { code: 'NOT_ACCEPTABLE', allowed };
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions }] }, { status: 406 }));
    },
    onExecute({ args, setResultAndStopExecution }) {
      const negative = negativeCount(args);
      if (negative !== null) return setResultAndStopExecution({ errors: [negative] });
      if (!takes(args.contextValue.request, EVENTS, PARTS)) args.document = inOnePiece(args.document);
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      args.document = inOnePiece(args.document);
      if (takes(args.contextValue.request, EVENTS)) return;
      const message = `A subscription is answered by events: send "Accept: ${EVENTS}".`;
      const extensions = { code: 'NOT_ACCEPTABLE', allowed: EVENTS, http: { status: 406 } };
      setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions })] });
    },
    onResponse({ response }) {
      // nginx would wait for the end of an answer that has none.
      if (response.headers.get('content-type')?.startsWith(EVENTS))
        response.headers.set('x-accel-buffering', 'no');
    },
  };
}

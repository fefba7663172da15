import { UserError } from '../errors.ts';
import { storeError } from './errors.ts';
import type { Gate } from './gate.ts';

/** A query of postgres.js before it is sent: `handler` sends it, `reject` fails it. */
interface Unsent extends Promise<unknown> {
  handler: (query: Unsent) => unknown;
  reject: (error: unknown) => void;
}

const isUnsent = (value: unknown): value is Unsent =>
  value instanceof Promise && 'handler' in value && 'reject' in value;

export interface Guards {
  readonly gate: Gate;
  /** Milliseconds after which an answer is not to be expected any more. */
  readonly deadlineMs: number;
  /** Called when the query is sent, and when it is answered or fails. */
  readonly sent: () => void;
  readonly settled: () => void;
  /** Called when no answer has come. */
  readonly lost: () => void;
}

/**
 * Let a query through the gate when it is sent, which is when someone awaits it (fragments of queries never are), fail
 * it when no answer comes, and make its errors the user's.
 */
export function guard<T>(value: T, { gate, deadlineMs, sent, settled, lost }: Guards): T {
  if (!isUnsent(value)) return value;
  const send = value.handler;
  const fail = value.reject;
  value.reject = (error) => fail(storeError(error));
  value.handler = (query) => {
    const enter = (): void => {
      const deadline = setTimeout(() => {
        query.reject(
          new UserError('DATABASE_UNREACHABLE', 'The database stopped answering; check that it is up.'),
        );
        lost();
      }, deadlineMs);
      const leave = (): void => {
        clearTimeout(deadline);
        settled();
      };
      // Not `query.then`, which would send it once more.
      Promise.prototype.then.call(query, leave, leave);
      sent();
      send(query);
    };
    if (gate.tryEnter()) enter();
    else gate.enter().then(enter, (error: unknown) => query.reject(error));
  };
  return value;
}

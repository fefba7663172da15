/** Subscriptions as a client has them: over HTTP, as server-sent events. */
import type { RunningServer } from '../../../src/server.ts';
import type { Answer } from './graph.ts';

export interface Listening {
  readonly response: Response;
  /** The next answer; null when the stream has ended in order. Throws when nothing comes in time, or the connection breaks. */
  next(): Promise<Answer>;
  /** The answers until one meets the condition. */
  until(met: (answer: Answer) => boolean): Promise<Answer[]>;
  /** Whether nothing comes for a while. */
  silent(ms?: number): Promise<boolean>;
  /** Go away. */
  abort(): void;
}

const PATIENCE_MS = 60_000;

/** Subscribe; resolves when the server has taken it, so that what is stored from now on is told. */
export async function listen(
  server: Pick<RunningServer, 'url'>,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = { accept: 'text/event-stream' },
): Promise<Listening> {
  const controller = new AbortController();
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  });
  const answers = answersOf(response);
  let coming: Promise<Answer> | null = null;
  const ask = (): Promise<Answer> => {
    coming ??= answers.next().then(({ done, value }) => (done ? null : value));
    // Whoever does not wait for it is not surprised when it fails.
    coming.catch(() => {});
    return coming;
  };
  const next = async (): Promise<Answer> => {
    const answer = await within(ask(), PATIENCE_MS);
    coming = null;
    return answer;
  };
  return {
    response,
    next,
    until: async (met) => {
      const all: Answer[] = [];
      do all.push(await next());
      while (!met(all.at(-1)));
      return all;
    },
    silent: (ms = 300) =>
      within(ask(), ms).then(
        () => false,
        () => true,
      ),
    abort: () => controller.abort(),
  };
}

function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function* answersOf({ body }: Response): AsyncGenerator<Answer, void> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      if (lines.includes('event: complete')) return;
      const data = lines.find((line) => line.startsWith('data: '));
      if (data !== undefined) yield JSON.parse(data.slice('data: '.length));
    }
  }
  throw new Error('the connection broke');
}

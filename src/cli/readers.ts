import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { DocumentGraph, DocumentHead } from '../../schema/document-graph.ts';
import { extractGraph } from '../read-text.ts';

/** Those who read documents; what is asked of them at once, they read side by side as far as the machine can. */
export interface Readers {
  readonly read: (head: DocumentHead) => Promise<DocumentGraph>;
  readonly close: () => Promise<void>;
}

/** A thread begins with lexicons and gazetteer of its own, a second's work and 150 MB: so many documents make it worth while. */
const DOCUMENTS = 40;
const MOST = 8;

/**
 * Readers for so many documents: threads where they are worth their start, else this one. A core is left to this thread and to
 * Postgres: each more that reads compiles all that reading needs once more, for hundreds of documents.
 */
export function openReaders(documents: number): Readers {
  const threads = Math.min(availableParallelism() - 1, MOST, Math.floor(documents / DOCUMENTS));
  return threads > 0 ? inThreads(threads) : here();
}

/** One document after the other; between them signals and the database are heard. */
function here(): Readers {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (head) => {
      const graph = last.then(() => extractGraph(head));
      last = graph.catch(() => {}).then(() => setImmediate());
      return graph;
    },
    close: async () => {},
  };
}

interface Task {
  readonly head: DocumentHead;
  readonly resolve: (graph: DocumentGraph) => void;
  readonly reject: (error: unknown) => void;
}
type Answer = { readonly graph: DocumentGraph } | { readonly error: unknown };

function inThreads(count: number): Readers {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task>();
  const waiting: Task[] = [];
  let closing = false;

  const begin = (): Worker => {
    // The same file as it was written and as it is built.
    const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
    const worker = new Worker(new URL(`./reader-worker${ending}`, import.meta.url));
    worker.on('message', (answer: Answer) => {
      const task = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      assign();
      if ('graph' in answer) task?.resolve(answer.graph);
      else task?.reject(answer.error);
    });
    // A thread that dies takes the document at hand with it; another takes its place.
    worker.on('error', (error) => lose(worker, error));
    worker.on('exit', () => lose(worker, new Error('a thread that reads ended before its time')));
    return worker;
  };
  const lose = (worker: Worker, error: Error): void => {
    const task = busy.get(worker);
    busy.delete(worker);
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
    if (task === undefined) return;
    task.reject(error);
    if (closing) return;
    idle.push(begin());
    assign();
  };
  const assign = (): void => {
    for (;;) {
      const [task, worker] = [waiting[0], idle[0]];
      if (task === undefined || worker === undefined) return;
      waiting.shift();
      idle.shift();
      busy.set(worker, task);
      worker.postMessage(task.head);
    }
  };
  for (let n = 0; n < count; n++) idle.push(begin());
  return {
    read: (head) =>
      new Promise((resolve, reject) => {
        waiting.push({ head, resolve, reject });
        assign();
      }),
    close: async () => {
      closing = true;
      for (const { reject } of waiting.splice(0)) reject(new Error('the readers were closed'));
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

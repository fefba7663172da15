/** Reads documents in a thread of its own: a head comes in, its graph or what went wrong goes out. */
import { parentPort } from 'node:worker_threads';
import type { DocumentHead } from '../../schema/document-graph.ts';
import { extractGraph, loadReader } from '../read-text.ts';

parentPort?.on('message', async (head: DocumentHead) => {
  const answer = await extractGraph(head).then(
    (graph) => ({ graph }),
    (error: unknown) => ({ error }),
  );
  parentPort?.postMessage(answer);
});

// While nothing has come in yet; what fails is told with the first document.
loadReader().catch(() => {});

/** The fixtures' graph behind a server, for what only a client over HTTP sees. */
import { type RunningServer, startServer } from '../../../src/server.ts';
import { createTestGraph, type TestGraph } from './graph.ts';

export interface ServedGraph extends TestGraph {
  readonly server: RunningServer;
}

export async function serveTestGraph(): Promise<ServedGraph> {
  const graph = await createTestGraph();
  const server = await startServer({ store: graph.store, port: 0 });
  const close = async (): Promise<void> => {
    await server.close();
    await graph.close();
  };
  return { ...graph, server, close };
}

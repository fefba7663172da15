import { type Agent, request } from 'node:http';

/** One request, ready to be sent. */
export interface Shot {
  readonly port: number;
  readonly path: string;
  readonly body: string;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export function send(shot: Shot, agent: Agent): Promise<string> {
  const { port, path, body } = shot;
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
      });
      response.on('error', reject);
    });
    // A server may close a connection that idled while the others had their turn, just as it is used again.
    sent.on('error', (error: NodeJS.ErrnoException) =>
      sent.reusedSocket && error.code === 'ECONNRESET'
        ? send(shot, agent).then(resolve, reject)
        : reject(error),
    );
    sent.end(body);
  });
}

/** What came back in a while: how long each answer took, and how long the while was, in milliseconds. */
export interface Run {
  readonly times: readonly number[];
  readonly took: number;
}

/** As many requests as come back in some seconds over all connections of an agent. */
export async function load(shots: readonly Shot[], agent: Agent, seconds: number): Promise<Run> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: agent.maxSockets }, async () => {
      while (performance.now() < end) {
        const shot = shots[next++ % shots.length];
        if (shot === undefined) throw new Error('nothing to ask');
        const sent = performance.now();
        await send(shot, agent);
        times.push(performance.now() - sent);
      }
    }),
  );
  return { times, took: performance.now() - began };
}

/** Several runs as one. */
export function measured(runs: readonly Run[]): Measured {
  const times = runs.flatMap((run) => run.times).sort((a, b) => a - b);
  const took = runs.reduce((sum, run) => sum + run.took, 0);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { perSecond: took === 0 ? 0 : (times.length * 1000) / took, p50: at(0.5), p99: at(0.99) };
}

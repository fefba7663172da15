import { PassThrough } from 'node:stream';
import { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/program.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Streams that collect what is written. */
export function collector(): { io: Io; out: () => string; err: () => string } {
  const read = (stream: PassThrough): (() => string) => {
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    return () => text;
  };
  const [out, err] = [new PassThrough(), new PassThrough()];
  return { io: new Io(out, err), out: read(out), err: read(err) };
}

/** One command line in this process. */
export async function run(...args: string[]): Promise<Run> {
  const { io, out, err } = collector();
  const code = await runCli(args, io);
  await new Promise((resolve) => setImmediate(resolve));
  return { code, out: out(), err: err() };
}

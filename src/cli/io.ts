import { once } from 'node:events';

/** What a command needs of an output stream: `process.stdout`, or a collector in tests. */
export interface Output extends NodeJS.EventEmitter {
  readonly isTTY?: boolean;
  write(text: string): boolean;
}

/** 0: everything was done; 1: something failed, the rest was done; 2: the command was misused; 130: interrupted. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: names of files may hold them, a line of a message may not
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/** The streams of one run of the command line, and its exit code so far. A reader who has gone away is no error. */
export class Io {
  exitCode: number = EXIT.ok;
  readonly #out: Output;
  readonly #err: Output;
  #gone = false;

  constructor(out: Output, err: Output) {
    this.#out = out;
    this.#err = err;
    for (const stream of [out, err]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        // A reader who has seen enough, or a terminal that was closed, is no failure; a full disk is.
        const failed = error.code !== 'EPIPE' && error.code !== 'EIO';
        if (failed && stream === out && !this.#gone) this.fail(`cannot write the output: ${error.message}`);
        else if (failed) this.exitCode = EXIT.failed;
        if (stream === out) this.#gone = true;
      });
    }
  }

  /** True when nobody reads standard output any more. */
  get gone(): boolean {
    return this.#gone;
  }

  get errorOutput(): Output {
    return this.#err;
  }

  /** Write to standard output; waits until the reader has room for more. */
  async out(text: string): Promise<void> {
    if (this.#gone || this.#out.write(text)) return;
    await Promise.race([
      once(this.#out, 'drain'),
      new Promise((resolve) => this.#out.once('error', resolve)),
    ]);
  }

  /** One line on standard error. */
  note(line: string): void {
    this.#err.write(`${line.replace(CONTROLS, ' ')}\n`);
  }

  /** One line on standard error that says what failed; the run ends with exit code 1. */
  fail(line: string): void {
    this.exitCode = EXIT.failed;
    this.note(`isnad: ${line}`);
  }
}

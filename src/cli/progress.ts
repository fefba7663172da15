import type { Io } from './io.ts';

export interface Progress {
  /** One more is done; `line` says which, for a terminal that shows no bar. */
  readonly step: (line: string) => void;
  /** A line that must be seen, above the bar. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, else one plain line a document; on standard error, so that results can be piped. */
export async function openProgress(total: number, io: Io): Promise<Progress> {
  if (io.errorOutput.isTTY !== true) return plain(total, io);
  const { default: progress } = await import('cli-progress');
  const bar = new progress.MultiBar(
    {
      format: '{bar} {value}/{total}  {line}',
      hideCursor: true,
      clearOnComplete: false,
      gracefulExit: false,
    },
    progress.Presets.shades_classic,
  );
  const row = bar.create(total, 0, { line: '' });
  return {
    step: (line) => row.increment(1, { line }),
    say: (line) => bar.log(`${line}\n`),
    stop: () => bar.stop(),
  };
}

function plain(total: number, io: Io): Progress {
  let done = 0;
  return {
    step: (line) => io.note(`[${++done}/${total}] ${line}`),
    say: (line) => io.note(line),
    stop: () => {},
  };
}

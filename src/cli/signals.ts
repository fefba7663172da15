/** The signals that ask a program to end. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Ending {
  /** Aborts at the first signal. */
  readonly signal: AbortSignal;
  /** Waits for the first signal. */
  readonly asked: Promise<void>;
  /** Let signals end the program again, as they do by themselves. */
  readonly release: () => void;
}

/** Turn the signals that end a program into a wish to end it in order; the second one ends it at once. */
export function endOnSignals(): Ending {
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  for (const name of ENDINGS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    asked,
    release: () => {
      for (const name of ENDINGS) process.off(name, onSignal);
    },
  };
}

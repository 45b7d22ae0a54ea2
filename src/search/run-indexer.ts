import { setTimeout as delay } from "node:timers/promises";
import { catchUp, type Indexing } from "./indexer.ts";

export interface RunningIndexer {
  /** Looks for changes now, without waiting for the next time. */
  wake(): void;
  /** Stops after what it is doing. */
  stop(): Promise<void>;
}

interface Pace {
  /** Milliseconds between looks at the outbox when nothing wakes it. */
  readonly every: number;
  /** Milliseconds of the first wait after a failure; each next is twice as long, up to `longest`. */
  readonly firstRetry: number;
  readonly longestRetry: number;
}
const usualPace: Pace = { every: 1_000, firstRetry: 250, longestRetry: 30_000 };

/**
 * Keeps an index in step with the graph until it is stopped. A failure is handed to `onError` and tried again.
 */
export function runIndexer(
  indexing: Indexing,
  onError: (error: unknown) => void,
  pace: Pace = usualPace,
): RunningIndexer {
  const stopping = new AbortController();
  // Renewed before each look, so that a change told of while it looks makes it look once more.
  let waking = new AbortController();
  const rest = (milliseconds: number): Promise<null> =>
    delay(milliseconds, null, { signal: AbortSignal.any([stopping.signal, waking.signal]) }).catch(
      () => null,
    );
  const run = async (): Promise<void> => {
    let retry = pace.firstRetry;
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      try {
        await catchUp(indexing);
        retry = pace.firstRetry;
        await rest(pace.every);
      } catch (error) {
        if (stopping.signal.aborted) return;
        onError(error);
        await rest(retry);
        retry = Math.min(retry * 2, pace.longestRetry);
      }
    }
  };
  const done = run();
  return {
    wake: () => waking.abort(),
    stop: () => {
      stopping.abort();
      return done;
    },
  };
}

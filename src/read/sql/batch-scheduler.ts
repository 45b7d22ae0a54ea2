import DataLoader from "dataloader";

/**
 * Sends the statements of one request level by level: what is asked for while statements run waits until
 * all of them have answered, and then goes out together. So the number of statements depends on how deep a
 * query is, and never on which answer came first or on how many rows there are.
 */
export class BatchScheduler {
  #running = 0;
  #scheduled = false;
  #waiting: (() => void)[] = [];

  /** A loader whose batches, each of one statement or a fixed few, keep to the levels. */
  loader<K, V>(
    read: (keys: readonly K[]) => Promise<V[]>,
    cacheKeyFn?: (key: K) => unknown,
  ): DataLoader<K, V, unknown> {
    return new DataLoader<K, V, unknown>((keys) => this.#run(() => read(keys)), {
      batchScheduleFn: (send) => {
        this.#waiting.push(send);
        this.#schedule();
      },
      ...(cacheKeyFn && { cacheKeyFn }),
    });
  }

  async #run<T>(read: () => Promise<T>): Promise<T> {
    this.#running += 1;
    try {
      return await read();
    } finally {
      this.#running -= 1;
      this.#schedule();
    }
  }

  #schedule(): void {
    if (this.#scheduled || this.#running > 0 || this.#waiting.length === 0) return;
    this.#scheduled = true;
    // After the resolvers that the last answer woke have asked for all they want.
    void Promise.resolve().then(() => process.nextTick(() => this.#send()));
  }

  #send(): void {
    this.#scheduled = false;
    if (this.#running > 0) return;
    for (const send of this.#waiting.splice(0)) send();
  }
}

/** Gives what there is one of to one user at a time, in the order in which they asked. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is one's turn, with what ends it. */
  async take(): Promise<() => void> {
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = turn.promise;
    await before;
    return turn.resolve;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    return work().finally(end);
  }
}

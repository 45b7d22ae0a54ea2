import { OutOfTimeError } from "../domain/faults.ts";

/** Gives what there is one of to one user at a time, in the order in which they asked. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /**
   * Resolves when it is one's turn, with what ends it.
   *
   * @param most how long one waits, in milliseconds; 0 for as long as it takes
   * @throws OutOfTimeError when it took longer: the turn then goes to the next
   */
  async take(most = 0): Promise<() => void> {
    const before = this.#last;
    const turn = Promise.withResolvers<void>();
    this.#last = turn.promise;
    if (most === 0) await before;
    else if (!(await isWithin(before, most))) {
      void before.then(turn.resolve);
      throw new OutOfTimeError();
    }
    return turn.resolve;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    return work().finally(end);
  }
}

async function isWithin(work: Promise<void>, most: number): Promise<boolean> {
  const over = Promise.withResolvers<boolean>();
  const timer = setTimeout(over.resolve, most, false);
  return Promise.race([work.then(() => true), over.promise]).finally(() => clearTimeout(timer));
}

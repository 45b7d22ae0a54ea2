/** How long one turn of the event loop may take before others have theirs, in milliseconds. */
const longestTurn = 20;

let turnBegan: number | null = null;
const waiting: (() => void)[] = [];

/**
 * Does a part of a long piece of work: at once, or, when this turn of the event loop took long already, in a later one.
 * Whoever else asks something is answered in between.
 */
export const inTurn = <T>(work: () => T | Promise<T>): T | Promise<T> =>
  waiting.length === 0 && heldFor() < longestTurn ? work() : inLaterTurn(work);

/** The same, for a part that does not show how long it takes before others have begun: never at once. */
export function inLaterTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const turn = Promise.withResolvers<void>();
  waiting.push(turn.resolve);
  if (waiting.length === 1) void giveTurns();
  return turn.promise.then(work);
}

function heldFor(): number {
  if (turnBegan === null) {
    turnBegan = performance.now();
    setImmediate(() => (turnBegan = null));
  }
  return performance.now() - turnBegan;
}

async function giveTurns(): Promise<void> {
  while (waiting.length > 0) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    for (const began = performance.now(); waiting.length > 0 && performance.now() - began < longestTurn;) {
      waiting[0]?.();
      // What waited goes on before the next of them, through all promises that are kept at once, and may itself take long.
      await new Promise<void>((resolve) => process.nextTick(resolve));
      waiting.shift();
    }
  }
}

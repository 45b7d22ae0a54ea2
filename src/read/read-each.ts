import type { Awaitable } from "./awaitable.ts";

/** Reads something of each, all at one time, so that the reader can gather it into one statement. */
export const readEach = <T, U>(values: readonly T[], read: (value: T) => Awaitable<U>): Promise<U[]> =>
  Promise.all(values.map(read));

/** Something of a row that may refer to nothing. */
export const readIf = <T, U>(
  id: T | null | undefined,
  read: (id: T) => Awaitable<U | null>,
): Awaitable<U | null> => (id === null || id === undefined ? null : read(id));

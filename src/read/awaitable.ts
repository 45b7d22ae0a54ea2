/** A value at hand, or one still to come: a snapshot answers at once, a database later. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value: at once when it is at hand, so that no field waits without need. */
export const andThen = <T, U>(value: Awaitable<T>, proceed: (value: T) => Awaitable<U>): Awaitable<U> =>
  value instanceof Promise ? value.then((come) => proceed(come)) : proceed(value);

/** All of them: at once when all are at hand. */
export const allOf = <T extends readonly unknown[] | []>(
  values: T,
): Awaitable<{ -readonly [I in keyof T]: Awaited<T[I]> }> =>
  values.some((value) => value instanceof Promise)
    ? Promise.all(values)
    : (values as { -readonly [I in keyof T]: Awaited<T[I]> });

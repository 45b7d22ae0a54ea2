import type { GraphReader } from "./reader.ts";

/** Keeps what is read of the whole graph, until the data change or the day turns. `today` is an ISO date. */
export function keepForRevision<T>(
  read: (reader: GraphReader, today: string) => Promise<T>,
): (reader: GraphReader, today: string) => Promise<T> {
  let kept: { readonly of: string; readonly value: Promise<T> } | null = null;
  return async (reader, today) => {
    const { revision } = await reader.dataset();
    const of = `${revision} ${today}`;
    if (kept?.of !== of || (await failed(kept.value))) kept = { of, value: read(reader, today) };
    return kept.value;
  };
}

const failed = (value: Promise<unknown>): Promise<boolean> =>
  value.then(
    () => false,
    () => true,
  );

import type { GraphReader } from "./reader.ts";
import { things, type ThingName } from "../domain/things/things.ts";

/**
 * Makes a function that tells how many things of each type there are, read once for a revision.
 *
 * @param currentRevision null while it cannot be known: then they are read each time
 */
export function createThingCounter(
  currentRevision: () => number | null,
): (reader: GraphReader) => Promise<ReadonlyMap<string, number>> {
  let last: { readonly revision: number; readonly counted: ReadonlyMap<string, number> } | null = null;
  return async (reader) => {
    const revision = currentRevision();
    if (last !== null && last.revision === revision) return last.counted;
    const counts: Readonly<Record<string, number>> = await reader.counts();
    const counted = new Map<string, number>();
    for (const name of Object.keys(things) as ThingName[]) {
      const { plural } = things[name];
      const count = plural === null ? undefined : counts[plural.graphql];
      if (count !== undefined) counted.set(name, count);
    }
    if (revision !== null) last = { revision, counted };
    return counted;
  };
}

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

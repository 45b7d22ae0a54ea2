import { things, type ThingName } from "../domain/things/things.ts";
import type { GraphReader } from "./reader.ts";

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

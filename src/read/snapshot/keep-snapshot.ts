import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "../../database/database.ts";
import type { RevisionWatch } from "../../database/revision-watch.ts";
import type { GraphReader } from "../reader.ts";
import { ofRevision } from "../sql/of-revision.ts";
import { sqlReader } from "../sql/sql-reader.ts";
import { loadSnapshot } from "./load-snapshot.ts";
import { type Snapshot, snapshotReader } from "./snapshot-reader.ts";

interface SnapshotOptions {
  readonly database: Pick<Database, "reads" | "readsForRequest">;
  readonly revision: Pick<RevisionWatch, "current" | "onChange">;
  /** Bytes that a snapshot may take; what is larger is read from the database. 0 for no snapshot. */
  readonly most: number;
  /** Told of every failure to make a snapshot; it is tried again. */
  readonly onError: (error: unknown) => void;
}

export interface KeptSnapshot {
  /** What one request reads through: the snapshot when it is of the revision that the data is of now. */
  newReader(): GraphReader;
  held(): { readonly revision: number; readonly size: number } | null;
  stop(): Promise<void>;
}

/** How long after a failure it is tried again, in milliseconds. */
const pause = 1000;

/**
 * Keeps a snapshot of the revision that the data is of: it makes one now, and another after each import, whole, beside
 * the old one. Until the new one is there, and when it would be too large, requests read from the database.
 */
export async function keepSnapshot(options: SnapshotOptions): Promise<KeptSnapshot> {
  const { database, revision, most, onError } = options;
  const ending = new AbortController();
  let kept: Snapshot | null = null;
  /** The revision that was read last, also when it was too large to keep; null before any was. */
  let seen: number | null = null;

  /** The data is past it, before anyone said so. */
  const drop = (passed: Snapshot): void => {
    if (kept === passed) kept = null;
  };
  const load = async (): Promise<void> => {
    const known = revision.current();
    kept = await loadSnapshot(database.reads, most);
    seen = kept?.dataset.revision ?? known ?? 0;
  };
  const isBehind = (): boolean =>
    seen === null || (revision.current() !== null && revision.current() !== seen);
  const follow = async (): Promise<void> => {
    while (isBehind() && !ending.signal.aborted) {
      try {
        await load();
      } catch (error) {
        onError(error);
        await wait(pause, undefined, { signal: ending.signal }).catch(() => undefined);
      }
    }
  };
  let following = most === 0 ? Promise.resolve() : follow();
  const stopListening = revision.onChange(() => {
    if (most > 0) following = following.then(follow);
  });
  await following;

  return {
    newReader: () => {
      const current = kept;
      if (current === null || current.dataset.revision !== revision.current())
        return sqlReader(database.readsForRequest());
      return snapshotReader(current, () =>
        sqlReader(ofRevision(database.readsForRequest(), current.dataset.revision, () => drop(current))),
      );
    },
    held: () => kept && { revision: kept.dataset.revision, size: kept.size },
    stop: async () => {
      ending.abort();
      stopListening();
      await following;
    },
  };
}

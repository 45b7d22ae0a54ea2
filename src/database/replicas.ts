import type { Kysely } from "kysely";
import { followRevision, pulse, type RevisionWatch } from "./revision-watch.ts";
import { openReads, type ReadOptions } from "./open-reads.ts";
import type { Tables } from "./tables.ts";

/** A copy of the database that PostgreSQL keeps in step: it can be behind, and it can be away. */
interface Replica {
  readonly reads: Kysely<Tables>;
  /** A revision that it has, and will not lose while it is there; null while it does not answer. */
  revision(): number | null;
  close(): Promise<void>;
}

/** How often a replica is asked for its revision while it is behind, in milliseconds. */
const whileBehind = 100;

/** @param wanted the revision that requests answer for; null while that is not known */
function openReplica(url: string, options: ReadOptions, wanted: () => number | null): Replica {
  const { current, stop } = followRevision(url, {
    name: "oogst-replica",
    listens: false,
    pauseAfter: (revision) => (revision < (wanted() ?? 0) ? whileBehind : pulse),
  });
  const reads = openReads(url, options);
  return {
    reads,
    revision: current,
    close: async () => {
      await stop();
      await reads.destroy();
    },
  };
}

interface Replicas {
  /** Lets replicas be read once they have the revision that this watch knows. */
  follow(watch: RevisionWatch): void;
  /** One that has the revision; each in turn. Null when there is none: then the database itself is read. */
  choose(): Kysely<Tables> | null;
  close(): Promise<void>;
}

/**
 * Keeps replicas from being older than what requests answer for: the last revision that this process knew, also
 * while the database itself is away, when nothing can be imported into it. Before it knew one, no replica is read.
 */
export function openReplicas(urls: readonly string[], options: ReadOptions): Replicas {
  let watch: RevisionWatch | null = null;
  let last: number | null = null;
  const wanted = (): number | null => (last = watch?.current() ?? last);
  const replicas = urls.map((url) => openReplica(url, options, wanted));
  let turn = 0;
  return {
    follow: (followed) => {
      watch = followed;
      last = followed.current();
      followed.onChange((revision) => (last = revision));
    },
    choose: () => {
      if (replicas.length === 0) return null;
      const least = wanted();
      if (least === null) return null;
      turn += 1;
      for (let tried = 0; tried < replicas.length; tried += 1) {
        const replica = replicas[(turn + tried) % replicas.length];
        if ((replica?.revision() ?? -1) >= least) return replica?.reads ?? null;
      }
      return null;
    },
    close: async () => {
      await Promise.all(replicas.map((replica) => replica.close()));
    },
  };
}

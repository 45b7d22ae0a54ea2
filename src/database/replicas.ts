import { setTimeout as wait } from "node:timers/promises";
import type { Kysely } from "kysely";
import pg from "pg";
import { openReads, type ReadOptions } from "./open-reads.ts";
import type { Tables } from "./tables.ts";
import type { RevisionWatch } from "./revision-watch.ts";

/** A copy of the database that PostgreSQL keeps in step: it can be behind, and it can be away. */
interface Replica {
  readonly reads: Kysely<Tables>;
  /** A revision that it has, and will not lose while it is there; null while it does not answer. */
  revision(): number | null;
  close(): Promise<void>;
}

/** How often a replica is asked for its revision, while it is behind and otherwise; in milliseconds. */
const whileBehind = 100;
const usually = 1000;
/** How long its last word holds. */
const holds = 2500;

/**
 * Opens a replica, and follows its revision by asking: it cannot announce one, since a server that recovers takes no
 * LISTEN.
 *
 * @param wanted the revision that requests answer for; null while that is not known
 */
function openReplica(url: string, options: ReadOptions, wanted: () => number | null): Replica {
  const ending = new AbortController();
  const { signal } = ending;
  let known: { readonly revision: number; readonly at: number } | null = null;

  const askWhileItIsThere = async (client: pg.Client): Promise<void> => {
    while (!signal.aborted) {
      const { rows } = await client.query<{ revision: number }>("select revision from dataset where id = 1");
      const revision = rows[0]?.revision ?? 0;
      known = { revision, at: performance.now() };
      await wait(revision < (wanted() ?? 0) ? whileBehind : usually, undefined, { signal });
    }
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      const client = new pg.Client({
        connectionString: url,
        application_name: "oogst-replica",
        connectionTimeoutMillis: usually,
        query_timeout: usually,
      });
      // What comes back in its place can have been made anew, from an older copy.
      client.on("error", () => (known = null));
      client.on("end", () => (known = null));
      try {
        await client.connect();
        await askWhileItIsThere(client);
      } catch {
        known = null;
        await wait(usually, undefined, { signal }).catch(() => undefined);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
  const following = follow();
  const reads = openReads(url, options);
  return {
    reads,
    revision: () => (known !== null && performance.now() - known.at < holds ? known.revision : null),
    close: async () => {
      ending.abort();
      await following;
      await reads.destroy();
    },
  };
}

/** The replicas of a database, of which a request may read one. */
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

import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/**
 * Follows which revision the data is of, through imports of every process. One watch serves all that must keep up: the
 * cache of answers, the search indexes, what is held in memory.
 */
export interface RevisionWatch {
  /** Null while it cannot be known, such as when the database does not answer. */
  current(): number | null;
  /**
   * Calls back with each revision that differs from the last that was known, as soon as it is; also with what was
   * missed while the database did not answer. What it returns ends that.
   */
  onChange(tell: (revision: number) => void): () => void;
  stop(): Promise<void>;
}

/** Tells listeners of each revision that differs from the one before it. */
export function createTeller(): Pick<RevisionWatch, "onChange"> & { hear(revision: number): void } {
  const listeners = new Set<(revision: number) => void>();
  let last: number | null = null;
  return {
    hear: (revision) => {
      const isNew = last !== null && last !== revision;
      last = revision;
      if (isNew) for (const tell of listeners) tell(revision);
    },
    onChange: (tell) => {
      // The same function may be given twice; each time is ended on its own.
      const own = (revision: number): void => tell(revision);
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}

/**
 * Watches a PostgreSQL: imports of every process announce their revision when they commit. Its first word, or the
 * failure to get one, is there when this returns.
 */
export async function watchPostgres(databaseUrl: string): Promise<RevisionWatch> {
  const { hear, onChange } = createTeller();
  const { current, tried, stop } = followRevision(databaseUrl, {
    name: "oogst-listen",
    listens: true,
    pauseAfter: () => pulse,
    onHeard: hear,
  });
  await tried;
  return { current, onChange, stop };
}

/** How often a server is asked whether it is still there, and how long its last word holds; in milliseconds. */
export const pulse = 1000;
const holds = 2500;

interface Following {
  /** What the connection is called at the server. */
  readonly name: string;
  /** Whether imports announce their revision to it: a server that recovers takes no LISTEN. */
  readonly listens: boolean;
  /** How long to wait before it is asked again, in milliseconds, after it had a revision. */
  readonly pauseAfter: (revision: number) => number;
  readonly onHeard?: (revision: number) => void;
}

/** The revision that a server has. */
interface Followed {
  /** Null while it does not answer. */
  current(): number | null;
  /** Resolves at its first word, or at the failure to get one. */
  readonly tried: Promise<void>;
  stop(): Promise<void>;
}

/** Follows the revision of a PostgreSQL by asking each second at least, so that a connection that silently died is not trusted. */
export function followRevision(
  url: string,
  { name, listens, pauseAfter, onHeard = () => undefined }: Following,
): Followed {
  const ending = new AbortController();
  const { signal } = ending;
  const tried = Promise.withResolvers<void>();
  let known: { readonly revision: number; readonly at: number } | null = null;
  let announced = 0;
  const hear = (revision: number): void => {
    known = { revision, at: performance.now() };
    onHeard(revision);
  };
  // What comes back in its place can have been made anew, from an older copy.
  const forget = (): void => {
    known = null;
    tried.resolve();
  };
  const connect = async (client: pg.Client): Promise<void> => {
    client.on("error", forget);
    client.on("end", forget);
    client.on("notification", ({ payload }) => {
      announced += 1;
      hear(Number(payload));
    });
    await client.connect();
    if (listens) await client.query("listen oogst_revision");
  };
  const ask = async (client: pg.Client): Promise<number> => {
    const before = announced;
    const { rows } = await client.query<{ revision: number }>("select revision from dataset where id = 1");
    const revision = rows[0]?.revision ?? 0;
    // What was announced while it was asked is later than its answer.
    if (announced === before) hear(revision);
    return revision;
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      const client = new pg.Client({
        connectionString: url,
        application_name: name,
        connectionTimeoutMillis: pulse,
        query_timeout: pulse,
      });
      try {
        await connect(client);
        while (!signal.aborted) {
          const revision = await ask(client);
          tried.resolve();
          await wait(pauseAfter(revision), undefined, { signal });
        }
      } catch {
        forget();
        await wait(pulse, undefined, { signal }).catch(() => undefined);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
  const following = follow();
  return {
    current: () => (known !== null && performance.now() - known.at < holds ? known.revision : null),
    tried: tried.promise,
    stop: async () => {
      ending.abort();
      await following;
    },
  };
}

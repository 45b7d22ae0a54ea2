import { setTimeout as delay } from "node:timers/promises";
import { Client } from "pg";

/** Any number will do, as long as nothing else in the database locks on it. */
const EXCLUSIVE_LOCK = 2_106_420_644;
const reconnectAfter = 1_000;

const clientOf = (databaseUrl: string): Client => {
  const client = new Client({ connectionString: databaseUrl, application_name: "oogst", keepAlive: true });
  // A connection that breaks says so here too, and an error nobody listens to would end the process.
  client.on("error", () => undefined);
  return client;
};

/**
 * Does work that no other process on this database does meanwhile; it waits for its turn. The lock is a session's own:
 * it goes with the process, however that ends.
 */
export async function exclusivelyOnPostgres<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = clientOf(databaseUrl);
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [EXCLUSIVE_LOCK]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Calls back at every new revision, and after a connection was lost, for what was missed. */
export async function listenOnPostgres(
  databaseUrl: string,
  onRevision: () => void,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = new Promise<void>((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true }),
  );
  const listening = Promise.withResolvers<void>();
  const listenOnce = async (): Promise<void> => {
    const client = clientOf(databaseUrl);
    const ended = new Promise<void>((resolve) => client.once("end", () => resolve()));
    try {
      await client.connect();
      client.on("notification", onRevision);
      await client.query("listen oogst_revision");
      listening.resolve();
      onRevision();
      await Promise.race([ended, stopped]);
    } catch {
      // The next try says as much: whoever needs the database meets its fault there.
    } finally {
      listening.resolve();
      await client.end().catch(() => undefined);
    }
  };
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await listenOnce();
      await delay(reconnectAfter, null, { signal }).catch(() => null);
    }
  };
  const done = run();
  await listening.promise;
  return () => {
    stopping.abort();
    return done;
  };
}

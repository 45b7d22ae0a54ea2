import { Client } from "pg";

/** Any number will do, as long as nothing else in the database locks on it. */
const EXCLUSIVE_LOCK = 2_106_420_644;

/**
 * Does work that no other process on this database does meanwhile; it waits for its turn. The lock is a session's own:
 * it goes with the process, however that ends.
 */
export async function exclusivelyOnPostgres<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: "oogst",
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks says so here too, and an error nobody listens to would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select pg_advisory_lock($1)", [EXCLUSIVE_LOCK]);
    return await work();
  } finally {
    await client.end().catch(() => undefined);
  }
}

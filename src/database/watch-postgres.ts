import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { createTeller, type RevisionWatch } from "./revision-watch.ts";

/** How often the database is asked whether it is still there, and how long its last word holds; in milliseconds. */
const pulse = 1000;
const holds = 2500;

/**
 * Watches a PostgreSQL: imports of every process announce their revision when they commit. The connection is asked
 * for it each second too, so that one that silently died is not trusted. Its first word, or the failure to get one, is
 * there when this returns.
 */
export async function watchPostgres(databaseUrl: string): Promise<RevisionWatch> {
  const ending = new AbortController();
  const { signal } = ending;
  const teller = createTeller();
  const tried = Promise.withResolvers<void>();
  let known: { readonly revision: number; readonly at: number } | null = null;
  let announced = 0;
  const hear = (revision: number): void => {
    known = { revision, at: performance.now() };
    teller.hear(revision);
  };
  const listen = async (client: pg.Client): Promise<void> => {
    // A lost connection shows at the next pulse.
    client.on("error", () => undefined);
    client.on("notification", ({ payload }) => {
      announced += 1;
      hear(Number(payload));
    });
    await client.connect();
    await client.query("listen oogst_revision");
  };
  const ask = async (client: pg.Client): Promise<void> => {
    const before = announced;
    const { rows } = await client.query<{ revision: number }>("select revision from dataset where id = 1");
    // What was announced while it was asked is later than its answer.
    if (announced === before) hear(rows[0]?.revision ?? 0);
  };
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      const client = new pg.Client({
        connectionString: databaseUrl,
        application_name: "oogst-listen",
        connectionTimeoutMillis: pulse,
        query_timeout: pulse,
      });
      try {
        await listen(client);
        while (!signal.aborted) {
          await ask(client);
          tried.resolve();
          await wait(pulse, undefined, { signal });
        }
      } catch {
        known = null;
        tried.resolve();
        await wait(pulse, undefined, { signal }).catch(() => undefined);
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
  const following = follow();
  await tried.promise;
  return {
    current: () => (known !== null && performance.now() - known.at < holds ? known.revision : null),
    onChange: teller.onChange,
    stop: async () => {
      ending.abort();
      await following;
    },
  };
}

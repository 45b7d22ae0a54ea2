import { setTimeout as wait } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import { sql, type Kysely } from "kysely";
import pg from "pg";
import type { Tables } from "./tables.ts";

/** Knows at any time which revision the data is of. */
export interface RevisionWatch {
  /** Null while it cannot be known, such as when the database does not answer. */
  current(): number | null;
  stop(): Promise<void>;
}

const channel = "oogst_revision";
const revisionSql = "select revision from dataset where id = 1";
/** How often the database is asked whether it is still there, and how long its last word holds; in milliseconds. */
const pulse = 1000;
const holds = 2500;

const listening = async (databaseUrl: string, hear: (revision: number) => void): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: "oogst-listen",
    connectionTimeoutMillis: pulse,
    query_timeout: pulse,
  });
  // A lost connection shows at the next pulse.
  client.on("error", () => undefined);
  client.on("notification", ({ payload }) => hear(Number(payload)));
  await client.connect();
  await client.query(`listen ${channel}`);
  return client;
};

/**
 * Watches a PostgreSQL: imports of every process announce their revision when they commit. The connection is asked
 * for it each second too, so that one that silently died is not trusted.
 */
export async function watchPostgres(databaseUrl: string): Promise<RevisionWatch> {
  const ending = new AbortController();
  let known: { readonly revision: number; readonly at: number } | null = null;
  const hear = (revision: number): void => {
    known = { revision, at: performance.now() };
  };
  const ask = async (client: pg.Client): Promise<void> => {
    const { rows } = await client.query<{ revision: number }>(revisionSql);
    hear(rows[0]?.revision ?? 0);
  };
  const follow = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      let client: pg.Client | null = null;
      try {
        client = await listening(databaseUrl, hear);
        while (!ending.signal.aborted) {
          await ask(client);
          await wait(pulse, undefined, { signal: ending.signal });
        }
      } catch {
        known = null;
        await wait(pulse, undefined, { signal: ending.signal }).catch(() => undefined);
      } finally {
        await client?.end().catch(() => undefined);
      }
    }
  };
  const following = follow();
  return {
    current: () => (known !== null && performance.now() - known.at < holds ? known.revision : null),
    stop: async () => {
      ending.abort();
      await following;
    },
  };
}

/** Watches an embedded database, which this process alone can change. */
export async function watchPglite(pglite: PGlite, kysely: Kysely<Tables>): Promise<RevisionWatch> {
  const { rows } = await sql.raw<{ revision: number }>(revisionSql).execute(kysely);
  let revision = rows[0]?.revision ?? 0;
  const stop = await pglite.listen(channel, (payload) => {
    revision = Number(payload);
  });
  return { current: () => revision, stop: () => stop() };
}

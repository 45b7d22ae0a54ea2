import type { Kysely } from "kysely";
import { createTeller, type RevisionWatch } from "../revision-watch.ts";
import type { Tables } from "../tables.ts";
import type { PgliteServer } from "./pglite-server.ts";

/** Watches an embedded database, which this process alone can change. */
export async function watchPglite(server: PgliteServer, kysely: Kysely<Tables>): Promise<RevisionWatch> {
  const teller = createTeller();
  let revision = 0;
  const hear = (heard: number): void => {
    revision = heard;
    teller.hear(heard);
  };
  // In one turn of the one connection: nothing can be announced between asking and listening.
  const stop = await kysely.connection().execute(async (connection) => {
    const standing = await connection.selectFrom("dataset").select("revision").executeTakeFirst();
    hear(standing?.revision ?? 0);
    return server.listen((payload) => hear(Number(payload)));
  });
  return { current: () => revision, onChange: teller.onChange, stop: async () => stop() };
}

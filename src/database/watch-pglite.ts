import type { PGlite } from "@electric-sql/pglite";
import type { Kysely } from "kysely";
import { createTeller, type RevisionWatch } from "./revision-watch.ts";
import type { Tables } from "./tables.ts";

/** Watches an embedded database, which this process alone can change. */
export async function watchPglite(pglite: PGlite, kysely: Kysely<Tables>): Promise<RevisionWatch> {
  const teller = createTeller();
  let revision = 0;
  const hear = (heard: number): void => {
    revision = heard;
    teller.hear(heard);
  };
  // Between two transactions: within one, what is asked would go with it when it fails.
  const stop = await kysely.connection().execute(async (connection) => {
    const standing = await connection.selectFrom("dataset").select("revision").executeTakeFirst();
    hear(standing?.revision ?? 0);
    return pglite.listen("oogst_revision", (payload) => hear(Number(payload)));
  });
  return {
    current: () => revision,
    onChange: teller.onChange,
    stop: () => kysely.connection().execute(() => stop()),
  };
}

import type { Kysely } from "kysely";
import type { Tables } from "../../database/tables.ts";

/** What is said of all that went with a document that somebody had a right to have removed. */
export const forgottenReason = "Het is op verzoek verwijderd.";

/** Whether a document was removed by right. */
export async function isForgotten(db: Kysely<Tables>, sha256: string): Promise<boolean> {
  const found = await db
    .selectFrom("given_address")
    .select("id")
    .where("type", "=", "Document")
    .where("key", "=", sha256)
    .where("reason", "=", forgottenReason)
    .executeTakeFirst();
  return found !== undefined;
}

/** The addresses of editions that were withdrawn, and not stored again. */
export async function readWithdrawn(db: Kysely<Tables>): Promise<Set<string>> {
  const rows = await db
    .selectFrom("given_address")
    .select("key")
    .where("type", "=", "Edition")
    .where("gone_at", "is not", null)
    .execute();
  return new Set(rows.map(({ key }) => key));
}

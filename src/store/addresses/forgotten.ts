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

/** What somebody took back or corrected, and did not store again. */
export interface TakenBack {
  /** Addresses of editions that were withdrawn. */
  readonly editions: ReadonlySet<string>;
  /** Of documents that were removed by right: hashes; of those that a correction of their edition replaced: its address before it. */
  readonly documents: ReadonlySet<string>;
}

export async function readTakenBack(db: Kysely<Tables>): Promise<TakenBack> {
  const gone = await db
    .selectFrom("given_address")
    .select(["type", "key", "reason"])
    .where("type", "in", ["Edition", "Document"])
    .where("gone_at", "is not", null)
    .execute();
  const replaced = await db
    .selectFrom("document")
    .innerJoin("edition", "edition.address", "document.edition_address")
    .select(["edition.address", "sha256"])
    .whereRef("edition.document_sha256", "!=", "document.sha256")
    .execute();
  const forgotten = gone.filter(({ type, reason }) => type === "Document" && reason === forgottenReason);
  return {
    editions: new Set(gone.filter(({ type }) => type === "Edition").map(({ key }) => key)),
    documents: new Set([
      ...forgotten.map(({ key }) => key),
      ...replaced.map(({ address, sha256 }) => `${address}/${sha256}`),
    ]),
  };
}

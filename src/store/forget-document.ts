import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import { forgottenReason } from "./addresses/forgotten.ts";
import { municipalityOf } from "../domain/municipalities/municipalities.ts";
import type { Register } from "../source/register.ts";
import { type Municipality, ImportError } from "./context.ts";
import { refuseBreaking } from "./refuse-breaking.ts";
import type { Trx } from "./rows.ts";
import { withdrawIn } from "./withdraw-edition.ts";
import { lockRevision, writeRevision } from "./told/tell-changes.ts";

/**
 * Removes a document for ever, by right: its text and bytes, and where an edition was made from it, that edition with all
 * that was read. Its addresses say no more than that; the same bytes are not taken again.
 *
 * @throws ImportError (BAD_DOCUMENT) when there is no such document
 */
export async function forgetDocument(db: Database, sha256: string, register: Register) {
  const document = await db.kysely
    .selectFrom("document")
    .leftJoin("edition", "edition.document_sha256", "document.sha256")
    .leftJoin("edition as home", "home.address", "document.edition_address")
    .select(["edition.slug", "home.municipality_code as code", "document.edition_address as address"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  const municipality = municipalityOf(document?.code ?? "");
  if (document === undefined || municipality === null)
    throw new ImportError("BAD_DOCUMENT", `Er is geen document ${sha256}; er is niets verwijderd.`);
  const { slug, address } = document;
  return refuseBreaking(db, async (trx) => {
    const withdrawal =
      slug === null ? null : await withdrawIn(trx, { municipality, slug, reason: forgottenReason, register });
    const revision = withdrawal?.result.revision ?? (await removeVersion(trx, sha256, municipality));
    await silence(trx, sha256, address, withdrawal !== null);
    const scope = withdrawal?.scope ?? { municipality: municipality.code, edition: null, partners: [] };
    return { result: { withdrawn: withdrawal?.result ?? null, revision }, scope };
  });
}

async function removeVersion(trx: Trx, sha256: string, { code }: Municipality): Promise<number> {
  const revision = (await lockRevision(trx)) + 1;
  await trx.deleteFrom("document").where("sha256", "=", sha256).execute();
  await writeRevision(trx, { revision, now: new Date().toISOString(), municipalities: [code], partners: [] });
  return revision;
}

/** Takes the printed names out of what is kept of addresses, and the headings of before. */
async function silence(trx: Trx, sha256: string, edition: string, all: boolean): Promise<void> {
  await sql`update given_address set name = '', reason = ${forgottenReason}, gone_at = coalesce(gone_at, now()),
      leads_to = null
    where type = 'Document' and key = ${sha256}`.execute(trx);
  if (!all) return;
  await sql`
    with recursive silent as (
      select id, type, key from given_address
      where key like ${`${edition}/%`} or gone_at = (select gone_at from given_address where type = 'Edition' and key = ${edition})
      union
      select given.id, given.type, given.key from silent
        join given_address given on given.type = silent.type and given.leads_to = silent.key
    )
    update given_address set name = '', reason = case when gone_at is null then reason else ${forgottenReason} end
    from silent where silent.id = given_address.id`.execute(trx);
  await trx.deleteFrom("former_heading").where("edition_address", "=", edition).execute();
}

/**
 * Leaves nothing of what was removed on the disk of the database: its pages are written anew, while other statements wait.
 * The log of the embedded database goes too; that of a server goes as its own settings say.
 */
export async function wipePages({ kysely, kind }: Database): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(kysely);
  // What is empty keeps what was counted of it; and who owns a database on a server may not touch that, nor its log.
  const isOurs = kind === "PGLITE";
  if (isOurs) await run("delete from pg_statistic");
  await run("analyze");
  await run("vacuum full");
  if (!isOurs) return;
  await run("set wal_recycle = off");
  // A segment of the log that was kept for later holds what it was first written with: all of them are gone through.
  const { rows } = await sql<{ name: string }>`select name from pg_ls_waldir()`.execute(kysely);
  for (let turn = 0; turn <= rows.length; turn += 1) {
    await run("select pg_switch_wal()");
    await run("checkpoint");
  }
  await run("checkpoint");
}

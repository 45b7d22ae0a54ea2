import type { Database } from "../database/database.ts";
import type { Register } from "../source/register.ts";
import { addressIn, type Municipality, ImportError } from "./context.ts";
import { readLinked } from "./linked.ts";
import { deleteReports, readReports } from "./old-reports.ts";
import { placeReports } from "./place-reports.ts";
import { type Outcome, refuseBreaking } from "./refuse-breaking.ts";
import type { Trx } from "./rows.ts";
import { settleMunicipality } from "./settle-municipality.ts";
import { lockRevision } from "./told/tell-changes.ts";

export interface Withdrawal {
  readonly municipality: Municipality;
  readonly slug: string;
  /** Dutch: why, for who asks after what is gone. */
  readonly reason: string;
  readonly register: Register;
}

export interface Withdrawn {
  readonly title: string;
  readonly reports: number;
  /** Slugs of pilots that have no report left. */
  readonly pilots: readonly string[];
  readonly revision: number;
}

/**
 * Takes an edition back in one transaction, with its documents, its reports, and whatever nothing but these mentions. What
 * is gone keeps its address, which tells since when and why; stored again, all of it is back where it was.
 *
 * @throws ImportError (BAD_EDITION) when there is no such edition
 */
export const withdrawEdition = (db: Database, withdrawal: Withdrawal): Promise<Withdrawn> =>
  refuseBreaking(db, (trx) => withdrawIn(trx, withdrawal));

export async function withdrawIn(trx: Trx, withdrawal: Withdrawal): Promise<Outcome<Withdrawn>> {
  const { municipality, slug, register } = withdrawal;
  const address = addressIn(municipality, slug);
  const revision = (await lockRevision(trx)) + 1;
  const edition = await trx
    .selectFrom("edition")
    .select(["id", "title", "as_of as asOf", "mandate_id as mandate"])
    .where("address", "=", address)
    .executeTakeFirst();
  if (edition === undefined)
    throw new ImportError("BAD_EDITION", `Er is geen editie ${address}; er is niets ingetrokken.`);
  const now = new Date().toISOString();
  const old = await readReports(trx, edition.id);
  const linked = await readLinked(
    trx,
    old.map(({ id }) => id),
  );
  const placement = await placeReports(trx, { ...edition, address, municipality }, [], register, now);
  await deleteReports(trx, old);
  await trx.deleteFrom("edition").where("id", "=", edition.id).execute();
  await trx.deleteFrom("document").where("edition_address", "=", address).execute();
  const mandates = edition.mandate === null ? [] : [edition.mandate];
  const { left, scope } = await settleMunicipality(trx, {
    municipality,
    edition: null,
    placement,
    touched: { ...linked, Motion: [...linked.Motion, ...mandates] },
    since: edition.asOf,
    shownIn: [],
    register,
    reason: `${edition.title} (${address}) is ingetrokken: ${withdrawal.reason}`,
    revision,
    now,
  });
  const pilots = left.map((key) => key.slice(key.indexOf("/") + 1));
  return { result: { title: edition.title, reports: old.length, pilots, revision }, scope };
}

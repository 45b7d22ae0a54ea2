import type { Database } from "../database/database.ts";
import type { Register } from "../source/register.ts";
import { settleAddresses } from "./addresses/settle-addresses.ts";
import { storeChanges } from "./change/store-changes.ts";
import { addressIn, type Municipality } from "./context.ts";
import { storeEnded } from "./ended.ts";
import { ImportError } from "./import-error.ts";
import { readLinked, removeOrphans } from "./linked.ts";
import { deleteReports, readReports } from "./old-reports.ts";
import { placeReports } from "./place-reports.ts";
import { refuseBreaking } from "./refuse-breaking.ts";
import { describeMotions, numberAnew, renamePilots } from "./refresh.ts";
import type { Trx } from "./rows.ts";
import { lockRevision, writeRevision } from "./write-revision.ts";

/** An edition to take back. */
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
  /** Of the dataset, after this. */
  readonly revision: number;
}

/**
 * Takes an edition back in one transaction, with its documents, its reports, and whatever nothing but these mentions. What
 * is gone keeps its address, which tells since when and why; stored again, all of it is back where it was.
 *
 * @throws ImportError (BAD_EDITION) when there is no such edition
 */
export const withdrawEdition = (db: Database, withdrawal: Withdrawal): Promise<Withdrawn> =>
  refuseBreaking(db, {
    work: (trx) => withdrawIn(trx, withdrawal),
    scopeOf: () => ({ municipality: withdrawal.municipality.code, edition: null }),
    keep: true,
  });

/** The same within a transaction. */
export async function withdrawIn(trx: Trx, withdrawal: Withdrawal): Promise<Withdrawn> {
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
  const { moved } = placement;
  await deleteReports(trx, old);
  await trx.deleteFrom("edition").where("id", "=", edition.id).execute();
  await trx.deleteFrom("document").where("edition_address", "=", address).execute();

  const pilots = [...linked.Pilot, ...moved.flatMap(({ from, to }) => [from, to])];
  const mandates = edition.mandate === null ? [] : [edition.mandate];
  const candidates = { ...linked, Pilot: pilots, Motion: [...linked.Motion, ...mandates] };
  const left = await removeOrphans(trx, candidates);
  await renamePilots(trx, pilots);
  await numberAnew(trx, (type) => linked[type]);
  await describeMotions(trx, candidates.Motion);
  const [since = edition.asOf] = [edition.asOf, ...moved.map(({ asOf }) => asOf)].toSorted();
  await storeChanges(
    trx,
    { municipality: municipality.code, since, edition: null },
    {
      revision,
      now,
    },
  );
  await storeEnded(trx, municipality.code);
  await settleAddresses(trx, {
    ...placement,
    municipality,
    register,
    reason: `${edition.title} (${address}) is ingetrokken: ${withdrawal.reason}`,
    now,
  });
  await writeRevision(trx, { revision, now, municipalities: [municipality.code] });
  const { title } = edition;
  return { title, reports: old.length, pilots: left.map((key) => key.slice(key.indexOf("/") + 1)), revision };
}

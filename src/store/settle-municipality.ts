import type { Register } from "../source/register.ts";
import { settleAddresses } from "./addresses/settle-addresses.ts";
import { storeChanges } from "./change/store-changes.ts";
import type { Municipality } from "./context.ts";
import { storeEnded } from "./ended.ts";
import { type Linked, readPartnerSlugs, removeOrphans } from "./linked.ts";
import { settleMotions } from "./motions/settle-motions.ts";
import type { Placement } from "./place-reports.ts";
import { describeMotions, numberAnew, spellAnew, renamePilots } from "./refresh.ts";
import type { Trx } from "./rows.ts";
import { writeRevision } from "./told/tell-changes.ts";

export interface Done {
  readonly municipality: Municipality;
  /** Null when the edition is there no more. */
  readonly edition: { readonly id: number; readonly address: string } | null;
  readonly placement: Pick<Placement, "moved" | "pilots" | "successors">;
  /** What its reports refer to, or did before: it can be loose now, or be called otherwise. */
  readonly touched: Linked;
  /** From which day on what editions changed can be otherwise, ISO. */
  readonly since: string;
  /** Codes of other municipalities that show something otherwise now. */
  readonly shownIn: readonly string[];
  readonly register: Register;
  /** Dutch: why what is gone is gone. */
  readonly reason: string;
  readonly revision: number;
  readonly now: string;
}

/**
 * Brings all that follows from the reports of a municipality up to date when those of one edition came, changed or went:
 * what nothing refers to goes; names, motions, changes, ends and addresses are derived anew; and the revision tells of it.
 */
export async function settleMunicipality(trx: Trx, done: Done) {
  const { municipality, edition, placement, touched, register, reason, revision, now } = done;
  const { moved } = placement;
  const pilots = [...new Set([...touched.Pilot, ...moved.flatMap(({ from, to }) => [from, to])])];
  const partners = await readPartnerSlugs(trx, touched.Partner);
  const { motions, successors: motionSuccessors } = await settleMotions(trx, municipality);
  const left = await removeOrphans(trx, { ...touched, Pilot: pilots });
  const renamed = await renamePilots(trx, pilots);
  await numberAnew(trx, (type) => touched[type]);
  const isRespelled = await spellAnew(trx, (type) => touched[type]);
  await describeMotions(trx, [...new Set([...touched.Motion, ...motions])]);
  // The changes of all editions tell what things are called.
  const since = isRespelled
    ? ""
    : moved.reduce((first, { asOf }) => (asOf < first ? asOf : first), done.since);
  const previous = await storeChanges(
    trx,
    { municipality: municipality.code, since, edition: edition?.id ?? null },
    { revision, now },
  );
  await storeEnded(trx, municipality.code);
  if (edition === null) await removeEmpty(trx, municipality);
  await settleAddresses(trx, {
    ...placement,
    motionSuccessors,
    municipality,
    register,
    partners,
    reason,
    now,
  });
  const municipalities = [...new Set([municipality.code, ...done.shownIn])];
  await writeRevision(trx, { revision, now, municipalities, partners });
  const scope = { municipality: municipality.code, edition: edition?.address ?? null, partners };
  return { left, renamed, previous, scope };
}

/** A municipality without an edition has nothing to show. */
const removeEmpty = (trx: Trx, { code }: Municipality) =>
  trx
    .deleteFrom("municipality")
    .where("code", "=", code)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("edition").select("id").where("municipality_code", "=", code))),
    )
    .execute();

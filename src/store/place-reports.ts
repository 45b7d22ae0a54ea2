import { matchPilots } from "./match-pilot.ts";
import { addressIn, type Municipality } from "./context.ts";
import { elementOf } from "./element-of.ts";
import { chooseSlugs } from "./free-slugs.ts";
import type { PreparedReport } from "./prepare-reports.ts";
import { anyTextOf, insertRows, takeIds, type Trx } from "./rows.ts";

/** A prepared report with the pilot it is of. */
export interface PlacedReport extends PreparedReport {
  readonly pilot: number;
  readonly isNewPilot: boolean;
}

/** Finds the pilot of each report, and makes those that the municipality did not have. */
export async function placeReports(
  trx: Trx,
  prepared: readonly PreparedReport[],
  municipality: Municipality,
  now: string,
): Promise<PlacedReport[]> {
  const keys = [...new Set(prepared.flatMap(({ names }) => names.map(({ key }) => key)))];
  const known = await trx
    .selectFrom("pilot_name")
    .select(["key", "source", "pilot_id as pilot"])
    .distinct()
    .where("municipality_code", "=", municipality.code)
    .where("key", "=", anyTextOf(keys))
    .execute();
  const matched = matchPilots(
    prepared.map(({ names }) => names),
    known,
  );
  const fresh = prepared.filter((_, at) => matched[at] === null);
  const ids = await takeIds(trx, "pilot", fresh.length);
  const slugs = await chooseSlugs(
    trx,
    "pilot",
    fresh.map(({ report }) => report.pilot.name),
    municipality,
  );
  await insertRows(
    trx,
    "pilot",
    fresh.map(({ report }, at) => ({
      id: elementOf(ids, at),
      slug: elementOf(slugs, at),
      address: addressIn(municipality, elementOf(slugs, at)),
      name: report.pilot.name,
      municipality_code: municipality.code,
      updated_at: now,
    })),
  );
  return prepared.map((report, at) => {
    const pilot = matched[at] ?? null;
    return { ...report, pilot: pilot ?? elementOf(ids, fresh.indexOf(report)), isNewPilot: pilot === null };
  });
}

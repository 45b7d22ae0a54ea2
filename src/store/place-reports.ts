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
  /** How many reports of the same pilot stand above it. */
  readonly repeats: number;
}

/** Finds the pilot of each report, the same for those that name one pilot, and makes those that the municipality did not have. */
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
  const firsts = prepared.filter(({ first, position }) => first === position);
  const matched = matchPilots(
    firsts.map(({ names }) => names),
    known,
  );
  const fresh = firsts.filter((_, at) => matched[at] === null);
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
  const pilotAt = new Map(
    firsts.map((report, at) => [report.position, matched[at] ?? elementOf(ids, fresh.indexOf(report))]),
  );
  const isNew = new Set(ids);
  const seen = new Map<number, number>();
  return prepared.map((report) => {
    const pilot = pilotAt.get(report.first);
    if (pilot === undefined) throw new Error(`report ${report.position} has no pilot`);
    const repeats = seen.get(pilot) ?? 0;
    seen.set(pilot, repeats + 1);
    return { ...report, pilot, isNewPilot: isNew.has(pilot), repeats };
  });
}

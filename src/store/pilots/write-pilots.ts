import { provisionalSlug } from "../addresses/assign-slugs.ts";
import { addressIn, type Municipality } from "../context.ts";
import { elementOf } from "../element-of.ts";
import { insertRows, takeIds, type Trx } from "../rows.ts";
import type { StoredLine } from "./read-lines.ts";

/** A report of another edition that is of another pilot than before, or is another of its reports. */
export interface MovedReport {
  readonly id: number;
  /** Day of its edition, ISO. */
  readonly asOf: string;
  readonly from: number;
  readonly to: number;
}

/** Makes the pilots that have no row yet. @returns their rows, and which of the pilots each is. */
export async function makePilots(
  trx: Trx,
  rows: readonly (number | null)[],
  told: readonly { readonly heading: string; readonly pilot: number }[],
  municipality: Municipality,
  now: string,
): Promise<{ readonly ids: readonly number[]; readonly pilots: readonly number[] }> {
  const pilots = rows.flatMap((row, pilot) => (row === null ? [pilot] : []));
  const ids = await takeIds(trx, "pilot", pilots.length);
  await insertRows(
    trx,
    "pilot",
    pilots.map((pilot, at) => {
      const first = told.find((each) => each.pilot === pilot);
      // Its address is chosen when all are known.
      const slug = provisionalSlug();
      return {
        id: elementOf(ids, at),
        slug,
        address: addressIn(municipality, slug),
        name: first?.heading ?? "",
        municipality_code: municipality.code,
        updated_at: now,
      };
    }),
  );
  return { ids, pilots };
}

/** Puts stored reports under the pilots that they are of. */
export async function moveReports(
  trx: Trx,
  reports: readonly (Pick<MovedReport, "asOf"> & {
    readonly line: StoredLine;
    readonly row: number;
    readonly repeats: number;
  })[],
): Promise<MovedReport[]> {
  const moving = reports.filter(({ line, row, repeats }) => line.pilot !== row || line.repeats !== repeats);
  for (const { line, row, repeats } of moving)
    await trx.updateTable("report").set({ pilot_id: row, repeats }).where("id", "=", line.id).execute();
  return moving.map(({ line, asOf, row }) => ({ id: line.id, asOf, from: line.pilot, to: row }));
}

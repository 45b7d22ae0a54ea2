import type { PlacedReport } from "./place-reports.ts";
import { anyIdOf, type Trx } from "./rows.ts";

export interface OldReport {
  readonly id: number;
  readonly pilot_id: number;
  readonly position: number;
  readonly fingerprint: string;
  readonly source_fingerprint: string;
  readonly repeats: number;
  /** The pilot that it is of now; that of the row, unless names were decided anew. */
  readonly pilotNow: number;
}

/** One report of a pilot in an edition: the first, the second. */
export const placeOf = (pilot: number, repeats: number): string => `${pilot} ${repeats}`;

export async function readReports(
  trx: Trx,
  edition: number | null,
  pilotNow: ReadonlyMap<number, number> = new Map(),
): Promise<OldReport[]> {
  if (edition === null) return [];
  const reports = await trx
    .selectFrom("report")
    .select(["id", "pilot_id", "position", "repeats", "fingerprint", "source_fingerprint"])
    .where("edition_id", "=", edition)
    .orderBy("position")
    .execute();
  return reports.map((report) => ({ ...report, pilotNow: pilotNow.get(report.pilot_id) ?? report.pilot_id }));
}

/** Whether a report says the same of the same pilot, from the same place in the text. */
export const isSame = (old: OldReport | undefined, placed: PlacedReport): boolean =>
  old?.fingerprint === placed.fingerprint &&
  old.source_fingerprint === placed.sourceFingerprint &&
  old.pilot_id === placed.pilot;

export async function deleteReports(trx: Trx, reports: readonly OldReport[]): Promise<void> {
  if (reports.length === 0) return;
  await trx
    .deleteFrom("report")
    .where("id", "=", anyIdOf(reports.map(({ id }) => id)))
    .execute();
}

export async function moveReports(
  trx: Trx,
  kept: readonly PlacedReport[],
  oldOf: ReadonlyMap<string, OldReport>,
): Promise<void> {
  for (const { pilot, repeats, position } of kept) {
    const old = oldOf.get(placeOf(pilot, repeats));
    if (old === undefined || old.position === position) continue;
    await trx.updateTable("report").set({ position }).where("id", "=", old.id).execute();
  }
}

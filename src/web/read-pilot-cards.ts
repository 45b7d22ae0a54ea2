import type { PilotStatus } from "../domain/vocabularies.ts";
import type { GraphReader } from "../read/reader.ts";
import type { MotionRow, MunicipalityRow, PilotRow, Rows, ReportRow } from "../read/rows.ts";
import { lastNaming, statusBy } from "../read/pilot-summary.ts";
import { readEach, readIf } from "./read-awaited.ts";

/** A pilot in short, as its latest report has it. */
export interface PilotCard {
  readonly pilot: PilotRow;
  readonly municipality: MunicipalityRow | null;
  readonly status: PilotStatus;
  readonly latest: ReportRow;
  readonly programme: Rows["Programme"] | null;
  /** The motions that the pilot came from, according to any of its reports. */
  readonly cameFrom: readonly MotionRow[];
}

async function readPilotCard(reader: GraphReader, pilot: PilotRow, today: string): Promise<PilotCard | null> {
  const reports = await reader.reportsOfPilot(pilot.id);
  const [latest] = reports;
  if (!latest) return null;
  const [municipality, programme, motions] = await Promise.all([
    reader.byId("Municipality", pilot.municipalityId),
    readIf(lastNaming(reports, "programme"), ({ id }) => reader.byId("Programme", id)),
    readEach(reports, ({ id }) => reader.mentions("motions", id)),
  ]);
  const origins = motions.flat().filter(({ role }) => role === "ORIGIN");
  return {
    pilot,
    municipality,
    latest,
    programme,
    status: statusBy(reports, today),
    cameFrom: [...new Map(origins.map(({ motion }) => [motion.id, motion])).values()],
  };
}

/** Reads pilots in short, in the order given. `today` is an ISO date. */
export async function readPilotCards(
  reader: GraphReader,
  pilots: readonly PilotRow[],
  today: string,
): Promise<PilotCard[]> {
  const cards = await readEach(pilots, (pilot) => readPilotCard(reader, pilot, today));
  return cards.filter((card) => card !== null);
}

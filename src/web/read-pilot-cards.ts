import { type Doubted, doubtedBy } from "../domain/doubted.ts";
import type { PilotStatus } from "../domain/vocabularies.ts";
import type { GraphReader } from "../read/reader.ts";
import type { EditionRow, MotionRow, MunicipalityRow, PilotRow, Rows, ReportRow } from "../read/rows.ts";
import { statusBy, statusIn } from "../read/pilot-summary.ts";
import { readEach, readNamed } from "../read/read-whole.ts";

/** A pilot in short, as its latest report has it. */
export interface PilotCard {
  readonly pilot: PilotRow;
  readonly municipality: MunicipalityRow | null;
  readonly status: PilotStatus;
  readonly latest: ReportRow;
  /** Of the latest report. */
  readonly doubted: Doubted;
  /** The programmes that any of its reports names, the latest first. */
  readonly programmes: readonly Rows["Programme"][];
  /** The motions that the pilot came from, according to any of its reports. */
  readonly cameFrom: readonly MotionRow[];
}

/** On which day pilots are told, or as of which edition: on its day, by its reports and those before it. */
export type Told = { readonly today: string } | { readonly edition: EditionRow };

async function readReports(reader: GraphReader, pilot: PilotRow, told: Told): Promise<readonly ReportRow[]> {
  const reports = await reader.reportsOfPilot(pilot.id);
  return "today" in told
    ? reports
    : reports.slice(reports.findIndex(({ editionId }) => editionId === told.edition.id));
}

async function readPilotCard(reader: GraphReader, pilot: PilotRow, told: Told): Promise<PilotCard | null> {
  const reports = await readReports(reader, pilot, told);
  const [latest] = reports;
  if (!latest) return null;
  const [status, municipality, programmes, motions, doubts] = await Promise.all([
    "today" in told ? statusBy(pilot, reports, told.today) : statusIn(reports, told.edition.asOf, reader),
    reader.byId("Municipality", pilot.municipalityId),
    readNamed(reader, reports, "Programme"),
    readEach(reports, ({ id }) => reader.mentions("motions", id)),
    reader.doubts(latest.id),
  ]);
  const origins = motions.flat().filter(({ role }) => role === "ORIGIN");
  return {
    pilot,
    municipality,
    latest,
    programmes,
    status,
    doubted: doubtedBy(doubts),
    cameFrom: [...new Map(origins.map(({ motion }) => [motion.id, motion])).values()],
  };
}

/** Reads pilots in short, in the order given. */
export async function readPilotCards(
  reader: GraphReader,
  pilots: readonly PilotRow[],
  told: Told,
): Promise<PilotCard[]> {
  const cards = await readEach(pilots, (pilot) => readPilotCard(reader, pilot, told));
  return cards.filter((card) => card !== null);
}

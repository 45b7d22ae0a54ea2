import type { GraphReader, List, ListedType, ChangeSelection } from "../read/reader.ts";
import type { ListOrder } from "../read/page-request.ts";
import type {
  Rows,
  EditionRow,
  MotionRow,
  MunicipalityRow,
  PilotRow,
  ReportRow,
  ChangeRow,
} from "../read/rows.ts";
import { pagesOf } from "./listing/list-view.ts";
import { type Doubted, doubtedBy } from "../domain/doubted.ts";
import type { PilotStatus } from "../domain/vocabularies.ts";
import { statusBy, statusIn } from "../read/pilot-summary.ts";
import { readEach, readNamed } from "../read/read-report.ts";
import { pilotInEdition, type ShownChange } from "./parts/changes.tsx";

export interface ListPart<T extends ListedType> {
  readonly rows: readonly Rows[T][];
  readonly total: number;
  /** Which page they are, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

interface ListRequest {
  readonly size: number;
  readonly page?: number;
  readonly order?: Pick<ListOrder, "order" | "direction">;
}

/** Reads a page of a list; refuses one that it does not have. */
export async function readList<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  { size, page = 1, order = { order: "NAME", direction: "ASC" } }: ListRequest,
): Promise<ListPart<T>> {
  const place = { after: null, before: null, fromEnd: false, skip: (page - 1) * size };
  const [{ rows }, total] = await Promise.all([
    reader.page<T>(list, { ...order, ...place, size }),
    reader.count(list),
  ]);
  return { rows: rows.map(({ row }) => row), total, page, pages: pagesOf(total, size, page) };
}

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
type Told = { readonly today: string } | { readonly edition: EditionRow };

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

/** As many changes has a pilot in an edition, by and large. */
const TOGETHER = 6;

export async function isDoubted(
  reader: GraphReader,
  { pilotId, editionId, field }: ChangeRow,
): Promise<boolean> {
  const report = (await reader.reportsOfPilot(pilotId)).find((each) => each.editionId === editionId);
  return field !== null && report !== undefined && doubtedBy(await reader.doubts(report.id))(field);
}

/**
 * Reads the latest changes of a selection, of so many pilots in an edition, each with its pilot and its edition, and
 * whose that is where they differ.
 */
export async function readLatestChanges(
  reader: GraphReader,
  where: Partial<ChangeSelection>,
  pilots: number,
): Promise<readonly ShownChange[]> {
  const size = pilots * TOGETHER;
  const [{ rows: all }, municipalities] = await Promise.all([
    readList<"Change">(reader, { of: "Change", where, under: null }, { size }),
    reader.all("Municipality"),
  ]);
  const first = new Set([...new Set(all.map(pilotInEdition))].slice(0, pilots));
  const rows = all.filter((change) => first.has(pilotInEdition(change)));
  const whose = new Map(municipalities.length > 1 ? municipalities.map(({ id, name }) => [id, name]) : []);
  return readEach(rows, async (change) => {
    const [pilot, edition, doubted] = await Promise.all([
      reader.byId("Pilot", change.pilotId),
      reader.byId("Edition", change.editionId),
      isDoubted(reader, change),
    ]);
    const owner = edition && whose.get(edition.municipalityId);
    return {
      change,
      doubted,
      pilot,
      edition: owner ? { ...edition, title: `${edition.title}, ${owner}` } : edition,
    };
  });
}

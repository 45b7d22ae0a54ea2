import { doubtedBy } from "../domain/doubted.ts";
import type { ChangeRow } from "../read/rows.ts";
import { readEach } from "../read/read-whole.ts";
import type { ChangeSelection, GraphReader } from "../read/reader.ts";
import { pilotInEdition, type ShownChange } from "./parts/changes.tsx";
import { readList } from "./read-list.ts";

/** As many changes has a pilot in an edition, by and large. */
const TOGETHER = 6;

/** Whether the report that a change was seen in has its field in doubt. */
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

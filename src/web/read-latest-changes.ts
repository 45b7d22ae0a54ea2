import { readEach } from "../read/read-whole.ts";
import type { ChangeSelection, GraphReader } from "../read/reader.ts";
import type { ShownChange } from "./parts/changes.tsx";
import { readList } from "./read-list.ts";

/** Reads the latest changes of a selection, each with its pilot and its edition, and whose that is where they differ. */
export async function readLatestChanges(
  reader: GraphReader,
  where: Partial<ChangeSelection>,
  size: number,
): Promise<readonly ShownChange[]> {
  const [{ rows }, municipalities] = await Promise.all([
    readList<"Change">(reader, { of: "Change", where, under: null }, { size }),
    reader.all("Municipality"),
  ]);
  const whose = new Map(municipalities.length > 1 ? municipalities.map(({ id, name }) => [id, name]) : []);
  return readEach(rows, async (change) => {
    const [pilot, edition] = await Promise.all([
      reader.byId("Pilot", change.pilotId),
      reader.byId("Edition", change.editionId),
    ]);
    const owner = edition && whose.get(edition.municipalityId);
    return { change, pilot, edition: owner ? { ...edition, title: `${edition.title}, ${owner}` } : edition };
  });
}

import { always } from "../../../domain/condition.ts";
import { findMotionAt } from "../../../read/find-thing.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { EditionRow, MotionRow, MunicipalityRow } from "../../../read/rows.ts";
import { readEach } from "../../../read/read-whole.ts";
import { readList } from "../../read-list.ts";
import { type MotionPath, readPath } from "../../../read/motions/read-path.ts";

export interface MotionStory {
  readonly motion: MotionRow;
  readonly municipality: MunicipalityRow;
  readonly paths: readonly MotionPath[];
  readonly total: number;
  /** Which page of its pilots is shown, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** The editions that mention the motion, oldest first. */
  readonly editions: readonly EditionRow[];
  /** The editions that were made because of it. */
  readonly mandateOf: readonly EditionRow[];
}

/** As many pilots as the page shows at a time. */
const SIZE = 20;

/** Reads what came of a motion, by its key or number; null when it is not there. `asked` says which page of its pilots. */
export async function readMotion(
  reader: GraphReader,
  key: string,
  asked: number,
  today: string,
): Promise<MotionStory | null> {
  const motion = await findMotionAt(reader, key);
  if (!motion) return null;
  const list = { of: "Pilot", where: always, under: { type: "Motion", id: motion.id } } as const;
  const [municipality, { rows: pilots, total, page, pages }, editions] = await Promise.all([
    reader.byId("Municipality", motion.municipalityId),
    readList<"Pilot">(reader, list, { size: SIZE, page: asked }),
    reader.editionsOfMotion(motion.id),
  ]);
  if (!municipality) return null;
  const paths = await readEach(pilots, (pilot) => readPath(reader, motion, pilot, today));
  return {
    motion,
    municipality,
    paths: paths.filter((path) => path !== null),
    total,
    page,
    pages,
    editions,
    mandateOf: editions.filter(({ mandateId }) => mandateId === motion.id),
  };
}

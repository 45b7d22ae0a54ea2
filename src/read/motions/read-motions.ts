import { always } from "../../domain/condition.ts";
import type { GraphReader } from "../reader.ts";
import type { MotionRow, MunicipalityRow } from "../rows.ts";
import { readEach, readParts, readWholeList } from "../read-report.ts";
import { stateOfMotion, type JudgedState } from "./motion-state.ts";
import { type MotionPath, readPath } from "./read-path.ts";

export interface ListedMotion {
  readonly motion: MotionRow;
  readonly municipality: MunicipalityRow | null;
  /** The first of its pilots, by name. */
  readonly paths: readonly MotionPath[];
  readonly total: number;
  readonly state: JudgedState | null;
}

const MOST_PILOTS = 20;

async function readListed(reader: GraphReader, motion: MotionRow, today: string): Promise<ListedMotion> {
  const list = { of: "Pilot", where: always, under: { type: "Motion", id: motion.id } } as const;
  const [municipality, rows, total] = await Promise.all([
    reader.byId("Municipality", motion.municipalityId),
    readWholeList<"Pilot">(reader, list, MOST_PILOTS),
    reader.count(list),
  ]);
  const paths = await readEach(rows, (pilot) => readPath(reader, motion, pilot, today));
  const found = paths.filter((path) => path !== null);
  return {
    motion,
    municipality,
    paths: found,
    total,
    state: total > rows.length ? null : stateOfMotion(found),
  };
}

/** Reads what came of every motion, some at a time. */
export async function readMotions(reader: GraphReader, today: string): Promise<readonly ListedMotion[]> {
  const motions: ListedMotion[] = [];
  for await (const rows of readParts<"Motion">(reader, { of: "Motion", where: null, under: null }))
    motions.push(...(await readEach(rows, (motion) => readListed(reader, motion, today))));
  return motions;
}

import { always } from "../../../domain/condition.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { MotionRow, MunicipalityRow } from "../../../read/rows.ts";
import { readEach } from "../../read-awaited.ts";
import { readList, readWholeList } from "../../read-list.ts";
import { stateOfMotion, type JudgedState } from "./motion-state.ts";
import { type MotionPath, readPath } from "./read-path.ts";

/** A motion with what came of it. */
export interface ListedMotion {
  readonly motion: MotionRow;
  readonly municipality: MunicipalityRow | null;
  /** The first of its pilots, by name. */
  readonly paths: readonly MotionPath[];
  /** How many pilots it has. */
  readonly total: number;
  readonly state: JudgedState | null;
}

/** All motions, and whether there are more than can be looked through. */
export interface Motions {
  readonly motions: readonly ListedMotion[];
  readonly total: number;
}

/** More motions than this are not looked through for what came of them. */
const MOST_MOTIONS = 1_000;
/** As many pilots of a motion are looked at. */
const MOST_PILOTS = 20;

async function readListed(reader: GraphReader, motion: MotionRow, today: string): Promise<ListedMotion> {
  const list = { of: "Pilot", where: always, under: { type: "Motion", id: motion.id } } as const;
  const [municipality, { rows, total }] = await Promise.all([
    reader.byId("Municipality", motion.municipalityId),
    readList<"Pilot">(reader, list, { size: MOST_PILOTS, after: null }),
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

/** Reads what came of every motion. */
export async function readMotions(reader: GraphReader, today: string): Promise<Motions> {
  const list = { of: "Motion", where: null, under: null } as const;
  const [rows, total] = await Promise.all([
    readWholeList<"Motion">(reader, list, MOST_MOTIONS),
    reader.count(list),
  ]);
  return { motions: await readEach(rows, (motion) => readListed(reader, motion, today)), total };
}

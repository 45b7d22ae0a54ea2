import { always, codesOf } from "../../domain/condition.ts";
import type { GraphReader } from "../reader.ts";
import type { MotionRow, MunicipalityRow, PilotRow } from "../rows.ts";
import { readEach, readParts, readWholeList } from "../read-report.ts";
import { stateOfMotion, type JudgedState, stateOfPilots } from "./motion-state.ts";
import { type MotionPath, readPath, readToldPilot, type Said, type ToldPilot } from "./read-path.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { OriginKind } from "../../domain/vocabularies.ts";

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

/** What someone told the council, besides a motion, that a pilot came from. */
export const promiseKinds = ["TOEZEGGING", "INITIATIEFVOORSTEL"] as const satisfies OriginKind[];

/** A pilot that came from a promise or a proposal, with the words of the latest edition that says so. */
export interface ListedPromise extends ToldPilot<"origins"> {
  readonly municipality: MunicipalityRow | null;
  readonly kind: OriginKind;
  readonly said: Said<"origins">;
  readonly state: JudgedState | null;
}

async function readOfPilot(reader: GraphReader, pilot: PilotRow, today: string): Promise<ListedPromise[]> {
  const [municipality, told] = await Promise.all([
    reader.byId("Municipality", pilot.municipalityId),
    readToldPilot(reader, "origins", pilot, today),
  ]);
  if (!told) return [];
  const state = stateOfPilots([told]);
  return promiseKinds.flatMap((kind) => {
    const said = told.mentions.find((mention) => mention.kind === kind);
    return said ? [{ ...told, municipality, kind, said, state }] : [];
  });
}

/** Reads every pilot that came from a promise to the council or a proposal of its members, by name. */
export async function readPromises(reader: GraphReader, today: string): Promise<readonly ListedPromise[]> {
  const where = { source: dimensions.origins.source, values: codesOf(...promiseKinds) };
  const pilots = await readWholeList<"Pilot">(reader, { of: "Pilot", where, under: null });
  const promises = await readEach(pilots, (pilot) => readOfPilot(reader, pilot, today));
  return promises.flat();
}

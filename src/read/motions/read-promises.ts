import { codesOf } from "../../domain/condition.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import type { OriginKind } from "../../domain/vocabularies.ts";
import { readEach, readWholeList } from "../read-report.ts";
import type { GraphReader } from "../reader.ts";
import type { MunicipalityRow, PilotRow } from "../rows.ts";
import { stateOfPilots, type JudgedState } from "./motion-state.ts";
import { readTold, type Said, type ToldPilot } from "./read-path.ts";

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
    readTold(reader, "origins", pilot, today),
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

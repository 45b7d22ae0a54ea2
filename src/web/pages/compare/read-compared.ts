import { always, type Condition } from "../../../domain/condition.ts";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { MunicipalityRow, PilotRow } from "../../../read/rows.ts";
import { readEach, readWholeList } from "../../../read/read-whole.ts";
import { mostCompared } from "../../addresses.ts";
import { found, noSuch, Refusal } from "../../refusal.ts";
import { readPilot, type PilotStory } from "../pilot/read-pilot.ts";

/** Pilots side by side, and those that can be set beside them. */
export interface Compared {
  readonly stories: readonly PilotStory[];
  /** Those of the same municipality first. */
  readonly others: readonly { readonly pilot: PilotRow; readonly municipality: MunicipalityRow | null }[];
  /** There is more than one municipality, so that names alone may not tell pilots apart. */
  readonly several: boolean;
}

/** As many pilots as can be chosen from; others are found by searching. */
const MOST_OTHERS = 200;

/** Reads the pilots that an address names: `pilots`, keys between commas, and `erbij`, one more. */
export async function readCompared(
  reader: GraphReader,
  asked: URLSearchParams,
  today: string,
): Promise<Compared> {
  const keys = [...new Set([...(asked.get("pilots") ?? "").split(","), ...asked.getAll("erbij")])].filter(
    (key) => key !== "",
  );
  if (keys.length > mostCompared)
    throw new Refusal(400, `Zet ten hoogste ${mostCompared} pilots naast elkaar.`);
  const stories = await readEach(keys, async (key) =>
    found(await readPilot(reader, key, today), noSuch("Pilot", key)),
  );
  const pilotsWhere = (where: Condition) =>
    readWholeList<"Pilot">(reader, { of: "Pilot", where, under: null }, MOST_OTHERS);
  // Those of the same municipality are the likeliest.
  const [first] = stories;
  const [own, all, municipalities] = await Promise.all([
    first ? pilotsWhere({ source: dimensions.municipalities.source, values: [first.municipality] }) : [],
    pilotsWhere(always),
    reader.all("Municipality"),
  ]);
  const byId = new Map([...own, ...all].map((pilot) => [pilot.id, pilot]));
  for (const { pilot } of stories) byId.delete(pilot.id);
  const others = await readEach([...byId.values()].slice(0, MOST_OTHERS), async (pilot) => ({
    pilot,
    municipality: await reader.byId("Municipality", pilot.municipalityId),
  }));
  return { stories, others, several: municipalities.length > 1 };
}

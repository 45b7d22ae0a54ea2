import { always } from "../../../domain/condition.ts";
import { dimensions } from "../../../domain/dimensions/dimensions.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type { PilotRow } from "../../../read/rows.ts";
import { readEach, readWholeList } from "../../../read/read-whole.ts";
import { found, Refusal } from "../../refusal.ts";
import { readPilot, type PilotStory } from "../pilot/read-pilot.ts";

/** Pilots side by side, and those that can be set beside them. */
export interface Compared {
  readonly stories: readonly PilotStory[];
  readonly others: readonly PilotRow[];
}

/** More pilots than this do not fit on one sheet. */
export const MOST_PILOTS = 4;
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
  if (keys.length > MOST_PILOTS)
    throw new Refusal(400, `Zet ten hoogste ${MOST_PILOTS} pilots naast elkaar.`);
  const stories = await readEach(keys, async (key) =>
    found(await readPilot(reader, key, today), `Er is geen pilot “${key}”.`),
  );
  // Those of the same municipality are the likeliest; with none chosen, the first of all.
  const [first] = stories;
  const where = first ? { source: dimensions.municipalities.source, values: [first.municipality] } : always;
  const others = await readWholeList<"Pilot">(reader, { of: "Pilot", where, under: null }, MOST_OTHERS);
  const chosen = new Set(stories.map(({ pilot }) => pilot.id));
  return { stories, others: others.filter(({ id }) => !chosen.has(id)) };
}

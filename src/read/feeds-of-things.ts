import { type Condition, isPilot } from "../domain/condition.ts";
import { motionName } from "../domain/motion-key.ts";
import { things } from "../domain/things/things.ts";
import { type GraphReader, isUnder, type PilotParent } from "./reader.ts";
import type { Rows } from "./rows.ts";

/** What has a feed of its own, which tells what changed of its pilots. */
export type FeedType = "Pilot" | PilotParent["type"];
export const feedTypes = (Object.keys(things) as (keyof typeof things)[]).filter(
  (type): type is FeedType => type === "Pilot" || things[type].pilots !== null,
);

/** What a thing that has a feed is called, and the pilots that its feed tells of; null when it is not there. */
export async function readFeedOf(
  reader: GraphReader,
  type: FeedType,
  key: string,
): Promise<{ readonly name: string; readonly pilots: Condition } | null> {
  const row = await reader.byKey(type, key);
  if (row === null) return null;
  if (type === "Pilot") return { name: nameOf(row), pilots: isPilot([row.id]) };
  return { name: `${things[type].noun} ${nameOf(row)}`, pilots: isUnder({ type, id: row.id }) };
}

const nameOf = (row: Rows[FeedType]): string =>
  "name" in row ? row.name : motionName(row).replace(/^Motie /u, "");

import { type Condition, isPilot } from "../domain/condition.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { namedTypes, type NamedType } from "../domain/referred.ts";
import { motionName } from "../domain/motion-key.ts";
import { things } from "../domain/things/things.ts";
import type { GraphReader } from "./reader.ts";
import type { Rows } from "./rows.ts";

/** What has a feed of its own, which tells what changed of its pilots. */
export type FeedType = "Pilot" | NamedType;
export const feedTypes: readonly FeedType[] = ["Pilot", ...namedTypes];

/** What a thing that has a feed is called, and the pilots that its feed tells of; null when it is not there. */
export async function readFeedOf(
  reader: GraphReader,
  type: FeedType,
  key: string,
): Promise<{ readonly name: string; readonly pilots: Condition } | null> {
  const row = await reader.byKey(type, key);
  if (row === null) return null;
  if (type === "Pilot") return { name: nameOf(row), pilots: isPilot([row.id]) };
  const { noun, plural } = things[type];
  return {
    name: `${noun} ${nameOf(row)}`,
    pilots: { source: dimensions[plural.graphql].source, values: [row] },
  };
}

const nameOf = (row: Rows[FeedType]): string =>
  "name" in row ? row.name : motionName(row).replace(/^Motie /u, "");

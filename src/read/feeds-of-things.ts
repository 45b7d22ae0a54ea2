import { type Condition, isPilot } from "../domain/condition.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { referredTypes, type ReferredType } from "../domain/reference-fields.ts";
import { pluralOf } from "../domain/referred.ts";
import type { GraphReader } from "./reader.ts";

/** What has a feed of its own, which tells what changed of its pilots. */
export type FeedType = "Pilot" | ReferredType;
export const feedTypes: readonly FeedType[] = ["Pilot", ...referredTypes];

/** What a thing that has a feed is called, and the pilots that its feed tells of; null when it is not there. */
export async function readFeedOf(
  reader: GraphReader,
  type: FeedType,
  key: string,
): Promise<{ readonly name: string; readonly pilots: Condition } | null> {
  const row = await reader.byKey(type, key);
  if (row === null) return null;
  const pilots =
    type === "Pilot" ? isPilot([row.id]) : { source: dimensions[pluralOf(type)].source, values: [row] };
  return { name: row.name, pilots };
}

import { dayOf } from "../../graph/context.ts";
import type { Site, State } from "./site.ts";

/** The state of the data that one answer speaks of. */
export async function stateOf({ newReader, walker, publicUrl, now }: Site): Promise<State> {
  const today = dayOf(now());
  return { dataset: await newReader().dataset(), today, walk: { newReader, walker, publicUrl, today } };
}

import { dayOf } from "../../domain/day.ts";
import type { Site, State } from "./site.ts";

/** The state of the data that one answer speaks of. */
export async function stateOf({ newReader, walkerOf, publicUrl, now }: Site): Promise<State> {
  const today = dayOf(now());
  const dataset = await newReader().dataset();
  const walker = walkerOf(dataset.revision);
  return { dataset, today, walk: { newReader, walker, publicUrl, today } };
}

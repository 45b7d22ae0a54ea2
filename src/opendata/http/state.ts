import { dayOf } from "../../domain/day.ts";
import type { Site, State } from "./site.ts";

/** The state of the data that one answer speaks of. */
export async function stateOf({ newReader, listReaderOf, publicUrl, now }: Site): Promise<State> {
  const today = dayOf(now());
  const dataset = await newReader().dataset();
  const lists = listReaderOf(dataset.revision);
  return { dataset, today, walk: { newReader, lists, publicUrl, today } };
}

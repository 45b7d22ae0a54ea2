import type { EditionKind } from "../domain/vocabularies.ts";

const dayOfKind = {
  PERSPECTIEFNOTA: "06-01",
  PROGRAMMABEGROTING: "10-01",
} as const satisfies Record<EditionKind, string>;

/**
 * The day an edition speaks of, as an ISO date, where the manifest does not say: a municipality makes the
 * perspectiefnota and the programmabegroting of a year in the year before it, and offers them to its council around
 * 1 June and 1 October (Gemeentewet, art. 190 and 191, asks for the budget before 15 November).
 */
export const defaultAsOf = (kind: EditionKind, year: number): string =>
  `${String(year - 1).padStart(4, "0")}-${dayOfKind[kind]}`;

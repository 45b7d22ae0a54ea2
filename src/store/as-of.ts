import type { EditionKind } from "../domain/vocabularies.ts";

/** The day, and in which year that is, counted from the year that is printed on the paper. */
const dayOfKind = {
  PERSPECTIEFNOTA: { years: -1, day: "06-01" },
  KADERNOTA: { years: -1, day: "06-01" },
  PROGRAMMABEGROTING: { years: -1, day: "10-01" },
  VOORJAARSNOTA: { years: 0, day: "06-01" },
  ZOMERNOTA: { years: 0, day: "07-01" },
  BESTUURSRAPPORTAGE: { years: 0, day: "09-01" },
  NAJAARSNOTA: { years: 0, day: "11-01" },
  JAARSTUKKEN: { years: 1, day: "06-01" },
  OTHER: { years: 0, day: "07-01" },
} as const satisfies Record<EditionKind, { readonly years: number; readonly day: string }>;

/**
 * The day an edition speaks of, as an ISO date, where nobody says: a municipality makes the perspectiefnota or kadernota
 * and the programmabegroting of a year in the year before it, and offers them to its council around 1 June and 1 October
 * (Gemeentewet, art. 190 and 191, asks for the budget before 15 November); reports on a running year come within it, and
 * the annual accounts after it (art. 198: before 15 July). Of another paper only the year is known: its middle.
 */
export function defaultAsOf(kind: EditionKind, year: number): string {
  const { years, day } = dayOfKind[kind];
  return `${String(year + years).padStart(4, "0")}-${day}`;
}

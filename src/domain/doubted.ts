import type { PilotStatus } from "./vocabularies.ts";

/** Tells whether a field of a report is in doubt. */
export type Doubted = (field: string) => boolean;

/** Of two reports of one pilot in one document nothing says which holds: all that either says is then in doubt. */
export const doubtedBy = (
  doubts: readonly { readonly field: string; readonly reason: string }[],
): Doubted => {
  const isTwice = doubts.some(({ reason }) => reason === "TWICE");
  const fields = new Set(doubts.map(({ field }) => field));
  return (field) => isTwice || fields.has(field);
};

/** The fields of the latest report that each status follows from; see `statusOf` and `endedSince`. */
const restsOn: Readonly<Record<PilotStatus, readonly string[]>> = {
  PLANNED: ["start"],
  RUNNING: ["start", "end"],
  ENDED: ["end", "sequels", "successful"],
  PAST_END: ["end"],
  UNKNOWN: ["start", "end"],
};

/** Whether a status may be another, since the values that it follows from may. */
export const isStatusDoubted = (status: PilotStatus, doubted: Doubted): boolean =>
  restsOn[status].some(doubted);

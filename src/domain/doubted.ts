import type { PilotStatus } from "./vocabularies.ts";

export type Doubted = (field: string) => boolean;

type ToldDoubt = { readonly field: string; readonly reason: string };

/** Of two reports of one pilot in one document nothing says which holds: all that either says is then in doubt. */
const isOf = ({ field, reason }: ToldDoubt, asked: string): boolean => reason === "TWICE" || field === asked;

/** The doubts of a report that make any of these fields unsure. */
export const doubtsOf = <D extends ToldDoubt>(doubts: readonly D[], fields: readonly string[]): D[] =>
  doubts.filter((doubt) => fields.some((field) => isOf(doubt, field)));

export const doubtedBy =
  (doubts: readonly ToldDoubt[]): Doubted =>
  (field) =>
    doubts.some((doubt) => isOf(doubt, field));

const saidOfEnd = ["sequels", "endings"] as const;

/** The fields of the latest report that each status follows from; see `statusOf` and `endedSince`. */
export const restsOn: Readonly<Record<PilotStatus, readonly string[]>> = {
  PLANNED: ["start"],
  RUNNING: ["start", "end", ...saidOfEnd],
  ENDED: ["end", "successful", ...saidOfEnd],
  PAST_END: ["end", ...saidOfEnd],
  UNKNOWN: ["start", "end", ...saidOfEnd],
};

/** Whether a status may be another, since the values that it follows from may. */
export const isStatusDoubted = (status: PilotStatus, doubted: Doubted): boolean =>
  restsOn[status].some(doubted);

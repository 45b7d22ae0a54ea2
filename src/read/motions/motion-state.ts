import { isStatusDoubted } from "../../domain/doubted.ts";
import { concluded, lastSequels } from "../../domain/ended.ts";
import type { MotionPath } from "./read-path.ts";

/** How far a motion, or a promise, has come by what its pilots' reports say. */
export const pathStates = {
  OPEN: "nog open",
  SETTLED: "afgedaan",
  NO_OUTCOME: "geen uitkomst",
} as const;
export type PathState = keyof typeof pathStates;

/** What each means, for who reads the list. */
export const pathStateMeanings: Readonly<Record<PathState, string>> = {
  OPEN: "een pilot loopt nog, of er is nog niet gemeld dat het is afgedaan",
  SETTLED: "een rapport zegt dat het is afgedaan, of elke pilot is gestopt of vast beleid geworden",
  NO_OUTCOME: "rapporten zeggen dat elke pilot voorbij is, en geen zegt of hij is geslaagd",
};

/** The state, and the words of a report that say so; null where none do. */
export interface JudgedState {
  readonly state: PathState;
  readonly because: { readonly quote: string; readonly edition: string } | null;
  /** What it follows from is not sure. */
  readonly doubted: boolean;
}

const lastSequelOf = ({ sequels }: Pick<MotionPath, "sequels">) =>
  sequels.find(({ kind }) => lastSequels.has(kind));
const hasOutcome = ({ latest }: Pick<MotionPath, "latest">): boolean =>
  concluded.has(latest.successful.verdict);
/** Whether a pilot may be over, or go on, otherwise than its reports were read. */
const isUnsure = ({ status, doubted }: Pick<MotionPath, "status" | "doubted">): boolean =>
  isStatusDoubted(status, doubted) || doubted("sequels");
// Not when only the calendar says so: a report may just be late.
const isOver = ({ status }: Pick<MotionPath, "status">): boolean => status === "ENDED";

/** How far pilots have come together, by their sequels, statuses and outcomes; of no pilots nothing can be said. */
export function stateOfPilots(
  pilots: readonly Pick<MotionPath, "latest" | "status" | "sequels" | "edition" | "doubted">[],
): JudgedState | null {
  if (pilots.length === 0) return null;
  const sequels = pilots.flatMap((pilot) => lastSequelOf(pilot) ?? []);
  const [sequel] = sequels;
  if (sequel && sequels.length === pilots.length) {
    const { quote, edition } = sequel;
    return { state: "SETTLED", because: { quote, edition }, doubted: sequels.some(({ doubted }) => doubted) };
  }
  const isUnjudged = pilots.every((pilot) => isOver(pilot) && !hasOutcome(pilot) && !lastSequelOf(pilot));
  const doubted = pilots.some((pilot) => isUnsure(pilot) || (isUnjudged && pilot.doubted("successful")));
  return { state: isUnjudged ? "NO_OUTCOME" : "OPEN", because: null, doubted };
}

/** How far a motion has come; null for one that no pilot came from and no report settles. */
export function stateOfMotion(paths: readonly MotionPath[]): JudgedState | null {
  const settled = paths.flatMap(({ mentions }) => mentions).find(({ role }) => role === "SETTLED");
  if (settled) {
    const { quote, edition, doubted } = settled;
    return { state: "SETTLED", because: { quote, edition: edition.title }, doubted };
  }
  return stateOfPilots(paths.filter(({ mentions }) => mentions.some(({ role }) => role === "ORIGIN")));
}

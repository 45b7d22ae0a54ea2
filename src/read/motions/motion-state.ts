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
}

const lastSequelOf = ({ sequels }: Pick<MotionPath, "sequels">) =>
  sequels.find(({ kind }) => lastSequels.has(kind));
const hasOutcome = ({ latest }: Pick<MotionPath, "latest">): boolean =>
  concluded.has(latest.successful.verdict);
// Not when only the calendar says so: a report may just be late.
const isOver = ({ status }: Pick<MotionPath, "status">): boolean => status === "ENDED";

/** How far pilots have come together, by their sequels, statuses and outcomes; of no pilots nothing can be said. */
export function stateOfPilots(
  pilots: readonly Pick<MotionPath, "latest" | "status" | "sequels" | "edition">[],
): JudgedState | null {
  const [first] = pilots;
  if (!first) return null;
  const sequel = lastSequelOf(first);
  if (sequel && pilots.every((pilot) => lastSequelOf(pilot) !== undefined))
    return { state: "SETTLED", because: { quote: sequel.quote, edition: sequel.edition } };
  if (pilots.every((pilot) => isOver(pilot) && !hasOutcome(pilot) && !lastSequelOf(pilot)))
    return { state: "NO_OUTCOME", because: null };
  return { state: "OPEN", because: null };
}

/** How far a motion has come; null for one that no pilot came from and no report settles. */
export function stateOfMotion(paths: readonly MotionPath[]): JudgedState | null {
  const settled = paths.flatMap(({ mentions }) => mentions).find(({ role }) => role === "SETTLED");
  if (settled) return { state: "SETTLED", because: { quote: settled.quote, edition: settled.edition.title } };
  return stateOfPilots(paths.filter(({ mentions }) => mentions.some(({ role }) => role === "ORIGIN")));
}

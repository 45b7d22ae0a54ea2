import type { Comparison, Condition, Source } from "./condition.ts";
import type { PilotStatus } from "./vocabularies.ts";

/** The dates of a pilot's latest report that its status follows from; ISO, null when not known. */
export interface StatusDates {
  readonly startFrom: string | null;
  readonly endTo: string | null;
}

interface StatusRule {
  readonly status: PilotStatus;
  readonly date: keyof StatusDates;
  readonly is: Exclude<Comparison, ">=">;
}

/**
 * The status of a pilot on a day: that of the first rule whose date lies so to the day, else UNKNOWN.
 * A date that is not known fits no rule.
 */
const statusRules: readonly StatusRule[] = [
  { status: "PLANNED", date: "startFrom", is: ">" },
  { status: "ENDED", date: "endTo", is: "<" },
  { status: "RUNNING", date: "startFrom", is: "<=" },
];

const compare = {
  "<": (a: string, b: string) => a < b,
  "<=": (a: string, b: string) => a <= b,
  ">": (a: string, b: string) => a > b,
} satisfies Record<StatusRule["is"], (a: string, b: string) => boolean>;

/** The status that a pilot with these dates has on `day`, an ISO date. */
export function statusOn(day: string, dates: StatusDates): PilotStatus {
  const rule = statusRules.find(({ date, is }) => {
    const value = dates[date];
    return value !== null && compare[is](value, day);
  });
  return rule?.status ?? "UNKNOWN";
}

const sources: Readonly<Record<keyof StatusDates, Source>> = {
  startFrom: { over: "latest", path: "start.from" },
  endTo: { over: "latest", path: "end.to" },
};

/** The condition under which a pilot has a status on `day`, by the same rules. */
export function statusCondition(status: string, day: string): Condition {
  const holds = ({ date, is }: StatusRule): Condition => ({
    source: sources[date],
    bounds: [{ is, than: day }],
  });
  const place = statusRules.findIndex((rule) => rule.status === status);
  const before = place < 0 ? statusRules : statusRules.slice(0, place);
  const own = statusRules.slice(place, place < 0 ? 0 : place + 1);
  return { all: [...before.map((rule) => ({ not: holds(rule) })), ...own.map(holds)] };
}

import type { Comparison, Condition, Source } from "./condition.ts";
import type { Period } from "./kinds/period.ts";
import { daysPossible } from "./period.ts";
import type { PilotStatus } from "./vocabularies.ts";

/** The days that a pilot's status follows from; ISO, null when not known. */
export interface StatusDays {
  /** Since when reports say that it is over; see `endedSince`. */
  readonly endedSince: string | null;
  /** The first day on which it can begin, by its latest report. */
  readonly startFirst: string | null;
  /** The first day on which it has begun, by its latest report. */
  readonly startBegun: string | null;
  /** The last day on which it can end, by its latest report. */
  readonly endLast: string | null;
}

interface StatusRule {
  readonly status: PilotStatus;
  readonly date: keyof StatusDays;
  readonly is: Exclude<Comparison, ">=">;
}

/**
 * The status of a pilot on a day: that of the first rule whose date lies so to the day, else UNKNOWN.
 * A date that is not known fits no rule. Only reports say that a pilot is over; of an end that is past the calendar knows
 * no more than that.
 */
const statusRules: readonly StatusRule[] = [
  { status: "ENDED", date: "endedSince", is: "<=" },
  { status: "PLANNED", date: "startFirst", is: ">" },
  { status: "PAST_END", date: "endLast", is: "<" },
  { status: "RUNNING", date: "startBegun", is: "<=" },
];

const compare = {
  "<": (a: string, b: string) => a < b,
  "<=": (a: string, b: string) => a <= b,
  ">": (a: string, b: string) => a > b,
} satisfies Record<StatusRule["is"], (a: string, b: string) => boolean>;

export function statusOn(day: string, days: StatusDays): PilotStatus {
  const rule = statusRules.find(({ date, is }) => {
    const value = days[date];
    return value !== null && compare[is](value, day);
  });
  return rule?.status ?? "UNKNOWN";
}

/** The status on `day` of a pilot that is over since a day, with what its latest report prints. */
export function statusOf(
  day: string,
  endedSince: string | null,
  latest: { readonly start: Period | null; readonly end: Period | null } | undefined,
): PilotStatus {
  const [start, end] = [latest?.start ?? null, latest?.end ?? null].map(
    (period) => period && daysPossible(period),
  );
  return statusOn(day, {
    endedSince,
    startFirst: start?.first ?? null,
    startBegun: start?.begun ?? null,
    endLast: end?.last ?? null,
  });
}

const sources: Readonly<Record<keyof StatusDays, Source>> = {
  endedSince: { over: "pilot", path: "endedSince" },
  startFirst: { over: "latest", path: "start.first" },
  startBegun: { over: "latest", path: "start.begun" },
  endLast: { over: "latest", path: "end.last" },
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

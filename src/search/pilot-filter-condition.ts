import type { PilotFilter } from "../read/pilot-filter.ts";
import { dayNumber, oneOf, type Condition } from "./condition.ts";
import { statusCondition } from "./query/filter-condition.ts";
import type { GraphNames } from "./query/graph-names.ts";

/** The graph's filter as a condition on the index. What it names must have been found to exist. */
export function pilotFilterCondition(
  filter: PilotFilter | null | undefined,
  names: GraphNames,
  today: string,
): Condition {
  const {
    editions,
    programmes,
    portfolios,
    partners,
    motions,
    origins,
    verdicts,
    statuses,
    municipalities,
    runningOn,
    updatedSince,
  } = filter ?? {};
  const motionSlugs = motions?.flatMap((motion) =>
    names.motions
      .filter(({ slug, number }) => slug === motion || sameNumber(number, motion))
      .map(({ slug }) => slug),
  );
  const lists = {
    editions,
    programmes,
    portfolios,
    partners,
    motions: motionSlugs,
    origins,
    verdicts,
    municipalities,
  } as const;
  return {
    all: [
      ...(Object.keys(lists) as (keyof typeof lists)[]).flatMap((field) =>
        lists[field]?.length ? [oneOf(field, lists[field])] : [],
      ),
      ...(statuses?.length
        ? [{ any: statuses.map((status) => statusCondition(status, dayNumber(today))) }]
        : []),
      ...(runningOn ? [statusCondition("RUNNING", dayNumber(runningOn))] : []),
      ...(updatedSince ? [{ day: "updated" as const, from: Date.parse(updatedSince) }] : []),
    ],
  };
}

const plain = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase();
const sameNumber = (number: string | null, typed: string): boolean =>
  number !== null && plain(number) === plain(typed);

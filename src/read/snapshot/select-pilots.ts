import type { List, PilotParent, PilotSelection } from "../reader.ts";
import type { PilotRow, ReportRow } from "../rows.ts";
import { statusBy } from "../pilot-summary.ts";
import type { SnapshotLinks, PilotLinks } from "./snapshot-rows.ts";

type Ids = ReadonlySet<number>;
type Where = Partial<PilotSelection>;
export type PilotList = Pick<Extract<List, { of: "Pilot" }>, "where"> & {
  readonly under: PilotParent | null;
};

/** The parts of a selection that links answer: which ids they name, and through which links. */
const linkedParts = {
  editions: "Edition",
  programmes: "Programme",
  portfolios: "Portfolio",
  partners: "Partner",
  motions: "Motion",
  origins: "Origin",
} as const satisfies Partial<Record<keyof PilotSelection, keyof PilotLinks>>;
type LinkedPart = keyof typeof linkedParts;

const pilotsLinkedTo = (links: PilotLinks, part: LinkedPart, ids: readonly unknown[]): Ids => {
  const linked: ReadonlyMap<unknown, Ids> = links[linkedParts[part]];
  const sets = ids.map((id) => linked.get(id)).filter((set) => set !== undefined);
  return sets.length === 1 && sets[0] ? sets[0] : new Set(sets.flatMap((set) => [...set]));
};

/** The ids of the pilots that all links of a selection allow; null when it asks for none. */
export function pilotsByLinks(links: PilotLinks, { where, under }: PilotList): Ids | null {
  const sets: Ids[] = [];
  if (under) sets.push(links[under.type].get(under.id) ?? new Set());
  if (where.ids) sets.push(new Set(where.ids));
  for (const part of Object.keys(linkedParts) as LinkedPart[]) {
    const ids = where[part];
    if (ids) sets.push(pilotsLinkedTo(links, part, ids));
  }
  const [fewest, ...others] = sets.toSorted((a, b) => a.size - b.size);
  if (!fewest) return null;
  return others.length === 0
    ? fewest
    : new Set([...fewest].filter((id) => others.every((set) => set.has(id))));
}

type Fits = (pilot: PilotRow, latest: ReportRow | undefined) => boolean;

/** What each other part of a selection asks of a pilot and its latest report; null for a part that is not used. */
const conditionsOf = ({
  verdicts,
  statuses,
  asOf,
  runningOn,
  municipalities,
  updatedSince,
}: Where): Fits[] => {
  const conditions: (Fits | null | undefined)[] = [
    verdicts && ((_, latest) => latest !== undefined && verdicts.includes(latest.successful.verdict)),
    statuses && ((_, latest) => statuses.includes(statusBy(latest ? [latest] : [], asOf ?? ""))),
    runningOn === null || runningOn === undefined
      ? null
      : (_, latest) => statusBy(latest ? [latest] : [], runningOn) === "RUNNING",
    municipalities && (({ municipalityId }) => municipalities.includes(municipalityId)),
    updatedSince === null || updatedSince === undefined ? null : ({ updatedAt }) => updatedAt >= updatedSince,
  ];
  return conditions.filter((condition) => condition !== null && condition !== undefined);
};

/** Tells of a pilot whether it fits what a selection asks beside links; null when that is nothing. */
export function pilotFits(
  { reportsOfPilot }: Pick<SnapshotLinks, "reportsOfPilot">,
  where: Where,
): ((pilot: PilotRow) => boolean) | null {
  const conditions = conditionsOf(where);
  if (conditions.length === 0) return null;
  return (pilot) => {
    const latest = reportsOfPilot.get(pilot.id)?.[0];
    return conditions.every((fits) => fits(pilot, latest));
  };
}

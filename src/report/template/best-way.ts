import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { Candidate } from "./label-candidates.ts";
import { isApartFrom, type Stranger } from "./stranger.ts";
import { fieldOrder } from "./sections.ts";

/** What a mapping must be worth, with what its neighbours add; in OCR values are ruined, and places tell more. */
const cost: Readonly<Record<Layout, number>> = { WEB: 0.55, OCR: 0.35 };

/** Two labels in the order of the template, and more so right below each other, speak for each other. */
const worthOfOrder = (above: ReportField | null, below: ReportField): number => {
  if (above === null) return 0;
  const steps = fieldOrder.indexOf(below) - fieldOrder.indexOf(above);
  return steps <= 0 ? -0.1 : steps === 1 ? 0.25 : 0.1;
};

/** A way to map the strangers down to some place in the document. */
interface Way {
  readonly worth: number;
  readonly last: ReportField | null;
  readonly chosen: readonly (readonly [Stranger, Candidate])[];
}

const mostWays = 60;

/** The best of all ways to give each stranger a field, or none, going down the labels as the document prints them. */
export const bestWay = (
  order: readonly (ReportField | Stranger)[],
  candidates: ReadonlyMap<Stranger, readonly Candidate[]>,
  layout: Layout,
): Way["chosen"] => {
  const least = cost[layout];
  // What comes first stands below the name of the pilot.
  let ways: Way[] = [{ worth: 0, last: layout === "WEB" ? "title" : null, chosen: [] }];
  for (const each of order) {
    if (typeof each === "string") {
      ways = ways.map((way) => ({ ...way, worth: way.worth + worthOfOrder(way.last, each), last: each }));
      continue;
    }
    const own = candidates.get(each) ?? [];
    ways = ways
      .flatMap((way): Way[] => [
        way,
        ...own
          .filter(({ field }) =>
            way.chosen.every(
              ([other, { field: taken }]) => taken !== field || isApartFrom(each, [other.first, other.last]),
            ),
          )
          .map((candidate) => ({
            worth: way.worth + candidate.worth - least + worthOfOrder(way.last, candidate.field),
            last: candidate.field,
            chosen: [...way.chosen, [each, candidate] as const],
          })),
      ])
      .sort((a, b) => b.worth - a.worth)
      .slice(0, mostWays);
  }
  return ways.sort((a, b) => b.worth - a.worth)[0]?.chosen ?? [];
};

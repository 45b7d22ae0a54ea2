import type { Condition, Source } from "../domain/condition.ts";
import type { Dimension } from "../domain/dimension.ts";
import { codesIn } from "../domain/dimensions/values.ts";
import { fitsFacts, valuesOf, type PilotFacts } from "../read/values-of.ts";
import { facetDimensions, numberAttributes, numberOf } from "./attributes.ts";
import { isoOf } from "../domain/day.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { dayNumber, middleOf } from "./condition.ts";
import { monthsIn, saidDimensions, saidText } from "./said.ts";
import type { ReferenceName } from "../domain/reference-fields.ts";
import type { PilotSource, ReportSource } from "./pilot-source.ts";

/** What a source says of a pilot, as conditions ask it. */
export const factsOf = (pilot: PilotSource): PilotFacts<ReportSource> => ({
  pilot: (name) => pilot[name as "municipality" | "endedSince" | "updatedAt"],
  reports: pilot.reports.toReversed(),
  property: (report, name) =>
    name in report ? report[name as ReferenceName] : report.values[name as keyof ReportSource["values"]],
  mentions: (report, list) => report[list],
  changes: pilot.changes,
});

/** What a value is called: a thing by its code, or its slug, and by its key where that tells its municipality too. */
function keysOf(value: unknown): (string | number)[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [String(value)];
  if (!("slug" in value)) return [(value as { readonly code: string }).code];
  return [String(value.slug), ...("key" in value && value.key !== value.slug ? [String(value.key)] : [])];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
const valuesIn = (source: Source, facts: PilotFacts<ReportSource>): readonly unknown[] =>
  valuesOf(source)(facts as PilotFacts);

function codesOf(
  dimension: Extract<Dimension, { type: "rules" }>,
  facts: PilotFacts<ReportSource>,
): string[] {
  const fits = (condition: Condition): boolean =>
    fitsFacts(condition, (source) => valuesIn(source, facts).flatMap(keysOf));
  return Object.keys(codesIn(dimension) ?? {}).filter((code) => fits(dimension.conditionOf(code, "")));
}

/** The first and the last day that it can be. */
const daysFor = (
  { first, last }: Extract<Dimension, { type: "days" }>,
  facts: PilotFacts<ReportSource>,
): (string | undefined)[] =>
  [first, last].map((source) => valuesIn(source, facts).find((value) => typeof value === "string"));

/** The day in the middle of those that it can be, by the dimension of days. */
const middlesOf = (facts: PilotFacts<ReportSource>): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries<Dimension>(dimensions).flatMap(([name, dimension]) => {
      if (dimension.type !== "days") return [];
      const [first, last] = daysFor(dimension, facts);
      const middle =
        first === undefined || last === undefined ? null : (Date.parse(first) + Date.parse(last)) / 2;
      return [[middleOf(name), middle === null ? null : dayNumber(isoOf(middle))]];
    }),
  );

/** What a pilot is counted by for one dimension: keys and codes, and of days the months that they can be of. */
function valuesFor(dimension: Dimension, facts: PilotFacts<ReportSource>): readonly string[] {
  if (dimension.type === "rules") return codesOf(dimension, facts);
  if (dimension.type === "days") {
    const [first, last] = daysFor(dimension, facts);
    return first === undefined || last === undefined ? [] : monthsIn(first, last);
  }
  const { source } = dimension as { readonly source: Source };
  return distinct(valuesIn(source, facts).flatMap((value) => keysOf(value).map(String)));
}

export function dimensionValues(pilot: PilotSource): Record<string, readonly string[]> {
  const facts = factsOf(pilot);
  return Object.fromEntries(facetDimensions.map(([name, dimension]) => [name, valuesFor(dimension, facts)]));
}

/** What each of its reports says by itself; see `saidFacet`. */
export const saidValues = (pilot: PilotSource): string[] =>
  pilot.reports.flatMap((report) => {
    const facts = factsOf({ ...pilot, reports: [report] });
    return keysOf(report.edition).flatMap((edition) =>
      [...saidDimensions].flatMap(([name, dimension]) =>
        valuesFor(dimension, facts).map((value) => saidText(String(edition), name, value)),
      ),
    );
  });

/** The month that a number of the form YYMM-NN carries: 1911-35 is of November 2019. */
function monthIn(number: string | null): string | null {
  const [, year, month] = /^(\d{2})(0[1-9]|1[0-2])-\d/.exec(number ?? "") ?? [];
  return year === undefined || month === undefined ? null : `20${year}-${month}-01`;
}

/** The year that a number of the form 2022-089979 carries. */
function yearIn(number: string): string | null {
  const [, year] = /^(20\d{2})-\d{3}/u.exec(number) ?? [];
  return year === undefined ? null : `${year}-01-01`;
}

/** The numbers by which a pilot is filtered and ordered: those that it has one of, and those that it can have more of. */
export function numbersOf(pilot: PilotSource): {
  readonly numbers: Record<string, number | null>;
  readonly lists: Record<string, readonly number[]>;
} {
  const facts = factsOf(pilot);
  const read = numberAttributes.map(({ name, source, many }) => ({
    name,
    many,
    values: distinct(valuesIn(source, facts).map((value) => numberOf(source, value as string))),
  }));
  const amounts = read.find(({ name }) => name === "reportsAmountsEuros")?.values ?? [];
  const slips = pilot.changes.flatMap(({ kind, days }) =>
    kind === "END_SLIPPED" && days !== null ? [days] : [],
  );
  const motionDays = pilot.reports.flatMap((report) =>
    report.motions.flatMap(({ motion }) => motion.date?.from ?? monthIn(motion.number) ?? []).map(dayNumber),
  );
  const memoDays = pilot.reports.flatMap((report) =>
    report.memos.flatMap(({ number, date }) => date ?? yearIn(number) ?? []).map(dayNumber),
  );
  const partners = pilot.reports.flatMap((report) => report.partners.map(({ partner }) => partner.slug));
  return {
    numbers: {
      ...Object.fromEntries(
        read.filter(({ many }) => !many).map(({ name, values }) => [name, values[0] ?? null]),
      ),
      mostSlipped: slips.length === 0 ? null : Math.max(...slips),
      leastAmount: amounts.length === 0 ? null : Math.min(...amounts),
      mostAmount: amounts.length === 0 ? null : Math.max(...amounts),
      partnerCount: new Set(partners).size || null,
      firstMotion: motionDays.length === 0 ? null : Math.min(...motionDays),
      ...middlesOf(facts),
      lastMotion: motionDays.length === 0 ? null : Math.max(...motionDays),
    },
    lists: {
      ...Object.fromEntries(read.filter(({ many }) => many).map(({ name, values }) => [name, values])),
      motionDays: distinct(motionDays),
      memoDays: distinct(memoDays),
    },
  };
}

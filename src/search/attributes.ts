import type { Bound, Condition as PilotCondition, Source, Value } from "../domain/condition.ts";
import { isOnDay, type Dimension } from "../domain/dimension.ts";
import { dimensions, type DimensionName } from "../domain/dimensions/dimensions.ts";
import { sourcesOfDimension } from "../domain/dimensions/values.ts";
import { placeOf } from "../domain/source-place.ts";
import { capital } from "../domain/thing.ts";
import type { FoundPilots } from "../read/select-pilots.ts";
import { dayNumber, type Condition } from "./condition.ts";

const declared = Object.entries<Dimension>(dimensions);

/** The dimensions whose values an indexed pilot carries: all that are named by keys or codes, and that no day decides. */
export const facetDimensions = declared.filter(
  ([, dimension]) =>
    dimension.type === "things" ||
    dimension.type === "codes" ||
    (dimension.type === "rules" && !isOnDay(dimension)),
);

/** A source of numbers, as an engine carries it. */
export interface NumberAttribute {
  readonly name: string;
  readonly source: Source;
  /** Whether a pilot can have several. */
  readonly many: boolean;
}

/** The one attribute of a source of days, moments, amounts or counts in the engines: `latestEndLast`. */
export const attributeOf = ({ over, path }: Source): string => over + path.split(".").map(capital).join("");

const isNumber = (source: Source): boolean =>
  ["date", "instant", "euros", "integer"].includes(placeOf(source).atom) && placeOf(source).refersTo === null;
const isCounted = new Set(facetDimensions.map(([, dimension]) => dimension));

/** The numbers that an indexed pilot carries: those that conditions compare. */
export const numberAttributes: readonly NumberAttribute[] = [
  ...new Map(
    declared
      .filter(([, dimension]) => !isCounted.has(dimension))
      .flatMap(([, dimension]) => sourcesOfDimension(dimension))
      .filter(isNumber)
      .map((source) => [attributeOf(source), source]),
  ),
].map(([name, source]) => ({ name, source, many: source.over === "reports" || source.over === "changes" }));

const centsAEuro = 100;
/** A value as a number that sorts alike: days as 20251231, moments in milliseconds since 1970, euros in cents. */
export function numberOf(source: Source, value: string | number): number {
  const { atom } = placeOf(source);
  if (atom === "date") return dayNumber(String(value));
  if (atom === "instant") return Date.parse(String(value));
  return atom === "euros" ? Math.round(Number(value) * centsAEuro) : Number(value);
}

function rangeOf(source: Source, bounds: readonly Bound[]): { from?: number; to?: number } {
  const numbers = bounds.map(({ is, than }) => ({ is, number: numberOf(source, than) }));
  const from = numbers.flatMap(({ is, number }) => (is === ">=" ? number : is === ">" ? number + 1 : []));
  const to = numbers.flatMap(({ is, number }) => (is === "<=" ? number : is === "<" ? number - 1 : []));
  return {
    ...(from.length === 0 ? {} : { from: Math.max(...from) }),
    ...(to.length === 0 ? {} : { to: Math.min(...to) }),
  };
}

function facetOf(source: Source): string {
  const wanted = JSON.stringify(source);
  const found = facetDimensions.find(
    ([, dimension]) => "source" in dimension && JSON.stringify(dimension.source) === wanted,
  );
  if (found === undefined) throw new Error(`no dimension carries the values of ${attributeOf(source)}`);
  return found[0];
}

/** A condition on pilots as one on what the engines carry of them. */
export function engineCondition(condition: PilotCondition): Condition {
  if ("all" in condition) return { all: condition.all.map(engineCondition) };
  if ("any" in condition) return { any: condition.any.map(engineCondition) };
  if ("not" in condition) return { not: engineCondition(condition.not) };
  const { source } = condition;
  return "values" in condition
    ? { any: condition.values.map((value) => carries(facetOf(source), value)) }
    : { number: attributeOf(source), ...rangeOf(source, condition.bounds) };
}

/** What a filter asks of a pilot, as a condition on what the engines carry. */
export const filterCondition = ({ parts }: Pick<FoundPilots, "parts">): Condition => ({
  all: parts.map(({ name, dimension, values, condition }) =>
    askedCondition(name, dimension, values, condition),
  ),
});

/** What one dimension asks, as one condition on what the engines carry: of rules that no day decides, the codes. */
export function askedCondition(
  name: string,
  dimension: Dimension,
  values: readonly Value[] | null,
  condition: PilotCondition,
): Condition {
  if (values === null || !isCounted.has(dimension)) return engineCondition(condition);
  const carried = values.map((value) => carries(name, value));
  return dimension.type === "rules" && dimension.every ? { all: carried } : { any: carried };
}

/** A pilot carries slugs, and its municipality: all that it has to do with, and that belongs to one, is of that. */
const carries = (facet: string, { key, municipality }: Value): Condition =>
  municipality === undefined
    ? { facet, value: key }
    : {
        all: [
          { facet, value: key },
          { facet: "municipalities" satisfies DimensionName, value: municipality },
        ],
      };

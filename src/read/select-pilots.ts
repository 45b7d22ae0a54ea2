import { always, isAlways, type Condition, type Value } from "../domain/condition.ts";
import type { Dimension } from "../domain/dimension.ts";
import { dimensions, type DimensionName } from "../domain/dimensions/dimensions.ts";
import { thingsIn } from "../domain/dimensions/values.ts";
import { InputError } from "../domain/faults.ts";
import type { NodeType } from "../domain/global-id.ts";
import { allOf, andThen, type Awaitable } from "./awaitable.ts";
import { findNearest, findThings } from "./find-thing.ts";
import { meantBy, type Meant, type UnknownCode } from "./meant-by.ts";
import { isReversed, type AmountRange, type DayRange, type PilotFilter } from "./pilot-filter.ts";
import type { GraphReader, ReadContext, ReportSelection } from "./reader.ts";

/** A value of a filter that stands for nothing in the graph. */
export interface UnknownValue extends UnknownCode {
  readonly argument: string;
}

export interface FoundPart {
  readonly name: DimensionName;
  readonly dimension: Dimension;
  /** What its keys or codes stand for; null for one that has none. */
  readonly values: readonly Value[] | null;
  readonly condition: Condition;
}
const nearest = (key: string | null): { nearest?: string } => (key === null ? {} : { nearest: key });

function findMeant(
  dimension: Extract<Dimension, { readonly type: "things" }>,
  keys: readonly string[],
  reader: GraphReader,
): Awaitable<Meant> {
  const { source } = dimension;
  const type = thingsIn(dimension) as NodeType;
  return andThen(allOf(keys.map((key) => findThings(reader, type, key))), (found) => {
    const values = found.flat();
    const unknown = keys.filter((_, index) => found[index]?.length === 0);
    const near = allOf(unknown.map((value) => findNearest(reader, type, value)));
    return andThen(near, (others) => ({
      values,
      condition: { source, values },
      unknown: unknown.map((value, index) => ({ value, ...nearest(others[index] ?? null) })),
    }));
  });
}

/** What a filter stands for, part by part, and which of its values stand for nothing. */
export interface FoundPilots {
  readonly parts: readonly FoundPart[];
  readonly unknown: readonly (UnknownValue & { readonly name: DimensionName })[];
}

function refuseReversed(argument: string, given: unknown): void {
  if (typeof given !== "object" || Array.isArray(given)) return;
  const { from, to, atLeast, atMost } = given as DayRange & AmountRange<string | number>;
  const [first, last] = [from ?? atLeast, to ?? atMost];
  if (!isReversed(from, to) && !isReversed(atLeast && Number(atLeast), atMost && Number(atMost))) return;
  throw new InputError(
    {
      nl: `${argument}: ${first} komt na ${last}; noem het begin eerst`,
      en: `${argument}: ${first} comes after ${last}; name the begin first`,
    },
    { argument },
  );
}

/** Looks up every value of a filter; `path` is what the filter is called in refusals, such as that of a range that ends before it begins. */
export function findPilots(
  filter: PilotFilter | null | undefined,
  context: ReadContext,
  path = "filter",
): Awaitable<FoundPilots> {
  const asked = (Object.entries(dimensions) as [DimensionName, Dimension][]).flatMap(([name, dimension]) => {
    const given: unknown = filter?.[name] ?? null;
    if (given === null || (Array.isArray(given) && given.length === 0)) return [];
    return [{ name, dimension, given: Array.isArray(given) ? [...new Set(given as string[])] : given }];
  });
  for (const { name, given } of asked) refuseReversed(`${path}.${name}`, given);
  const meant = allOf(
    asked.map(({ dimension, given }) =>
      dimension.type === "things"
        ? findMeant(dimension, given as readonly string[], context.reader)
        : meantBy(dimension, given, context.today),
    ),
  );
  return andThen(meant, (found) => {
    const parts = asked.flatMap(({ name, dimension }, index) => {
      const { values = null, condition: told = always } = found[index] ?? {};
      return isAlways(told) ? [] : [{ name, dimension, values, condition: told }];
    });
    const unknown = asked.flatMap(({ name }, index) =>
      (found[index]?.unknown ?? []).map((each) => ({ name, argument: `${path}.${name}`, ...each })),
    );
    return { parts, unknown };
  });
}

export const conditionOf = ({ parts }: Pick<FoundPilots, "parts">): Condition => ({
  all: parts.map((part) => part.condition),
});

/** The reports about the pilots of a filter; where it names editions, in one of these alone. */
export const reportsOf = (found: Pick<FoundPilots, "parts">): ReportSelection => ({
  pilots: conditionOf(found),
  editions: found.parts.find(({ name }) => name === "editions")?.values?.map(({ id }) => Number(id)) ?? null,
});

export function refuseUnknown(unknown: readonly UnknownValue[]): void {
  if (unknown.length === 0) return;
  const named = (meant: string): string =>
    unknown
      .map(({ argument, value, nearest: other }) => {
        const guess = other === undefined ? "" : ` (${meant} ${JSON.stringify(other)}?)`;
        return `${argument}: ${JSON.stringify(value)}${guess}`;
      })
      .join(", ");
  throw new InputError(
    {
      nl: `Onbekend in het filter: ${named("bedoelt u")}`,
      en: `Unknown in the filter: ${named("did you mean")}`,
    },
    {
      unknown: unknown.map(({ argument, value, nearest: other }) => ({
        argument,
        value,
        ...(other === undefined ? {} : { nearest: other }),
      })),
    },
  );
}

/**
 * Reads a filter as the pilots that it stands for.
 * Throws an `InputError` that names every slug, number or code that the graph does not know.
 */
export const selectPilots = (
  filter: PilotFilter | null | undefined,
  context: ReadContext,
): Awaitable<FoundPilots> =>
  andThen(findPilots(filter, context), (found) => {
    refuseUnknown(found.unknown);
    return found;
  });

/** Looks up things by their keys: their ids, and which keys stand for nothing. */
export function findKeys(
  argument: string,
  keys: readonly string[] | null | undefined,
  find: (key: string) => Awaitable<readonly Value[]>,
): Awaitable<{ readonly values: readonly Value[] | null; readonly unknown: readonly UnknownValue[] }> {
  if (!keys?.length) return { values: null, unknown: [] };
  const distinct = [...new Set(keys)];
  return andThen(allOf(distinct.map(find)), (found) => ({
    values: found.flat(),
    unknown: distinct.filter((_, i) => found[i]?.length === 0).map((value) => ({ argument, value })),
  }));
}

import { isOnDay, type Dimension } from "../domain/dimension.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { codesIn, thingsIn } from "../domain/dimensions/values.ts";
import { nameInFull } from "../domain/field.ts";
import { pluralOf } from "../domain/referred.ts";
import { byReferred } from "../domain/reference-fields.ts";
import type { NodeType } from "../domain/global-id.ts";
import { facetDimensions } from "./attributes.ts";
import { signals } from "./condition.ts";
import type { FacetCount } from "./engine.ts";
import type { GraphNames } from "./query/graph-names.ts";

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}
export interface Facet {
  readonly field: string;
  readonly values: readonly FacetValue[];
}
type Labels = (value: string) => string | undefined;

/** The dimensions of rules that a day decides: they are counted by a condition for each code. */
export const dailyDimensions = Object.entries<Dimension>(dimensions).flatMap(([name, dimension]) =>
  dimension.type === "rules" && isOnDay(dimension) ? [{ name, dimension }] : [],
);

/** In the order of their declarations; what a day decides comes last. */
const shown: readonly string[] = [
  ...facetDimensions.map(([name]) => name),
  "signals",
  ...dailyDimensions.map(({ name }) => name),
];
const maxValues = 100;

function labelBySlug<T extends { readonly slug: string }>(
  things: readonly T[],
  label: (thing: T) => string,
): Labels {
  const bySlug = new Map(things.map((thing) => [thing.slug, thing]));
  return (slug) => {
    const thing = bySlug.get(slug);
    return thing && label(thing);
  };
}

/** How things are called for readers, by their keys. */
const labelsOfThings: Partial<Record<NodeType, (names: GraphNames) => Labels>> = {
  Edition: ({ editions }) => labelBySlug(editions, ({ title }) => title),
  ...byReferred((type) => (names: GraphNames) => labelBySlug(names[pluralOf(type)], nameInFull)),
  Partner: ({ partners }) => labelBySlug(partners, ({ name }) => name),
  Motion: ({ motions }) =>
    labelBySlug(
      motions,
      ({ number, title }) => [number, title].filter((part) => part !== null).join(" ") || "zonder nummer",
    ),
  Municipality:
    ({ municipalities }) =>
    (code) =>
      municipalities.find((each) => each.code === code)?.name,
};

function labelsOf(field: string, names: GraphNames): Labels {
  const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
  const words = field === "signals" ? signals : dimension && codesIn(dimension);
  if (words) return (code) => (words as Readonly<Record<string, string>>)[code];
  const thing = dimension ? thingsIn(dimension) : null;
  return (thing && labelsOfThings[thing]?.(names)) ?? (() => undefined);
}

/** Puts counts in the order of the fields, each value with the words that readers see. */
export function facetsOf(counts: readonly FacetCount[], names: GraphNames): Facet[] {
  const byField = Map.groupBy(counts, ({ field }) => field);
  return shown.flatMap((field) => {
    const found = byField.get(field) ?? [];
    if (found.length === 0) return [];
    const label = labelsOf(field, names);
    const values = found
      .slice(0, maxValues)
      .map(({ value, count }) => ({ value, label: label(value) ?? value, count }));
    return [{ field, values }];
  });
}

import { isOnDay, type Dimension } from "../domain/dimension.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { codesIn, thingsIn } from "../domain/dimensions/values.ts";
import { nameInFull } from "../domain/field.ts";
import { byReferred } from "../domain/reference-fields.ts";
import { pluralOf } from "../domain/referred.ts";
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
/** How a value is called for readers. */
interface Called {
  readonly label: string;
  /** Whether another value tells it better: a slug that several municipalities have is told by the key of each. */
  readonly isTold: boolean;
}
type Labels = (value: string, municipalities: GraphNames["municipalities"]) => Called | undefined;
const called = (label: string | undefined): Called | undefined =>
  label === undefined ? undefined : { label, isTold: true };

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

interface Slugged {
  readonly slug: string;
  /** That of one municipality's own, where things are of municipalities. */
  readonly key?: string;
  readonly municipality?: string;
}

/** How things are called by their slugs and keys: with their municipality, where there is more than one. */
function labelBySlug<T extends Slugged>(things: readonly T[], label: (thing: T) => string): Labels {
  const bySlug = Map.groupBy(things, ({ slug }) => slug);
  const byKey = new Map(things.flatMap((thing) => (thing.key === undefined ? [] : [[thing.key, thing]])));
  return (value, municipalities) => {
    const own = byKey.get(value);
    const alike = own ? [own] : (bySlug.get(value) ?? []);
    if (alike.length === 0) return undefined;
    const labels = [...new Set(alike.map(label))].join(" of ");
    const places = municipalities.filter(({ code }) =>
      alike.some(({ municipality }) => municipality === code),
    );
    const place = places.map(({ name }) => name).join(", ");
    return {
      label: municipalities.length < 2 || place === "" ? labels : `${labels} (${place})`,
      isTold: own ? (bySlug.get(own.slug)?.length ?? 0) > 1 : alike.length === 1,
    };
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
      called(municipalities.find((each) => each.code === code)?.name),
};

function labelsOf(field: string, names: GraphNames): Labels {
  const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
  const words = field === "signals" ? signals : dimension && codesIn(dimension);
  if (words) return (code) => called((words as Readonly<Record<string, string>>)[code]);
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
    const values = found.flatMap(({ value, count }) => {
      const told = label(value, names.municipalities) ?? { label: value, isTold: true };
      return told.isTold ? [{ value, label: told.label, count }] : [];
    });
    return [{ field, values: values.slice(0, maxValues) }];
  });
}

/** How a value of a facet is called for readers; undefined for one that is not there. */
export const labelOfFacet = (field: string, value: string, names: GraphNames): string | undefined =>
  labelsOf(field, names)(value, names.municipalities)?.label;

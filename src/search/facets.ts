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

export type FacetValue = { readonly value: string; readonly label: string; readonly count: number };
export interface Facet {
  readonly field: string;
  /** Of each municipality its own. */
  readonly values: readonly FacetValue[];
  /** The same, in which what several municipalities call alike is one: its slug. */
  readonly alike: readonly FacetValue[];
}
/** How a value is called for readers. */
interface Called {
  readonly label: string;
  /** Whether it tells what one municipality has: of a slug that several have, the key of each does. */
  readonly isOwn: boolean;
  /** How it is called as what municipalities call alike, as a slug is; null where another value tells that. */
  readonly alike: string | null;
}
type Labels = (value: string, municipalities: GraphNames["municipalities"]) => Called | undefined;
const called = (label: string | undefined): Called | undefined =>
  label === undefined ? undefined : { label, isOwn: true, alike: label };

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

/** More places than this are counted. */
const MOST_PLACES = 3;

/**
 * How things are called by their slugs and keys: with their municipality, where there is more than one.
 * @param nameOf what those with one slug have in common; null where that says nothing, as equal numbers of motions do
 */
function labelBySlug<T extends Slugged>(
  things: readonly T[],
  label: (thing: T) => string,
  nameOf: ((thing: T) => string) | null = label,
): Labels {
  const bySlug = Map.groupBy(things, ({ slug }) => slug);
  const byKey = new Map(things.flatMap((thing) => (thing.key === undefined ? [] : [[thing.key, thing]])));
  return (value, municipalities) => {
    const own = byKey.get(value);
    const alike = own ? [own] : (bySlug.get(value) ?? []);
    if (alike.length === 0) return undefined;
    const said = new Set(alike.map(label));
    const labels = [...(said.size > 1 && nameOf ? new Set(alike.map(nameOf)) : said)].join(" of ");
    const places = municipalities.filter(({ code }) =>
      alike.some(({ municipality }) => municipality === code),
    );
    const place =
      places.length > MOST_PLACES ? `${places.length} gemeenten` : places.map(({ name }) => name).join(", ");
    const isShared = (bySlug.get(alike[0]?.slug ?? value)?.length ?? 0) > 1;
    const inPlace = municipalities.length < 2 || place === "" ? labels : `${labels} (${place})`;
    const isAlike = isShared && nameOf === null ? own !== undefined : own === undefined;
    return {
      label: inPlace,
      isOwn: isShared === (own !== undefined),
      alike: isAlike ? (isShared && nameOf !== null ? labels : inPlace) : null,
    };
  };
}

/** How things are called for readers, by their keys. */
const labelsOfThings: Partial<Record<NodeType, (names: GraphNames) => Labels>> = {
  Edition: ({ editions }) => labelBySlug(editions, ({ title }) => title),
  ...byReferred(
    (type) => (names: GraphNames) => labelBySlug(names[pluralOf(type)], nameInFull, ({ name }) => name),
  ),
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
    const values = found.map(({ value, count }) => ({
      value,
      count,
      ...(label(value, names.municipalities) ?? { label: value, isOwn: true, alike: value }),
    }));
    const told = (words: (called: Called) => string | null): FacetValue[] =>
      values
        .flatMap(({ value, count, ...each }) => {
          const said = words(each);
          return said === null ? [] : [{ value, label: said, count }];
        })
        .slice(0, maxValues);
    return [
      {
        field,
        values: told((each) => (each.isOwn ? each.label : null)),
        alike: told(({ alike }) => alike),
      },
    ];
  });
}

/** How a value of a facet is called for readers; undefined for one that is not there. */
export const labelOfFacet = (field: string, value: string, names: GraphNames): string | undefined =>
  labelsOf(field, names)(value, names.municipalities)?.label;

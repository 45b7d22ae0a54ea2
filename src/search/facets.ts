import { originKinds, partnerKinds, pilotStatuses, verdicts } from "../domain/vocabularies.ts";
import { absentValues, facetFields, signals, type FacetField } from "./condition.ts";
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
type ShownField = FacetField | "statuses";
type Labels = (value: string) => string | undefined;

const shown: readonly ShownField[] = [...(Object.keys(facetFields) as FacetField[]), "statuses"];
const maxValues = 100;

const words =
  (vocabulary: Readonly<Record<string, string>>): Labels =>
  (value) =>
    vocabulary[value];

/** Puts counts in the order of the fields, each value with the words that readers see. */
export function facetsOf(counts: readonly FacetCount[], names: GraphNames): Facet[] {
  const named = <T extends { readonly slug: string }>(
    things: readonly T[],
    label: (thing: T) => string,
  ): Labels => {
    const bySlug = new Map(things.map((thing) => [thing.slug, thing]));
    return (slug) => {
      const thing = bySlug.get(slug);
      return thing && label(thing);
    };
  };
  const edition = named(names.editions, ({ title }) => title);
  const labels: Record<ShownField, Labels> = {
    editions: edition,
    newIn: edition,
    vanishedIn: edition,
    programmes: named(names.programmes, ({ number, name }) =>
      number === null ? name : `${number}. ${name}`,
    ),
    portfolios: named(names.portfolios, ({ name }) => name),
    partners: named(names.partners, ({ name }) => name),
    motions: named(
      names.motions,
      ({ number, title }) => [number, title].filter((part) => part !== null).join(" ") || "zonder nummer",
    ),
    origins: words(originKinds),
    verdicts: words(verdicts),
    policyChanges: words(verdicts),
    financialConsequences: words(verdicts),
    partnerKinds: words(partnerKinds),
    signals: words(signals),
    lacks: words(absentValues),
    statuses: words(pilotStatuses),
    municipalities: (code) => names.municipalities.find((each) => each.code === code)?.name,
  };
  const byField = Map.groupBy(counts, ({ field }) => field);
  return shown
    .map((field) => ({
      field,
      values: (byField.get(field) ?? [])
        .slice(0, maxValues)
        .map(({ value, count }) => ({ value, label: labels[field](value) ?? value, count })),
    }))
    .filter(({ values }) => values.length > 0);
}

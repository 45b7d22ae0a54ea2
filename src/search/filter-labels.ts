import { orders, type OrderValue } from "./condition.ts";
import { facetsOf } from "./facets.ts";
import { filterFields, type Filter } from "./query/filter.ts";
import type { GraphNames } from "./query/graph-names.ts";

/** A filter that was read from a question, in words: "Herkomst: motie", "Eindigt in: 2025". */
export function labelOf({ field, value, negated }: Filter, names: GraphNames): string {
  const label = valueLabels[field]?.(value, names) ?? facetLabel(field, value, names);
  return `${filterFields[field]}: ${negated ? "niet " : ""}${label}`;
}

type Label = (value: string, names: GraphNames) => string;
const facetLabel = (field: string, value: string, names: GraphNames): string => {
  const [facet] = facetsOf([{ field, value, count: 1 }], names);
  const label = facet?.values[0]?.label ?? value;
  return mustExist.has(field) && label === value && !exists(field, value, names)
    ? `${value} (is er niet)`
    : label;
};

/** Fields of names that a question can call without there being such a thing. */
const mustExist: ReadonlySet<string> = new Set(["programmes", "portfolios", "editions"]);
const exists = (field: string, value: string, names: GraphNames): boolean =>
  names[field as "programmes" | "portfolios" | "editions"].some(({ slug }) => slug === value);

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const dayInWords = (iso: string): string => longDay.format(new Date(iso));

const range =
  (say: (one: string) => string, whole: (from: string, to: string) => string | null): Label =>
  (value) => {
    const [from, to] = value.split("/");
    if (from === undefined || to === undefined) return value;
    if (from === "") return `tot en met ${say(to)}`;
    if (to === "") return `vanaf ${say(from)}`;
    return whole(from, to) ?? (from === to ? say(from) : `${say(from)} tot en met ${say(to)}`);
  };
const period = range(dayInWords, (from, to) =>
  from === `${to.slice(0, 4)}-01-01` && to === `${to.slice(0, 4)}-12-31` ? to.slice(0, 4) : null,
);
const euros = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
});
const amount = range(
  (value) => euros.format(Number(value)),
  () => null,
);
const daysAYear = 365.25;
const length = range(
  (days) =>
    Number(days) < daysAYear
      ? `${days} dagen`
      : `${(Number(days) / daysAYear).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} jaar`,
  () => null,
);
const edition: Label = (value, names) =>
  ({ LATEST: "de laatste editie", ANY: "een editie" })[value] ?? facetLabel("editions", value, names);

const valueLabels: Partial<Record<Filter["field"], Label>> = {
  startsIn: period,
  endsIn: period,
  evaluatedIn: period,
  runningIn: period,
  motionsIn: period,
  amounts: amount,
  lasts: length,
  newIn: (value, names) => (/^\d{4}$/.test(value) ? value : edition(value, names)),
  vanishedIn: (value, names) => (/^\d{4}$/.test(value) ? value : edition(value, names)),
  onlyIn: edition,
  order: (value) => orders[value as OrderValue].label,
  pilots: () => "alle",
};

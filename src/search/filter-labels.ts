import type { Dimension, MeansType } from "../domain/dimension.ts";
import { dimensions } from "../domain/dimensions/dimensions.ts";
import { originKinds, type OriginKind } from "../domain/vocabularies.ts";
import { pathStates, type PathState } from "../read/motions/motion-state.ts";
import { referredPlurals } from "../domain/referred.ts";
import { orders, type OrderValue } from "./condition.ts";
import { labelOfFacet } from "./facets.ts";
import { aboutADay } from "./query/amount.ts";
import { filterFields, type Filter } from "./query/filter.ts";
import type { GraphNames } from "./query/graph-names.ts";

type Label = (value: string, names: GraphNames) => string;

/** A value of a dimension or another field of a question, in words: "motie", "2025", "€ 10.000 tot en met € 20.000". */
export function labelOfValue(field: string, value: string, names: GraphNames): string {
  const dimension = (dimensions as Readonly<Record<string, Dimension>>)[field];
  const label = ownLabels[field] ?? (dimension && labelsByType[dimension.type]);
  return label?.(value, names) ?? facetLabel(field, value, names);
}

/** What something is of, and what it is: "Herkomst: motie", "Pilot succesvol? ja". */
export const labelled = (label: string, words: string): string =>
  /[?!.]$/u.test(label) ? `${label} ${words}` : `${label}: ${words}`;

/** A filter that was read from a question, in words: "Herkomst: motie", "Eindigt in: 2025". */
export function labelOf({ field, value, negated, saidIn = [], most }: Filter, names: GraphNames): string {
  const editions = new Set(saidIn.map((edition) => labelOfValue("editions", edition, names)));
  const first = most === undefined ? "" : most === 1 ? ", alleen de eerste" : `, de eerste ${most}`;
  // "Niet zonder motie" is with one.
  const isThere = negated && field === "without";
  const words = `${negated && !isThere ? "niet " : ""}${labelOfValue(field, value, names)}${first}`;
  const told = editions.size === 0 ? words : `${words} (volgens ${[...editions].join(" of ")})`;
  return labelled(isThere ? "Met" : filterFields[field], told);
}

function facetLabel(field: string, value: string, names: GraphNames): string {
  const label = labelOfFacet(field, value, names) ?? value;
  return mustExist.has(field) && label === value && !exists(field, value, names)
    ? `${value} (is er niet)`
    : label;
}

/** Fields of names that a question can call without there being such a thing. */
const called = [...referredPlurals, "editions", "partners", "municipalities"] as const;
const mustExist: ReadonlySet<string> = new Set(called);
const exists = (field: string, value: string, names: GraphNames): boolean =>
  names[field as (typeof called)[number]].some((each) =>
    "code" in each ? each.code === value : each.slug === value || ("key" in each && each.key === value),
  );

const longDay = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });
const dayInWords = (iso: string): string => longDay.format(new Date(iso));

const range =
  (say: (one: string) => string, whole: (from: string, to: string) => string | null = () => null): Label =>
  (value) => {
    const [from = "", to = from] = value.split("/");
    if (from === "") return `tot en met ${say(to)}`;
    if (to === "") return `vanaf ${say(from)}`;
    return whole(from, to) ?? (from === to ? say(from) : `${say(from)} tot en met ${say(to)}`);
  };
/** A year or a month that is typed as such, and a day in words. */
const momentInWords = (text: string): string => (/^\d{4}-\d{2}-\d{2}/.test(text) ? dayInWords(text) : text);
const period = range(momentInWords, (from, to) => {
  // Of any year.
  if (from.startsWith("--")) {
    const [first = "", last = ""] = [from, to].map((day) => dayInWords(`2000${day.slice(1)}`).slice(0, -5));
    const isMonth = from.slice(0, 5) === to.slice(0, 5) && from.endsWith("-01") && Number(to.slice(5)) > 27;
    if (first === last) return first;
    return isMonth ? last.replace(/^\d+ /u, "") : `${first} tot en met ${last}`;
  }
  return from === `${to.slice(0, 4)}-01-01` && to === `${to.slice(0, 4)}-12-31` ? to.slice(0, 4) : null;
});
const euros = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  trailingZeroDisplay: "stripIfInteger",
});
const monthsAYear = 12;
const inDutch = (number: number): string => number.toLocaleString("nl-NL", { maximumFractionDigits: 1 });
const length = range((text) => {
  const months = Number(text);
  if (months >= monthsAYear) return `${inDutch(months / monthsAYear)} jaar`;
  return months === 1 ? "1 maand" : `${inDutch(months)} maanden`;
});

const daysAYear = 365.25;
const daysAMonth = daysAYear / monthsAYear;
/** In whole months, where days are nearly as many. */
const monthsIn = (days: number): string | null => {
  const months = Math.round(days / daysAMonth);
  return months > 0 && Math.abs(days - months * daysAMonth) < 0.1 ? String(months) : null;
};
const someDays = range((text) => {
  const days = Number(text);
  return days < daysAYear ? `${Math.round(days)} dagen` : `${inDutch(days / daysAYear)} jaar`;
});
const lengthInDays: Label = (value, names) => {
  const [from = "", to = from] = value.split("/");
  const [longer, shorter] = [monthsIn(Number(from) - aboutADay), monthsIn(Number(to) + aboutADay)];
  if (to === "" && longer !== null) return `langer dan ${length(longer, names)}`;
  if (from === "" && shorter !== null) return `korter dan ${length(shorter, names)}`;
  const whole = value.split("/").map((days) => (days === "" ? "" : monthsIn(Number(days))));
  return whole.includes(null) ? someDays(value, names) : length(whole.join("/"), names);
};

const labelsByType: Partial<Record<MeansType, Label>> = {
  day: dayInWords,
  since: dayInWords,
  days: period,
  euros: range((value) => euros.format(Number(value))),
  months: length,
  flag: (value) => (value === "true" ? "ja" : "nee"),
};

const edition: Label = (value, names) =>
  ({ LATEST: "de laatste editie", ANY: "een editie" })[value] ?? facetLabel("editions", value, names);
const inEdition: Label = (value, names) =>
  /^\d{4}$/.test(value) ? value : value.includes("/") ? period(value, names) : edition(value, names);

const ownLabels: Readonly<Record<string, Label>> = {
  runningIn: period,
  motionsIn: period,
  memosIn: period,
  lasts: lengthInDays,
  partnerCount: range((number) => number),
  newIn: inEdition,
  vanishedIn: inEdition,
  onlyIn: edition,
  endsIn: (value, names) => ({ past: "het verleden", future: "de toekomst" })[value] ?? period(value, names),
  motionStates: (state) => pathStates[state as PathState],
  // Which pilots these are, no index knows: the list that the answer leads to does.
  promiseStates: (value) => {
    const [kind, state] = value.split("/");
    return `${originKinds[kind as OriginKind]} (welke ${pathStates[state as PathState]} zijn, staat in de lijst)`;
  },
  order: (value) => orders[value as OrderValue].label,
  pilots: () => "alle",
};

import type { Filter, FilterField } from "./filter.ts";
import type { Found } from "./find-references.ts";
import type { Match, Words } from "./pattern.ts";

/**
 * What a phrase asks for, or denies.
 * @param isContradicted whether it is denied by what says that it is not so
 * @param said whether it is denied, of which editions it is asked, how many of an order, and by what phrases of which one is
 * enough know each other
 */
export function filtersOf(
  { reference, match }: Found,
  words: Words,
  isContradicted: boolean,
  said: Pick<Filter, "negated" | "either" | "saidIn" | "most">,
): Filter[] {
  const phrase = textOf(match, words);
  const { field, unknown } = reference;
  const filter = { field, phrase, ...said, ...(unknown === undefined ? {} : { unknown }) };
  const noes = said.negated && isContradicted && reference.opposite !== true ? noesTo[field] : undefined;
  return reference
    .values(match.slots)
    .flatMap((value): Filter[] =>
      noes !== undefined && value === "YES"
        ? noes.map((no) => ({ ...filter, value: no, negated: false }))
        : [{ ...filter, value }],
    );
}

/** What a report answers where something is not so: "niet geslaagd" is no "nog niet bekend". */
const noesTo: Readonly<Partial<Record<FilterField, readonly string[]>>> = {
  verdicts: ["NO"],
  policyChanges: ["NO"],
  financialConsequences: ["NO", "NOT_APPLICABLE"],
};

/** A phrase as it is typed. */
export const textOf = (match: Match, { tokens, text }: Words): string =>
  text.slice(tokens[match.from]?.start, tokens[match.to - 1]?.end);

/** Filters without doubles, each pair of bounds as one range. */
export const distinctFilters = (filters: readonly Filter[]): Filter[] =>
  withinBounds(
    [
      ...new Map(
        neither(filters)
          .toReversed()
          .map((filter) => [[filter.field, filter.value, ...(filter.saidIn ?? [])].join(" "), filter]),
      ).values(),
    ].toReversed(),
  );

const opposites: Readonly<Record<string, string>> = { YES: "NO", NO: "YES" };

/** "Niet geslaagd en niet mislukt": what reads as a no, and as not a no, is neither. */
const neither = (filters: readonly Filter[]): Filter[] =>
  filters.map((filter) => {
    const opposite = opposites[filter.value];
    const isDenied = filters.some(
      ({ field, value, negated }) => negated && field === filter.field && value === filter.value,
    );
    return opposite === undefined || filter.negated || !isDenied
      ? filter
      : { ...filter, value: opposite, negated: true };
  });

/** "Meer dan twee ton maar minder dan vier ton" is one range. */
function withinBounds(filters: readonly Filter[]): Filter[] {
  const merged: Filter[] = [];
  for (const filter of filters) {
    const at = merged.findIndex(
      (other) =>
        other.field === filter.field &&
        other.negated === filter.negated &&
        (isOpen(other.value, filter.value) || isOpen(filter.value, other.value)),
    );
    const other = merged[at];
    if (other === undefined) {
      merged.push(filter);
      continue;
    }
    const value = [other.value, filter.value].toSorted(
      (a, b) => Number(a.startsWith("/")) - Number(b.startsWith("/")),
    );
    merged[at] = {
      ...other,
      value: value.join("").replace("//", "/"),
      phrase: `${other.phrase} ${filter.phrase}`,
    };
  }
  return merged;
}

const isOpen = (from: string, until: string): boolean => /^[^/]+\/$/.test(from) && /^\/[^/]+$/.test(until);

/** What asks for every pilot. */
export const allPilots = (phrase: string): Filter => ({
  field: "pilots",
  value: "ALL",
  phrase,
  negated: false,
});

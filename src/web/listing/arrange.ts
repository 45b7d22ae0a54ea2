import { sortName } from "../../domain/sort-name.ts";
import { Refusal } from "../refusal.ts";
import { hrefOf, sortParameter, withOnly, type ListAddress } from "./list-address.ts";
import {
  letterLinks,
  pagesOf,
  readPageNumber,
  type ChoiceGroup,
  type ChosenValue,
  type ListView,
} from "./list-view.ts";

/** How a list that is known as a whole can be narrowed by one property of its rows. */
export interface Property<T> {
  readonly name: string;
  readonly label: string;
  /** The values that a row has, as addresses write them. */
  valuesOf(row: T): readonly string[];
  /** A value in words. */
  wordsOf(value: string, row: T): string;
}

/** An order of a list. */
export interface Sorting<T> {
  /** As addresses write it. */
  readonly name: string;
  readonly label: string;
  compare(a: T, b: T): number;
  /** What rows begin with, in a list of names. */
  nameOf?(row: T): string;
}

/** What a list that is known as a whole can be asked. */
export interface Listing<T> {
  readonly path: string;
  readonly size: number;
  readonly properties: readonly Property<T>[];
  /** The first is the usual one. */
  readonly sortings: readonly [Sorting<T>, ...Sorting<T>[]];
}

/** A list as an address narrows and orders it. */
export interface Arranged<T> {
  /** All rows that fit, in order. */
  readonly rows: readonly T[];
  /** Those of the page that is asked for. */
  readonly part: readonly T[];
  readonly view: ListView;
  /** The letter that a row of the part is the first of; null for every other row. */
  letterOf(row: T): string | null;
}

/** Names in the order in which lists of names are. */
export const compareNames = (a: string, b: string): number => {
  const [one, other] = [sortName(a), sortName(b)];
  return one < other ? -1 : one > other ? 1 : 0;
};

/** An order by name. */
export const byName = <T>(nameOf: (row: T) => string): Sorting<T> => ({
  name: "naam",
  label: "naam",
  compare: (a, b) => compareNames(nameOf(a), nameOf(b)),
  nameOf,
});

const initialOf = (name: string): string => sortName(name).charAt(0);

/** Narrows and orders a list by what an address asks; refuses a value that no row has, an order and a page it has not. */
export function arrange<T>(rows: readonly T[], listing: Listing<T>, asked: URLSearchParams): Arranged<T> {
  const { path, size, properties, sortings } = listing;
  const { narrowed, groups, chosen } = narrow(rows, properties, asked);
  const sorting = sortingOf(sortings, asked);
  const ordered = narrowed.toSorted(sorting.compare);
  const page = readPageNumber(asked);
  const address: ListAddress = {
    path,
    asked: [
      ...chosen.map(({ name, value }) => [name, value] as const),
      ...(sorting === sortings[0] ? [] : [[sortParameter, sorting.name] as const]),
    ],
  };
  const { nameOf } = sorting;
  const initials = new Map<string, number>();
  const firsts = new Map<T, string>();
  if (nameOf)
    for (const row of ordered) {
      const initial = initialOf(nameOf(row));
      const before = initials.get(initial) ?? 0;
      if (before === 0) firsts.set(row, initial);
      initials.set(initial, before + 1);
    }
  return {
    rows: ordered,
    part: ordered.slice((page - 1) * size, page * size),
    letterOf: (row) => firsts.get(row) ?? null,
    view: {
      address,
      total: ordered.length,
      groups,
      filledIn: [],
      chosen,
      sorts: sortings.map((each) => ({
        label: each.label,
        href: hrefOf(withOnly(address, sortParameter, each === sortings[0] ? null : each.name)),
        isCurrent: each === sorting,
      })),
      letters: letterLinks(initials, size, address),
      page,
      pages: pagesOf(ordered.length, size, page),
    },
  };
}

function sortingOf<T>(sortings: Listing<T>["sortings"], asked: URLSearchParams): Sorting<T> {
  const name = asked.get(sortParameter) ?? "";
  const sorting = name === "" ? sortings[0] : sortings.find((each) => each.name === name);
  if (sorting === undefined) throw new Refusal(400, `Deze lijst kan niet op “${name}” worden gezet.`);
  return sorting;
}

interface Narrowed<T> {
  readonly narrowed: readonly T[];
  readonly groups: readonly ChoiceGroup[];
  readonly chosen: readonly ChosenValue[];
}

/** Narrows a list by properties: of each, one of the chosen values must fit. */
export function narrow<T>(
  rows: readonly T[],
  properties: readonly Property<T>[],
  asked: URLSearchParams,
): Narrowed<T> {
  const wanted = properties.map((property) => ({
    property,
    values: new Set(asked.getAll(property.name).filter((value) => value !== "")),
  }));
  const fits = (row: T, except: Property<T> | null): boolean =>
    wanted.every(
      ({ property, values }) =>
        values.size === 0 || property === except || property.valuesOf(row).some((value) => values.has(value)),
    );
  const groups = wanted.map(({ property, values }): ChoiceGroup => {
    const { name, label } = property;
    const words = new Map<string, string>();
    const counts = new Map<string, number>();
    for (const row of rows) {
      const isCounted = fits(row, property);
      for (const own of property.valuesOf(row)) {
        if (!words.has(own)) words.set(own, property.wordsOf(own, row));
        counts.set(own, (counts.get(own) ?? 0) + (isCounted ? 1 : 0));
      }
    }
    for (const value of values)
      if (!words.has(value)) throw new Refusal(400, `“${value}” is geen keuze bij “${label}”.`);
    const options = [...words]
      .map(([value, said]) => ({
        value,
        words: said,
        count: counts.get(value) ?? 0,
        isChosen: values.has(value),
      }))
      .toSorted((a, b) => a.words.localeCompare(b.words, "nl", { numeric: true }));
    return { name, label, values: options, all: null };
  });
  return {
    narrowed: rows.filter((row) => fits(row, null)),
    groups,
    chosen: groups.flatMap(({ name, label, values }) =>
      values
        .filter(({ isChosen }) => isChosen)
        .map(({ value, words }) => ({ name, value, words: `${label}: ${words}` })),
    ),
  };
}

import { sortName } from "../../domain/sort-name.ts";
import { type Arrangement, narrow, type Narrowed, type Sorting } from "../../read/listings/listing.ts";
import { Refusal } from "../refusal.ts";
import {
  type ChoiceGroup,
  type ChosenValue,
  letterLinks,
  type ListAddress,
  type ListView,
  pagesOf,
  readPageNumber,
  sortParameter,
} from "./list-view.ts";

/** Where a list that is known as a whole stands, and how many of it stand on a page. */
type Place = { readonly path: string; readonly size: number };

/** A list as an address narrows and orders it. */
export interface Arranged<T> {
  /** Those of the page that is asked for, in order. */
  readonly part: readonly T[];
  readonly view: ListView;
  /** The letter that one of the part is the first of; null for every other. */
  letterOf(row: T): string | null;
}

const byInitial = <T>(rows: readonly T[], nameOf: ((row: T) => string) | undefined): Map<string, T[]> =>
  Map.groupBy(nameOf === undefined ? [] : rows, (row) => sortName(nameOf?.(row) ?? "").charAt(0));

/** Tells of each thing of a page the letter that it is the first of, in a list by name; null for every other. */
export function lettersOf<T>(
  part: readonly T[],
  nameOf: ((row: T) => string) | undefined,
): (row: T) => string | null {
  const firsts = new Map([...byInitial(part, nameOf)].map(([letter, [first]]) => [first, letter]));
  return (row) => firsts.get(row) ?? null;
}

/** Narrows and orders a list by what an address asks; refuses a value that no row has, an order and a page it has not. */
export function arrange<T>(
  rows: readonly T[],
  { properties, sortings }: Arrangement<T>,
  { path, size }: Place,
  asked: URLSearchParams,
): Arranged<T> {
  const narrowed = narrowBy(rows, properties, asked);
  const sorting = sortingOf(sortings, asked);
  const ordered = narrowed.rows.toSorted((a, b) => sorting.compare(a, b));
  const page = readPageNumber(asked);
  const chosen = chosenIn(narrowed);
  const address: ListAddress = {
    path,
    asked: [
      ...chosen.map(({ name, value }) => [name, value] as const),
      ...(sorting === sortings[0] ? [] : [[sortParameter, sorting.name] as const]),
    ],
  };
  const part = ordered.slice((page - 1) * size, page * size);
  const initials = [...byInitial(ordered, sorting.nameOf)].map(
    ([letter, own]) => [letter, own.length] as const,
  );
  return {
    part,
    letterOf: lettersOf(part, sorting.nameOf),
    view: {
      address,
      total: ordered.length,
      groups: groupsOf(narrowed),
      filledIn: [],
      chosen,
      sorting: sorting.name,
      sorts: sortings.map((each) => ({
        label: each.label,
        name: each === sortings[0] ? null : each.name,
        isCurrent: each === sorting,
      })),
      letters: letterLinks(new Map(initials), size, address),
      page,
      pages: pagesOf(ordered.length, size, page),
    },
  };
}

export const noSorting = (name: string): Refusal =>
  new Refusal(400, `Deze lijst kan niet op “${name}” worden gezet.`);

function sortingOf<T>(sortings: Arrangement<T>["sortings"], asked: URLSearchParams): Sorting<T> {
  const name = asked.get(sortParameter) ?? "";
  const sorting = name === "" ? sortings[0] : sortings.find((each) => each.name === name);
  if (sorting === undefined) throw noSorting(name);
  return sorting;
}

/** Narrows a list by what an address asks; refuses a value that no row has. */
function narrowBy<T>(
  rows: readonly T[],
  properties: Arrangement<T>["properties"],
  asked: URLSearchParams,
): Narrowed<T> {
  const narrowed = narrow(rows, properties, ({ name, names = [name] }) =>
    names.flatMap((each) => asked.getAll(each)).filter((value) => value !== ""),
  );
  const [unknown] = narrowed.unknown;
  if (unknown) throw new Refusal(400, `“${unknown.value}” is geen keuze bij “${unknown.property.label}”.`);
  return narrowed;
}

const groupsOf = <T>({ properties }: Pick<Narrowed<T>, "properties">): ChoiceGroup[] =>
  properties.map(({ property: { name, label }, values }) => ({ name, label, values, all: null }));

const chosenIn = <T>({ properties }: Pick<Narrowed<T>, "properties">): ChosenValue[] =>
  properties.flatMap(({ property: { name, label }, values }) =>
    values
      .filter(({ isChosen }) => isChosen)
      .map(({ value, words }) => ({ name, value, words: `${label}: ${words}` })),
  );

/** What the open data is asked to give the rows of a list that is known as a whole, in its order. */
export function dataQuestion({ chosen, sorting }: Pick<ListView, "chosen" | "sorting">): string {
  const byName = Map.groupBy(chosen, ({ name }) => name);
  return new URLSearchParams([
    ...[...byName].map(([name, values]) => [name, values.map(({ value }) => value).join(",")]),
    [sortParameter, sorting],
  ]).toString();
}

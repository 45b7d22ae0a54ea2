import type { NodeType } from "../../domain/global-id.ts";
import { sortName } from "../../domain/sort-name.ts";
import type { GraphReader } from "../reader.ts";
import type { Rows } from "../rows.ts";
import { keepForRevision } from "../keep-for-revision.ts";

/** How a list that is known as a whole can be narrowed by one property of its rows. */
export interface Property<T> {
  readonly name: string;
  /** Every name that addresses may ask for it by, where there are more than its own. */
  readonly names?: readonly string[];
  readonly label: string;
  readonly codes: Readonly<Record<string, string>> | null;
  valuesOf(row: T): readonly string[];
  wordsOf(value: string, row: T): string;
  /** The words of a value that no row has and that exists all the same; null for one that does not. */
  wordsOfAbsent?(value: string): string | null;
  /** The value that is meant by another way to call it. */
  meantBy?(asked: string): string;
}

export interface Sorting<T> {
  readonly name: string;
  readonly label: string;
  compare(a: T, b: T): number;
  /** What rows begin with, in a list of names. */
  nameOf?(row: T): string;
}

export interface Arrangement<T> {
  readonly properties: readonly Property<T>[];
  /** The first is the usual one. */
  readonly sortings: readonly [Sorting<T>, ...Sorting<T>[]];
}

/** A list that is known as a whole, of which pages and files show the same. */
export interface Listing<T, N extends NodeType = NodeType> extends Arrangement<T> {
  readonly of: N;
  /** Reads all of it; `today` is an ISO date. */
  readonly read: (reader: GraphReader, today: string) => Promise<readonly T[]>;
  rowOf(listed: T): Rows[N];
}

export function compareNames(a: string, b: string): number {
  const [one, other] = [sortName(a), sortName(b)];
  return one < other ? -1 : Number(one > other);
}

export const byName = <T>(nameOf: (row: T) => string): Sorting<T> => ({
  name: "naam",
  label: "naam",
  compare: (a, b) => compareNames(nameOf(a), nameOf(b)),
  nameOf,
});

export const mostFirst = <T>(name: string, label: string, countOf: (row: T) => number): Sorting<T> => ({
  name,
  label,
  compare: (a, b) => countOf(b) - countOf(a),
});

/** A property with its values, and how many rows have each when only the other properties hold. */
type CountedProperty<T> = { readonly property: Property<T>; readonly values: readonly CountedValue[] };
export interface CountedValue {
  readonly value: string;
  readonly words: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Narrowed<T> {
  readonly rows: readonly T[];
  readonly properties: readonly CountedProperty<T>[];
  /** What was asked for that no row has, and that does not exist either. */
  readonly unknown: readonly { readonly property: Property<T>; readonly value: string }[];
}

/** Narrows a list by properties: of each, one of the values that are asked for must fit. */
export function narrow<T>(
  rows: readonly T[],
  properties: readonly Property<T>[],
  askedFor: (property: Property<T>) => readonly string[],
): Narrowed<T> {
  const wanted = properties.map((property) => {
    const asked = askedFor(property);
    return { property, values: new Set(asked.map((value) => property.meantBy?.(value) ?? value)) };
  });
  const fits = (row: T, except: Property<T> | null): boolean =>
    wanted.every(
      ({ property, values }) =>
        values.size === 0 || property === except || property.valuesOf(row).some((value) => values.has(value)),
    );
  const counted = wanted.map(({ property, values }) =>
    countValues(rows, property, values, (row) => fits(row, property)),
  );
  return {
    rows: rows.filter((row) => fits(row, null)),
    properties: counted,
    unknown: wanted.flatMap(({ property, values }, at) =>
      [...values]
        .filter((value) => !counted[at]?.values.some((known) => known.value === value))
        .map((value) => ({ property, value })),
    ),
  };
}

function countValues<T>(
  rows: readonly T[],
  property: Property<T>,
  chosen: ReadonlySet<string>,
  isCounted: (row: T) => boolean,
): CountedProperty<T> {
  const { codes } = property;
  const words = new Map<string, string>();
  for (const value of chosen) {
    const said =
      codes === null ? property.wordsOfAbsent?.(value) : Object.hasOwn(codes, value) ? codes[value] : null;
    if (said) words.set(value, said);
  }
  const counts = new Map<string, number>();
  for (const row of rows) {
    const isOne = Number(isCounted(row));
    for (const own of property.valuesOf(row)) {
      if (!words.has(own)) words.set(own, property.wordsOf(own, row));
      counts.set(own, (counts.get(own) ?? 0) + isOne);
    }
  }
  return {
    property,
    values: [...words]
      .map(([value, said]) => ({
        value,
        words: said,
        count: counts.get(value) ?? 0,
        isChosen: chosen.has(value),
      }))
      .toSorted((a, b) => sortName(a.words).localeCompare(sortName(b.words), "nl", { numeric: true })),
  };
}

/** Reads a listing, once for a revision and a day. */
export type ReadListing = <T>(
  listing: Pick<Listing<T>, "read">,
  reader: GraphReader,
  today: string,
) => Promise<readonly T[]>;

export function keepListings(): ReadListing {
  const kept = new Map<unknown, Listing<unknown>["read"]>();
  return <T>(listing: Pick<Listing<T>, "read">, reader: GraphReader, today: string) => {
    const read = kept.getOrInsertComputed(listing, () => keepForRevision(listing.read));
    return read(reader, today) as Promise<readonly T[]>;
  };
}

import type { Filter } from "./parts/filter-form.tsx";
import { Refusal } from "./refusal.ts";

/** How a list that is known as a whole can be narrowed by one property of its rows. */
export interface Property<T> {
  readonly name: string;
  readonly label: string;
  /** The value that a row has, as addresses write it; null for none. */
  valueOf(row: T): string | null;
  /** A value in words. */
  wordsOf(value: string, row: T): string;
}

/** A list as an address narrows it. */
export interface Narrowed<T> {
  readonly rows: readonly T[];
  /** Each with the values that its rows have, and how many rows have each when only the other filters hold. */
  readonly filters: readonly Filter[];
  /** The question of an address with what is chosen. */
  readonly query: string;
}

/** Narrows a list by what an address chooses; refuses a value that no row has. */
export function narrow<T>(
  rows: readonly T[],
  properties: readonly Property<T>[],
  asked: URLSearchParams,
): Narrowed<T> {
  const chosen = properties.map((property) => ({ property, value: asked.get(property.name) ?? "" }));
  const fits = (row: T, except: Property<T> | null): boolean =>
    chosen.every(
      ({ property, value }) => value === "" || property === except || property.valueOf(row) === value,
    );
  const filters = chosen.map(({ property, value }): Filter => {
    const words = new Map<string, string>();
    const counts = new Map<string, number>();
    for (const row of rows) {
      const own = property.valueOf(row);
      if (own === null) continue;
      words.set(own, property.wordsOf(own, row));
      counts.set(own, (counts.get(own) ?? 0) + (fits(row, property) ? 1 : 0));
    }
    if (value !== "" && !words.has(value))
      throw new Refusal(400, `“${value}” is geen keuze bij “${property.label}”.`);
    const options = [...words]
      .map(([own, said]) => ({ value: own, words: said, count: counts.get(own) ?? 0 }))
      .toSorted((a, b) => a.words.localeCompare(b.words, "nl"));
    return { name: property.name, label: property.label, options, chosen: value };
  });
  const query = new URLSearchParams(
    chosen.filter(({ value }) => value !== "").map(({ property, value }) => [property.name, value]),
  ).toString();
  return { rows: rows.filter((row) => fits(row, null)), filters, query };
}

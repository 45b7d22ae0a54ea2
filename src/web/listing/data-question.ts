import { sortParameter } from "./list-address.ts";
import type { ListView } from "./list-view.ts";

/** What the open data is asked to give the rows of a list that is known as a whole, in its order. */
export function dataQuestion({ chosen, sorting }: Pick<ListView, "chosen" | "sorting">): string {
  const byName = Map.groupBy(chosen, ({ name }) => name);
  return new URLSearchParams([
    ...[...byName].map(([name, values]) => [name, values.map(({ value }) => value).join(",")]),
    [sortParameter, sorting],
  ]).toString();
}

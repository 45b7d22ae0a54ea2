import { readFileSync } from "node:fs";

/** The lines of a list that people keep in `seeds/dutch`, without what is said about it. */
export const linesOf = (list: string): string[] =>
  readFileSync(new URL(`../../seeds/dutch/${list}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

export const membersOf = (cell: string): string[] => cell.split(",").map((member) => member.trim());

/** The lines of a list that names something and then its members. */
export const namedLists = (list: string): readonly (readonly [name: string, members: readonly string[]])[] =>
  linesOf(list).map((line) => {
    const [name = "", members = ""] = line.split(":");
    return [name.trim(), membersOf(members)];
  });

const wordSets = Map.groupBy(namedLists("word-sets"), ([name]) => name);

/** The set of words of that name in `seeds/dutch/word-sets.txt`. */
export function wordSet(name: string): ReadonlySet<string> {
  const lines = wordSets.get(name);
  if (lines === undefined) throw new Error(`seeds/dutch/word-sets.txt has no "${name}"`);
  return new Set(lines.flatMap(([, members]) => members.flatMap((words) => words.split(" "))));
}

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

const valueLists = namedLists("word-values");

/** What words, or rows of words, stand for in the table of that name in `seeds/dutch/word-values.txt`. */
export function wordValues(table: string): Readonly<Record<string, string>> {
  const rows = valueLists.filter(([name]) => name.startsWith(`${table} `));
  if (rows.length === 0) throw new Error(`seeds/dutch/word-values.txt has no "${table}"`);
  return Object.fromEntries(
    rows.flatMap(([name, words]) => words.map((word) => [word, name.slice(table.length + 1)])),
  );
}

/** The same, of a table of numbers. */
export const wordNumbers = (name: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(wordValues(name)).map(([word, value]) => [word, Number(value)]));

/**
 * The lines of a list that stand under each heading "[…]", in their order. In it "name: words" gives words a name: ${name}
 * stands for them, and ${name(others)} for them with the others in the place of ${}.
 *
 * @param given what has a name before it begins
 */
export function sectionsOf(
  list: string,
  given: Readonly<Record<string, string>> = {},
): readonly { readonly heading: string; readonly lines: readonly string[] }[] {
  const named = new Map(Object.entries(given));
  const filled = (text: string, others = ""): string =>
    text.replace(/\$\{(\w*)(?:\(([^()]*)\))?\}/g, (_, name: string, inner = "") => {
      const words = name === "" ? others : named.get(name);
      if (words === undefined) throw new Error(`seeds/dutch/${list}.txt names no "${name}"`);
      return name === "" ? words : filled(words, filled(inner, others));
    });
  const sections: { readonly heading: string; readonly lines: string[] }[] = [];
  for (const line of linesOf(list)) {
    const [, heading] = /^\[(.+)\]$/.exec(line) ?? [];
    const [, name, words = ""] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (heading !== undefined) sections.push({ heading, lines: [] });
    else if (name !== undefined) named.set(name, words);
    else sections.at(-1)?.lines.push(filled(line));
  }
  return sections;
}

/** The rows of a section of a list, by the names that a pattern gives their parts. */
export const rowsUnder = (
  sections: ReturnType<typeof sectionsOf>,
  heading: string,
  row: RegExp,
): Readonly<Record<string, string>>[] =>
  sections
    .filter((section) => section.heading === heading)
    .flatMap(({ lines }) =>
      lines.map((line) => {
        const parts = row.exec(line)?.groups;
        if (!parts) throw new Error(`no row under [${heading}]: ${line}`);
        return parts;
      }),
    );

/** The words that a section of a list has for each name, of rows "name words" that are joined as alternatives. */
export function wordsUnder(
  sections: ReturnType<typeof sectionsOf>,
  heading: string,
): (name: string) => string {
  const rows = rowsUnder(sections, heading, /^(?<name>\w+) (?<words>.+)$/);
  const byName = Map.groupBy(rows, ({ name }) => name);
  return (name) => {
    const named = byName.get(name);
    if (named === undefined) throw new Error(`no words for "${name}" under [${heading}]`);
    return named.map(({ words }) => words).join("|");
  };
}

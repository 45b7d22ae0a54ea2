import { readFileSync } from "node:fs";
import type { JudgedQuery } from "./judged-query.ts";

/** The rows of a table of judged questions, by the names in its head. */
export function readRows(table: string): Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(new URL(`${table}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const names = head.split("\t");
  return lines.map((line) =>
    Object.fromEntries(line.split("\t").map((value, index) => [names[index] ?? "", value])),
  );
}

/** Each way to ask after a pilot, with one of the names that people use, and the pilot that is meant. */
export function waysToAsk(): { readonly question: string; readonly first: string }[] {
  const called = readRows("called");
  return readRows("ways-to-ask").map(({ way = "" }, index) => {
    const { called: name = "", first = "" } = called[index % called.length] ?? {};
    return { question: way.replace("X", name), first };
  });
}

/** Questions about a topic, in other words than the documents have. */
export const readTopics = (): JudgedQuery[] => readRows("topics").map(topicOf);

/** Such questions, by the set in which they were written, as they were before anyone saw how they are answered: nothing was taken out. */
export const readFreshTopics = (): Map<string, JudgedQuery[]> =>
  new Map(
    [...Map.groupBy(readRows("fresh-topics"), ({ set = "" }) => set)].map(([set, rows]) => [
      set,
      rows.map(topicOf),
    ]),
  );

const topicOf = ({
  question = "",
  relevant = "",
  optional = "",
}: Readonly<Record<string, string>>): JudgedQuery => ({
  query: question,
  kind: "topic",
  relevant: Object.fromEntries(
    listIn(relevant).map((each) => {
      const [slug = "", grade = "3"] = each.split(":");
      return [slug, Number(grade) as 1 | 2 | 3];
    }),
  ),
  optional: listIn(optional),
});
const listIn = (cell: string): string[] => cell.split(",").filter((each) => each !== "");

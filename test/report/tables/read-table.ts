import { readFileSync } from "node:fs";

/** A row of a table by the names of its columns; an empty cell is "". */
export type Row = Readonly<Record<string, string>>;

/** Reads a table of cases beside this file: tabs, a header, `\n` for a line break inside a value. */
export const readTable = (name: string): Row[] => {
  const text = readFileSync(new URL(`${name}.tsv`, import.meta.url), "utf8");
  const [head = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((key, index) => [key, (cells[index] ?? "").replaceAll("\\n", "\n")]));
  });
};

/** The values of a cell; `none` is a cell without any. */
export const listOf = (cell = "", separator = ";"): string[] =>
  cell === "none" || cell === "" ? [] : cell.split(separator).map((one) => one.trim());

/** What a failing test prints of a row: the sentence, what is right, and what was read. */
export const missOf = (row: Row, read: string): string => {
  const [, sentence = "", ...right] = Object.values(row);
  return `${sentence}  [${right.join(" | ")}]  read as  ${read || "none"}`;
};

import { readFileSync } from "node:fs";

/** A row of a table of cases, by the names in its header. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a table of cases beside this file: small texts with the value that a reader of Dutch gives them. Tabs part the
 * columns; `\n` in a value is a line end. A row that names too few columns is an error of the table.
 */
export const readTable = (name: string): Row[] => {
  const [head, ...lines] = readFileSync(new URL(`${name}.tsv`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const names = (head ?? "").split("\t");
  return lines.map((line, index) => {
    const values = line.split("\t");
    if (values.length > names.length) throw new Error(`${name}.tsv, regel ${index + 2}: te veel kolommen`);
    return Object.fromEntries(
      names.map((column, place) => [column, (values[place] ?? "").replaceAll("\\n", "\n")]),
    );
  });
};

/** The value of a column that every row has. */
export const columnOf = (row: Row, name: string): string => {
  const value = row[name];
  if (value === undefined) throw new Error(`de tabel heeft geen kolom "${name}"`);
  return value;
};

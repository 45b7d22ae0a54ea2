import type { Flow, FlowTable } from "./flow.ts";

/** What a table tells of several pilots: the labels that they share, and of each its values in the order of the labels. */
export interface Records {
  /** What stands above the labels. */
  readonly above: readonly Flow[];
  readonly heads: readonly Flow[];
  /** A flow alone is a heading of the records below it. */
  readonly records: readonly (Flow | readonly Flow[])[];
  /** Which of the heads names them: a number in front of it does not. */
  readonly named: number;
}

type Row = readonly Flow[];
/** What the cells of a table say, and whether one of them holds another table. */
type Reads = { readonly textOf: (cell: Flow) => string; readonly hasTable: (cell: Flow) => boolean };

/** So many columns hold a pilot each row; with fewer a row is a label and its value, in a section. */
const fewestColumns = 5;
const longestLabel = 120;

/** A cell over the whole width is a heading of those below it. */
const isOver = (row: Row): boolean => row.every((cell) => cell === row[0]);

const isLabel = (text: string): boolean =>
  text !== "" && text.length <= longestLabel && !(/[.;]$/.test(text) && text.includes(" "));

/** Cells that are the labels of the others: each says something, and something else. */
const areLabels = (texts: readonly string[]): boolean =>
  texts.every(isLabel) && new Set(texts).size === texts.length;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** A pilot in each row, below the labels in the first row of which each cell stands for itself. */
const byRows = (rows: readonly Row[], { textOf, hasTable }: Reads): Records | null => {
  const at = rows.findIndex((row) => !isOver(row) && new Set(row).size === row.length);
  const heads = rows[at];
  if (heads === undefined || heads.length < fewestColumns || heads.some(hasTable)) return null;
  const labels = heads.map(textOf);
  // Nothing stands above the names of pilots in a table that was turned.
  if (!areLabels(labels[0] === "" ? labels.slice(1) : labels)) return null;
  const isRepeated = (row: Row): boolean => row.every((cell, nth) => textOf(cell) === labels[nth]);
  const others = rows.slice(at + 1).filter((row) => !isRepeated(row));
  const pilots = others.filter((row) => !isOver(row));
  const cells = pilots.flat();
  const arePilots =
    pilots.length > 0 &&
    pilots.every((row) => row.length === heads.length) &&
    !cells.some(hasTable) &&
    cells.filter((cell) => textOf(cell) !== "").length * 2 > cells.length;
  if (!arePilots) return null;
  const named = heads.findIndex((_, nth) => pilots.some((row) => hasLetters(textOf(row[nth] ?? []))));
  return {
    above: [...new Set(rows.slice(0, at).flat())],
    heads,
    records: others.map((row) => (isOver(row) ? (row[0] ?? []) : row)),
    named: Math.max(0, named),
  };
};

/** The pilots of a table that holds one in each row; null for any other. */
export const recordsOf = ({ rows, grid = rows }: FlowTable, reads: Reads): Records | null =>
  byRows(grid, reads);

/** A table with what it tells of in its first column, or behind a number; null where it has not one row of heads and several columns. */
const listOf = (table: Flow[number], { textOf }: Reads) => {
  if (table.kind !== "table" || table.grid) return null;
  const { rows } = table;
  const [heads = [], ...others] = rows;
  const first = others[0]?.findIndex((cell) => hasLetters(textOf(cell))) ?? 0;
  const names = others.map((row) => textOf(row[first] ?? []));
  const isList =
    heads.length - first > 2 &&
    names.length > 1 &&
    !names.includes("") &&
    new Set(names).size === names.length &&
    rows.every((row) => row.length === heads.length);
  return isList
    ? { rows, names: names.join("\n"), values: first + 1, heads: heads.slice(first + 1).map(textOf) }
    : null;
};

/** Tables that tell of the same pilots, each in its row, are one that was too wide. */
export function joinRecords(flow: Flow, reads: Reads): Flow {
  const joined: Flow[number][] = [];
  const byNames = new Map<string, { readonly at: number; readonly heads: string[] }[]>();
  for (const table of flow) {
    const list = listOf(table, reads);
    const others = list && (byNames.get(list.names) ?? []);
    const other = others?.find(({ heads }) => !heads.some((head) => list?.heads.includes(head)));
    const first = other && joined[other.at];
    if (list && other && first?.kind === "table") {
      joined[other.at] = {
        kind: "table",
        rows: first.rows.map((row, nth) => [...row, ...(list.rows[nth] ?? []).slice(list.values)]),
      };
      other.heads.push(...list.heads);
      continue;
    }
    if (list && others) byNames.set(list.names, [...others, { at: joined.length, heads: [...list.heads] }]);
    joined.push(table);
  }
  return joined;
}

export type SpannedCell = { readonly flow: Flow; readonly rows: number; readonly columns: number };

/** No table of pilots has more; what a file says of its cells is no bound. */
const mostPlaces = 50_000;

/** Lays merged cells at all places that they cover; undefined where there are none, or too many. */
export const gridOf = (rows: readonly (readonly SpannedCell[])[]): Flow[][] | undefined => {
  const places = rows.flat().reduce((sum, cell) => sum + cell.rows * cell.columns, 0);
  if (places === rows.flat().length || places > mostPlaces) return undefined;
  const grid: Flow[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { flow, rows: high, columns: wide } of row) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (const line of grid.slice(at, at + high))
        for (let over = 0; over < wide; over += 1) line[column + over] = flow;
    }
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? []));
};

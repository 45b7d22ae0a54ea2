import type { Flow, FlowTable } from "./flow.ts";

type Row = readonly Flow[];
/** Labels and values beside or above each other, and of how many rows of the table they are. */
export interface Pairs {
  readonly pairs: readonly (readonly [label: Flow, value: Flow])[];
  readonly rows: number;
}

interface Reads {
  readonly hasInk: (cell: Flow) => boolean;
  readonly hasTable: (cell: Flow) => boolean;
  /** Whether a cell says what comes back as labels do. */
  readonly isUsual: (cell: Flow) => boolean;
}

/** Labels in a row and their values in the row below. */
const stacked = (labels: Row, values: Row | undefined, { hasInk, isUsual }: Reads): Pairs | null => {
  const isAbove =
    labels.length === values?.length && labels.filter(hasInk).every(isUsual) && !values.some(isUsual);
  return isAbove ? { pairs: labels.map((label, at) => [label, values[at] ?? []]), rows: 2 } : null;
};

/** Labels and values in turn, two of each at least. */
const inTurn = (cells: Row, { hasInk, isUsual }: Reads): Pairs | null => {
  const labels = cells.filter((_, at) => at % 2 === 0);
  const values = cells.filter((_, at) => at % 2 === 1);
  const areInTurn =
    values.length > 1 &&
    labels.length === values.length &&
    labels.every((cell) => isUsual(cell) || !hasInk(cell)) &&
    values.filter(isUsual).length * 2 <= values.length;
  return areInTurn ? { pairs: labels.map((label, at) => [label, values[at] ?? []]), rows: 1 } : null;
};

/** Parts a table in its rows, and the pairs of labels and values where what the cells say tells these. */
export function partRows(rows: FlowTable["rows"], reads: Reads): (Pairs | Row)[] {
  const parts: (Pairs | Row)[] = [];
  for (let at = 0; at < rows.length;) {
    const [cells = [], below] = rows.slice(at, at + 2);
    const isPlain = cells.some(reads.hasInk) && ![...cells, ...(below ?? [])].some(reads.hasTable);
    const pairs = isPlain ? (stacked(cells, below, reads) ?? inTurn(cells, reads)) : null;
    parts.push(pairs ?? cells);
    at += pairs?.rows ?? 1;
  }
  return parts;
}

export const isPairs = (part: Pairs | Row): part is Pairs => "pairs" in part;

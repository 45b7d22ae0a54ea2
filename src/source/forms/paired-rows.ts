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

const pairsOf = (cells: Row): Pairs => ({
  pairs: cells.flatMap((label, at) => (at % 2 === 0 ? [[label, cells[at + 1] ?? []] as const] : [])),
  rows: 1,
});

/** Labels and values in turn, two of each at least; in a table of such rows a label may be one that does not come back. */
const areInTurn = (cells: Row, { hasInk, isUsual }: Reads, isOfSuch: boolean): boolean => {
  const labels = cells.filter((_, at) => at % 2 === 0);
  const values = cells.filter((_, at) => at % 2 === 1);
  return (
    values.length > 1 &&
    labels.length === values.length &&
    labels.every((cell) => isUsual(cell) || !hasInk(cell) || isOfSuch) &&
    values.filter(isUsual).length * 2 <= (isOfSuch ? 0 : values.length)
  );
};

/** Parts a table in its rows, and the pairs of labels and values where what the cells say tells these. */
export function partRows(rows: FlowTable["rows"], reads: Reads): (Pairs | Row)[] {
  const full = rows.filter((cells) => cells.some(reads.hasInk));
  const isOfSuch = full.filter((cells) => areInTurn(cells, reads, false)).length * 2 > full.length;
  const parts: (Pairs | Row)[] = [];
  for (let at = 0; at < rows.length;) {
    const [cells = [], below] = rows.slice(at, at + 2);
    const isPlain = cells.some(reads.hasInk) && ![...cells, ...(below ?? [])].some(reads.hasTable);
    const above = isPlain ? stacked(cells, below, reads) : null;
    const isInTurn =
      isPlain && (areInTurn(cells, reads, false) || (isOfSuch && areInTurn(cells, reads, true)));
    parts.push(above ?? (isInTurn ? pairsOf(cells) : cells));
    at += above?.rows ?? 1;
  }
  return parts;
}

export const isPairs = (part: Pairs | Row): part is Pairs => "pairs" in part;

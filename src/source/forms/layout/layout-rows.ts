import type { TextBlock } from "./text-blocks.ts";
import { overlaps, type Span } from "./word.ts";

/** What stands beside each other on a page: a row of a table, or one block alone. */
export interface Band {
  readonly page: number;
  readonly y: number;
  readonly bottom: number;
  /** From left to right; what stands above each other is one cell. */
  readonly cells: readonly (readonly TextBlock[])[];
}

export const spanOf = (cell: readonly TextBlock[]): Span => ({
  x: Math.min(...cell.map(({ x }) => x)),
  right: Math.max(...cell.map(({ right }) => right)),
});

function cellsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const cells: TextBlock[][] = [];
  for (const block of blocks.toSorted((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    if (last && overlaps(spanOf(last), block)) last.push(block);
    else cells.push([block]);
  }
  for (const cell of cells) cell.sort((a, b) => a.y - b.y);
  return cells;
}

/** Blocks that overlap in height are one band. */
export function bandsOf(blocks: readonly TextBlock[]): Band[] {
  const groups: TextBlock[][] = [];
  let bottom = -Infinity;
  for (const block of blocks.toSorted((a, b) => a.page - b.page || a.y - b.y)) {
    const group = groups.at(-1);
    // What stands right of a label alone can begin a little below it.
    const [label] = group ?? [];
    const isBeside = group?.length === 1 && label !== undefined && block.x > label.right + 0.5 * block.height;
    const reach = (isBeside ? 0.2 : -0.25) * block.height;
    if (group && label?.page === block.page && block.y < bottom + reach) {
      group.push(block);
      bottom = Math.max(bottom, block.bottom);
    } else {
      groups.push([block]);
      ({ bottom } = block);
    }
  }
  return groups.map((group) => ({
    page: group[0]?.page ?? 1,
    y: Math.min(...group.map(({ y }) => y)),
    bottom: Math.max(...group.map((block) => block.bottom)),
    cells: cellsOf(group),
  }));
}

/** A row by the column of its cells; what stands alone in a column right of the first may belong to the row above it or below it. */
export type LayoutRow = { cells: TextBlock[][]; readonly isLoose: boolean };

/** Rows of which the cells stand in the same columns. */
export class LayoutTable {
  readonly rows: LayoutRow[] = [];
  #columns: Span[] = [];

  /** The column of each cell; null when they are of another table. */
  #placesOf(cells: readonly (readonly TextBlock[])[]): number[] | null {
    const places: number[] = [];
    for (const span of cells.map(spanOf)) {
      const own = this.#columns.flatMap((column, at) => (overlaps(column, span) ? [at] : []));
      if (own.length > 1) return null;
      const [place] = own;
      if (place === undefined || places.includes(place)) return null;
      places.push(place);
    }
    return places;
  }

  begin(cells: readonly (readonly TextBlock[])[]): void {
    this.#columns = cells.map(spanOf);
    this.rows.push({ cells: cells.map((cell) => [...cell]), isLoose: false });
  }

  add(cells: readonly (readonly TextBlock[])[], isLoose: boolean): boolean {
    const places = this.#placesOf(cells);
    if (places === null) return false;
    const row = this.#columns.map((_, at) => [...(cells[places.indexOf(at)] ?? [])]);
    for (const [index, place] of places.entries()) {
      const span = spanOf(cells[index] ?? []);
      const column = this.#columns[place];
      if (column && !isLoose)
        this.#columns[place] = { x: Math.min(column.x, span.x), right: Math.max(column.right, span.right) };
    }
    this.rows.push({ cells: row, isLoose });
    return true;
  }

  /** Where the only cell of a band stands: its column, when it stands in one and no other. */
  columnOf(cell: readonly TextBlock[]): number | null {
    const places = this.#placesOf([cell]);
    return places?.[0] ?? null;
  }

  columnStart(at: number): number {
    return this.#columns[at]?.x ?? Infinity;
  }
}

const middleOf = (cell: readonly TextBlock[]): number =>
  (Math.min(...cell.map(({ y }) => y)) + Math.max(...cell.map(({ bottom }) => bottom))) / 2;
const topOf = (cell: readonly TextBlock[]): number => Math.min(...cell.map(({ y }) => y));
const pagesOf = (cells: readonly (readonly TextBlock[])[]): number =>
  new Set(cells.flat().map(({ page }) => page)).size;

/** How far the cells of rows are from being aligned by their tops, or by their middles. */
const unevenness = (rows: readonly LayoutRow[], placeOf: (cell: readonly TextBlock[]) => number): number =>
  rows.reduce((sum, { cells }) => {
    const full = cells.filter((cell) => cell.length > 0);
    if (full.length < 2 || pagesOf(full) > 1) return sum;
    const places = full.map(placeOf);
    return sum + Math.max(...places) - Math.min(...places);
  }, 0);

const merge = (cells: readonly TextBlock[][], more: readonly LayoutRow[]): TextBlock[][] =>
  cells.map((cell, at) =>
    [...cell, ...more.flatMap((each) => each.cells[at] ?? [])].sort((a, b) => a.page - b.page || a.y - b.y),
  );

/** What can belong to the row above or below goes where it makes cells aligned; cells of most tables are so at their top. */
export function settleLoose(rows: readonly LayoutRow[]): TextBlock[][][] {
  const firm = rows.filter(({ isLoose }) => !isLoose);
  const isMiddle = unevenness(firm, middleOf) < 0.6 * unevenness(firm, topOf);
  const groups: { row: LayoutRow | null; loose: LayoutRow[] }[] = [{ row: null, loose: [] }];
  for (const row of rows) {
    if (row.isLoose) groups.at(-1)?.loose.push(row);
    else groups.push({ row, loose: [] });
  }
  if (!isMiddle)
    return groups.flatMap(({ row, loose }) =>
      row ? [merge(row.cells, loose)] : loose.map(({ cells }) => cells),
    );
  /** Ways to part what stands between rows, each with how uneven the rows above are. */
  let ways: { cost: number; before: readonly LayoutRow[]; done: TextBlock[][][] }[] = [
    { cost: 0, before: groups[0]?.loose ?? [], done: [] },
  ];
  for (const { row, loose } of groups.slice(1)) {
    if (!row) continue;
    const last = row.cells.flat().reduce((most, { page }) => Math.max(most, page), 0);
    // What a new page begins with goes on with the row before.
    const least = loose.filter(({ cells }) => (cells.flat()[0]?.page ?? 0) > last).length;
    ways = Array.from({ length: loose.length + 1 }, (_, split) => split).flatMap((split) => {
      if (split < least) return [];
      const options = ways.map(({ cost, before, done }) => {
        const cells = merge(row.cells, [...before, ...loose.slice(0, split)]);
        return {
          cost: cost + unevenness([{ cells, isLoose: false }], middleOf),
          before: loose.slice(split),
          done: [...done, cells],
        };
      });
      return options.toSorted((a, b) => a.cost - b.cost).slice(0, 1);
    });
  }
  const best = ways.filter(({ before }) => before.length === 0).toSorted((a, b) => a.cost - b.cost)[0];
  return best?.done ?? [];
}

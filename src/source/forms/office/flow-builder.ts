import type { Origin } from "../../blocks.ts";
import { BoldRuns } from "../bold-runs.ts";
import type { FlowTable, FlowText } from "../flow.ts";
import { gridOf } from "../table-records.ts";

interface OpenCell {
  readonly flow: (FlowText | FlowTable)[];
  rows: number;
  columns: number;
  /** It covers a place of its own; "COVERED" says that another does, "CONTINUED" that the one above it does. */
  kind: "OWN" | "COVERED" | "CONTINUED";
}
interface OpenTable {
  readonly rows: OpenCell[][];
  row: OpenCell[];
  /** The cell that covers each column of the row above. */
  readonly above: (OpenCell | undefined)[];
  isRowKept: boolean;
}
type OpenParagraph = { text: string; readonly bold: BoldRuns; kind: FlowText["kind"]; level: number | null };

const mostColumns = 63;
/** Over how many rows or columns a cell says that it is; Word has no table with more columns. */
export const spanOf = (printed: string | null): number =>
  Math.min(mostColumns, Math.max(1, Math.trunc(Number(printed ?? "1")) || 1));

/** Puts together the flow of a text processor's file while its elements open and close; all of it nests. */
export class FlowBuilder {
  readonly flow: (FlowText | FlowTable)[] = [];
  readonly #originAt: (paragraph: number) => Origin;
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  #count = 0;

  /** @param originAt the place of the paragraph of this number, counted from 1 */
  constructor(originAt: (paragraph: number) => Origin) {
    this.#originAt = originAt;
  }

  /** The paragraph that is open, if any: what is written goes there. */
  get paragraph(): OpenParagraph | null {
    return this.#paragraphs.at(-1) ?? null;
  }

  write(text: string, isBold = false): void {
    const open = this.paragraph;
    if (!open) return;
    open.text += text;
    open.bold.write(text, isBold);
  }

  openParagraph(kind: FlowText["kind"], level: number | null = null): void {
    this.#paragraphs.push({ text: "", bold: new BoldRuns(), kind, level });
  }

  closeParagraph(): void {
    const closed = this.#paragraphs.pop();
    if (!closed) return;
    this.#count += 1;
    const { kind, text, level, bold } = closed;
    this.#target().push({
      kind: level === null ? kind : "heading",
      text,
      ...(level === null ? {} : { level }),
      bold: bold.runs,
      origin: this.#originAt(this.#count),
    });
  }

  openTable(): void {
    this.#tables.push({ rows: [], row: [], above: [], isRowKept: true });
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.row = [];
    table.isRowKept = true;
  }

  openCell(kind: OpenCell["kind"] = "OWN", rows = 1, columns = 1): void {
    this.#tables.at(-1)?.row.push({ flow: [], rows, columns, kind });
  }

  /** Changes the cell that is open: over how many columns it is, or that it goes on from the row above. */
  changeCell(change: { readonly columns: number } | { readonly kind: "CONTINUED" | "COVERED" }): void {
    const cell = this.#tables.at(-1)?.row.at(-1);
    if (cell) Object.assign(cell, change);
  }

  /** The row that is open was deleted. */
  leaveRowOut(): void {
    const table = this.#tables.at(-1);
    if (table) table.isRowKept = false;
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    const { row, rows, above, isRowKept } = table;
    table.row = [];
    if (!isRowKept) return;
    let column = 0;
    for (const cell of row) {
      const over = above[column];
      if (cell.kind === "OWN") for (let at = 0; at < cell.columns; at += 1) above[column + at] = cell;
      else if (cell.kind === "CONTINUED" && over) over.rows += 1;
      column += cell.columns;
    }
    rows.push(row.filter(({ kind }) => kind === "OWN"));
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const grid = gridOf(table.rows);
    const rows = table.rows.map((row) => row.map(({ flow }) => flow));
    this.#target().push({ kind: "table", rows, ...(grid && { grid }) });
  }

  #target(): (FlowText | FlowTable)[] {
    return this.#tables.at(-1)?.row.at(-1)?.flow ?? this.flow;
  }
}

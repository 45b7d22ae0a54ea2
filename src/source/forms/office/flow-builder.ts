import type { Origin } from "../../blocks.ts";
import { BoldRuns } from "../bold-runs.ts";
import type { Flow, FlowTable, FlowText } from "../flow.ts";

interface OpenTable {
  readonly rows: Flow[][];
  row: { flow: (FlowText | FlowTable)[]; isKept: boolean }[];
  isRowKept: boolean;
}
type OpenParagraph = { text: string; readonly bold: BoldRuns; kind: FlowText["kind"]; level: number | null };

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
    this.#tables.push({ rows: [], row: [], isRowKept: true });
  }

  openRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.row = [];
    table.isRowKept = true;
  }

  openCell(isKept = true): void {
    this.#tables.at(-1)?.row.push({ flow: [], isKept });
  }

  /** The cell that is open goes on from the row above. */
  leaveCellOut(): void {
    const cell = this.#tables.at(-1)?.row.at(-1);
    if (cell) cell.isKept = false;
  }

  /** The row that is open was deleted. */
  leaveRowOut(): void {
    const table = this.#tables.at(-1);
    if (table) table.isRowKept = false;
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (table.isRowKept) table.rows.push(table.row.filter(({ isKept }) => isKept).map(({ flow }) => flow));
    table.row = [];
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.#target().push({ kind: "table", rows: table.rows });
  }

  #target(): (FlowText | FlowTable)[] {
    return this.#tables.at(-1)?.row.at(-1)?.flow ?? this.flow;
  }
}

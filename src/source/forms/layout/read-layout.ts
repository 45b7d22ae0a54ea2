import type { Origin, Rung } from "../../blocks.ts";
import type { Draft } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { Flow, FlowTable, FlowText } from "../flow.ts";
import { boxAround, lineText, type Word } from "./word.ts";
import { bandsOf, LayoutTable, settleLoose, spanOf, type Band } from "./layout-rows.ts";
import { findTables, isLevel, type RuledTable, type Stroke } from "./strokes.ts";
import {
  blocksOf,
  bullet,
  larger,
  pitchOf,
  segmentsOf,
  type Segment,
  type TextBlock,
} from "./text-blocks.ts";

/** What is drawn on the pages of a document. */
export interface Print {
  readonly form: "pdf" | "scan";
  /** What is known of it beside the places of words. */
  readonly rung: Rung;
  readonly words: readonly Word[];
  readonly strokes: readonly Stroke[];
}

const fewestIndented = 3;

/** Letters of one size differ by so much, by a file or as they were measured. */
const sameSize: Readonly<Record<Print["form"], number>> = { pdf: 1.03, scan: 1.065 };

/** The least of each size, the largest first. */
const distinctSizes = (heights: readonly number[], same: number): number[] =>
  heights.toSorted((a, b) => b - a).filter((height, index, all) => height > same * (all[index + 1] ?? 0));

type Item =
  | {
      readonly kind: "furniture" | "heading" | "paragraph";
      readonly block: TextBlock;
      readonly level?: number;
    }
  | { readonly kind: "row"; readonly label: TextBlock; readonly value: TextBlock }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly (readonly TextBlock[])[])[];
      readonly columns: readonly number[];
    };

/** Reads pages by what is drawn on them: tables between lines, cells that stand beside each other, and headings by their looks. */
export function readLayout(print: Print): Draft[] {
  const { items } = new LayoutReader(print);
  const flow = joinTables(items).map((item) => flowOf(item, print));
  return flowDrafts(flow.flat());
}

class LayoutReader {
  readonly items: Item[] = [];
  readonly #body: number;
  readonly #pitch: number;
  readonly #sizes: readonly number[];
  readonly #indented: ReadonlySet<TextBlock>;
  #table: LayoutTable | null = null;

  constructor({ form, words, strokes }: Print) {
    const letters = words
      .flatMap(({ height, text }) => Array<number>(Math.min(text.length, 40)).fill(height))
      .toSorted((a, b) => a - b);
    this.#body = letters[Math.floor(letters.length / 2)] ?? 1;
    const pages = [...Map.groupBy(strokes, ({ page }) => page).values()];
    const tables = pages.flatMap((each) => findTables(each, 0.25 * this.#body));
    const isIn = (word: Word, table: RuledTable): boolean => {
      const [x, y] = centreOf(word);
      return table.page === word.page && x > table.x && x < table.right && y > table.y && y < table.bottom;
    };
    const inTables = Map.groupBy(words, (word) => tables.find((table) => isIn(word, table)) ?? null);
    const loose = inTables.get(null) ?? [];
    const segments = segmentsOf(loose);
    this.#pitch = pitchOf(segmentsOf(words));
    const edges = repeatedEdges(segments);
    const blocks = blocksOf(
      segments.filter((segment) => !edges.has(segment)),
      { pitch: this.#pitch, body: this.#body, strokes: strokes.filter(isLevel) },
    );
    this.#sizes = distinctSizes(
      blocks.map(({ height }) => height).filter((height) => height > larger * this.#body),
      sameSize[form],
    );
    const bands = bandsOf(blocks);
    this.#indented = findIndented(bands, this.#body, (above, below) => this.#isTight(above, below));
    const ruled = tables.map((table) => ({ table, page: table.page, y: table.y }));
    const parts = [...bands, ...ruled].sort((a, b) => a.page - b.page || a.y - b.y);
    for (const [index, part] of parts.entries()) {
      if ("table" in part) {
        this.#close();
        this.#addRuled(part.table, inTables.get(part.table) ?? []);
      } else this.#addBand(part, parts[index + 1]);
    }
    this.#close();
    for (const segment of edges)
      this.items.push({ kind: "furniture", block: { ...segment, lines: [segment] } });
    this.items.sort((a, b) => pageOf(a) - pageOf(b));
    this.#setButtonsApart();
    this.#setEndApart();
  }

  /** What stands below nearly every heading, and always says the same, is a button of the site. */
  #setButtonsApart(): void {
    const isBelow = (at: number): boolean => this.items[at - 1]?.kind === "heading";
    const below = this.items.flatMap((item, at) => ("block" in item && isBelow(at) ? [at] : []));
    const byText = Map.groupBy(below, (at) => textOfItem(this.items[at]).toLowerCase());
    const [most = []] = [...byText.values()].toSorted((a, b) => b.length - a.length);
    const words = textOfItem(this.items[most[0] ?? -1]).toLowerCase();
    const headings = this.items.filter(
      (item) => item.kind === "heading" && textOfItem(item).toLowerCase() !== words,
    );
    if (most.length < Math.max(fewestButtons, headings.length * buttonShare)) return;
    for (const at of most) {
      const item = this.items[at];
      if (item && "block" in item) this.items[at] = { kind: "furniture", block: item.block };
    }
  }

  /** What comes at the end below a table, and below no other table, is of the site. */
  #setEndApart(): void {
    const printed = this.items.filter(({ kind }) => kind !== "furniture");
    const isRow = (item: Item | undefined): boolean => item?.kind === "table" || item?.kind === "row";
    const after = printed.flatMap((item, at) =>
      item.kind === "paragraph" && isRow(printed[at - 1]) ? [at] : [],
    );
    const [first] = after;
    const headed = printed.filter((item, at) => item.kind === "heading" && isRow(printed[at - 1])).length;
    if (after.length !== 1 || first === undefined) return;
    const end = printed.slice(first);
    if (end.length > 3 || end.some(({ kind }) => kind !== "paragraph")) return;
    // Below the only table a sentence may be of it.
    if (headed < 2 && end.some((item) => /[.!?]$/u.test(textOfItem(item)))) return;
    for (const item of end)
      if (item.kind === "paragraph") this.items[this.items.indexOf(item)] = { ...item, kind: "furniture" };
  }

  #addRuled(table: RuledTable, words: readonly Word[]): void {
    const cells = Map.groupBy(words, (word) => {
      const { row, column } = table.cellAt(...centreOf(word));
      return row * 1000 + column;
    });
    const rows = Map.groupBy(
      [...cells].toSorted(([a], [b]) => a - b),
      ([at]) => Math.floor(at / 1000),
    );
    const all = [...rows.values()].map((row) => {
      const filled = new Map(
        row.map(
          ([at, own]) =>
            [
              at % 1000,
              blocksOf(segmentsOf(own), { pitch: this.#pitch, body: this.#body, strokes: [] }),
            ] as const,
        ),
      );
      const last = table.cellAt(table.right - 1, (row[0]?.[1][0]?.y ?? 0) + 1);
      // A cell that spans the whole row is alone in it.
      if (filled.size === 1 && filled.has(0) && last.column === 0) return [filled.get(0) ?? []];
      return table.columns.map((_, at) => filled.get(at) ?? []);
    });
    this.items.push({ kind: "table", rows: all.map(withoutSpanned(table)), columns: table.columns });
  }

  #close(): void {
    if (this.#table) this.items.push({ kind: "table", rows: settleLoose(this.#table.rows), columns: [] });
    this.#table = null;
  }

  #addBand(band: Band, next: Band | object | undefined): void {
    const [cell = []] = band.cells;
    const [block] = cell;
    if (!block) return;
    if (band.cells.length > 1) {
      if (!this.#table?.add(band.cells, false)) {
        this.#close();
        this.#table = new LayoutTable();
        this.#table.begin(band.cells);
      }
      return;
    }
    const column = this.#table?.columnOf(cell) ?? null;
    const isHeading = block.height > larger * this.#body;
    if (this.#table && column !== null && !isHeading) {
      const isAtStart = spanOf(cell).x > this.#table.columnStart(column) - 0.6 * this.#body;
      const isLabel =
        column === 0 && isRowBelow(this.#table, next) && block.isBold === isBoldColumn(this.#table);
      if (isAtStart && (column > 0 || isLabel)) {
        this.#table.add(band.cells, column > 0);
        return;
      }
    }
    this.#close();
    const last = this.items.at(-1);
    if (last?.kind === "heading" && isAbove(last.block, block) && this.#isLabelOf(last.block, block)) {
      this.items.pop();
      this.items.push({ kind: "row", label: last.block, value: block });
    } else if (last?.kind === "paragraph" && this.#indented.has(block)) {
      this.items.pop();
      this.items.push({ kind: "row", label: last.block, value: block });
    } else if (isHeading) {
      this.items.push({
        kind: "heading",
        block,
        level: 1 + this.#sizes.findIndex((size) => size <= block.height),
      });
    } else if (block.isBold) this.items.push({ kind: "heading", block, level: this.#sizes.length + 1 });
    else for (const each of cell) this.items.push({ kind: "paragraph", block: each });
  }

  /** Bold words right above others are a label, a heading stands apart. */
  #isLabelOf(above: TextBlock, below: TextBlock): boolean {
    return (
      above.isBold && !below.isBold && above.height <= larger * this.#body && this.#isTight(above, below)
    );
  }

  #isTight(above: TextBlock, below: TextBlock): boolean {
    const [first] = below.lines;
    return first !== undefined && first.bottom - above.bottom <= (this.#pitch + 0.12) * above.height;
  }
}

const fewestButtons = 4;
const buttonShare = 0.6;
const textOfItem = (item: Item | undefined): string =>
  item && "block" in item ? item.block.lines.map(({ words }) => lineText(words)).join(" ") : "";

const centreOf = ({ x, right, y, height }: Word): [number, number] => [(x + right) / 2, y + height / 2];
const pageOf = (item: Item): number =>
  item.kind === "table"
    ? (item.rows.flat(2)[0]?.page ?? 1)
    : item.kind === "row"
      ? item.label.page
      : item.block.page;

const isAbove = (above: TextBlock, below: TextBlock): boolean =>
  above.page === below.page && Math.abs(above.x - below.x) < 3 * above.height;

/** Slots that a cell spans are no cells of their own. */
const withoutSpanned =
  (table: RuledTable) =>
  (cells: readonly TextBlock[][]): TextBlock[][] => {
    const [block] = cells.flat();
    if (!block || cells.length < 2) return [...cells];
    const y = (block.y + block.bottom) / 2;
    return cells.filter((cell, at) => {
      const x = (table.columns[at] ?? 0) + 1;
      return cell.length > 0 || table.cellAt(x, y).column === at;
    });
  };

const isRowBelow = (table: LayoutTable, next: Band | object | undefined): boolean =>
  next !== undefined &&
  "cells" in next &&
  next.cells.length > 1 &&
  next.cells.every((cell) => table.columnOf(cell) !== null);

const isBoldColumn = ({ rows }: LayoutTable): boolean => {
  const labels = rows.flatMap(({ cells }) => cells[0]?.[0] ?? []);
  return labels.filter(({ isBold }) => isBold).length * 2 > labels.length;
};

/** Blocks that stand right below a short one and begin right of it, as what is said of a term does, where several do. */
function findIndented(
  bands: readonly Band[],
  body: number,
  isTight: (above: TextBlock, below: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const alone = bands.map(({ cells }) =>
    cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined,
  );
  const found = alone.flatMap((block, index) => {
    const above = alone[index - 1];
    if (!block || !above) return [];
    const indent = (block.x - above.x) / body;
    const isTerm = above.lines.length <= 2 && !bullet.test(above.lines[0]?.words[0]?.text ?? "");
    const isItem = bullet.test(block.lines[0]?.words[0]?.text ?? "");
    return indent > 1.2 &&
      indent < 6 &&
      isTerm &&
      !isItem &&
      (above.page < block.page || isTight(above, block))
      ? [block]
      : [];
  });
  return new Set(found.length >= fewestIndented ? found : []);
}

/** The lines at the top and bottom of pages that come again on most of them; numbers in them may differ. */
function repeatedEdges(segments: readonly Segment[]): Set<Segment> {
  const pages = [...Map.groupBy(segments, ({ page }) => page).values()];
  const edges = pages.flatMap((page) => [...new Set([...page.slice(0, 2), ...page.slice(-2)])]);
  const keyOf = ({ y, height, words }: Segment): string =>
    `${Math.round(y / height / 0.3)} ${lineText(words).replaceAll(/\d+/g, "0")}`;
  const repeated = [...Map.groupBy(edges, keyOf).values()].filter(
    ({ length }) => length >= 2 && length >= pages.length / 2,
  );
  return new Set(repeated.flat());
}

const isTable = (item: Item | undefined): item is Item & { kind: "table" } => item?.kind === "table";

const isSameRow = (
  a: readonly (readonly TextBlock[])[] | undefined,
  b: readonly (readonly TextBlock[])[] | undefined,
): boolean => {
  const text = (row: readonly (readonly TextBlock[])[] | undefined): string =>
    (row ?? [])
      .flat()
      .flatMap(({ lines }) => lines.map(({ words }) => lineText(words)))
      .join(" ");
  return text(a) === text(b);
};

/** A table that a page cuts goes on on the next: its head comes again, and the first row can be the rest of the last. */
function joinTables(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const at = joined.findLastIndex(({ kind }) => kind !== "furniture");
    const last = joined[at];
    const isCut =
      isTable(item) &&
      isTable(last) &&
      item.columns.length > 2 &&
      item.columns.length === last.columns.length &&
      pageOf(item) > pageOf(last) &&
      item.columns.every((x, nth) => Math.abs(x - (last.columns[nth] ?? 0)) < 3);
    if (!isTable(item) || !isTable(last) || !isCut) {
      joined.push(item);
      continue;
    }
    const rows = isSameRow(last.rows[0], item.rows[0]) ? item.rows.slice(1) : [...item.rows];
    const [first] = rows;
    const above = last.rows.at(-1);
    const isRest = first !== undefined && above?.length === first.length && first[0]?.length === 0;
    const own = isRest
      ? [
          ...last.rows.slice(0, -1),
          above.map((cell, nth) => [...cell, ...(first[nth] ?? [])]),
          ...rows.slice(1),
        ]
      : [...last.rows, ...rows];
    joined[at] = { ...last, rows: own };
  }
  return joined;
}

function flowOf(item: Item, { form, rung }: Pick<Print, "form" | "rung">): Flow {
  const textOf = (block: TextBlock, kind: FlowText["kind"], level?: number): FlowText => {
    const lines = block.lines.map(({ words }) => words);
    const isItem = bullet.test(lines[0]?.[0]?.text ?? "") && (lines[0]?.length ?? 0) > 1;
    const printed = isItem ? [lines[0]?.slice(1) ?? [], ...lines.slice(1)] : lines;
    const origin: Origin = { form, page: block.page, box: boxAround(lines.flat()), rung };
    const own = isItem && kind !== "heading" && kind !== "furniture" ? "item" : kind;
    return {
      kind: own,
      text: printed.map(lineText).join("\n"),
      ...(level === undefined ? {} : { level }),
      origin,
    };
  };
  const cellOf = (cell: readonly TextBlock[]): Flow =>
    joinCut(cell).map((block) => textOf(block, "paragraph"));
  if ("block" in item) return [textOf(item.block, item.kind, item.level)];
  const rows: FlowTable["rows"] =
    item.kind === "row"
      ? [[cellOf([item.label]), cellOf([item.value])]]
      : item.rows.map((row) => row.map(cellOf));
  return [{ kind: "table", rows }];
}

/** A paragraph that a page cuts is one. */
function joinCut(cell: readonly TextBlock[]): TextBlock[] {
  const joined: TextBlock[] = [];
  for (const block of cell) {
    const last = joined.at(-1);
    const text = lineText(block.lines[0]?.words ?? []);
    if (last && last.page < block.page && /^[\p{Ll}(]/u.test(text))
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

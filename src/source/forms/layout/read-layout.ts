import type { Rung } from "../../blocks.ts";
import type { Draft } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import { withRunInLabels } from "../run-in-labels.ts";
import { buttonsApart, endApart, repeatedEdges } from "./furniture-of-pages.ts";
import { labelsAbove } from "./labels-above.ts";
import { joinTables } from "./join-tables.ts";
import { flowOf } from "./layout-flow.ts";
import { pageOf, type Item } from "./layout-item.ts";
import { sheetsOf, type Sheets } from "./page-columns.ts";
import { bandsOf, LayoutTable, settleLoose, spanOf, type Band } from "./layout-rows.ts";
import { findTables, isLevel, type RuledTable, type Stroke } from "./strokes.ts";
import { numberedHeadings, rowOpeners } from "./openers.ts";
import {
  blocksOf,
  bullet,
  larger,
  pitchOf,
  segmentsOf,
  type Numbered,
  type TextBlock,
} from "./text-blocks.ts";
import { lineText, type Word } from "./word.ts";

/** What is drawn on the pages of a document. */
export interface Print {
  readonly form: "pdf" | "scan";
  /** What is known of it beside the places of words. */
  readonly rung: Rung;
  readonly words: readonly Word[];
  readonly strokes: readonly Stroke[];
}

const fewestIndented = 3;
const fewestPlain = 0.2;

/** Letters of one size differ by so much, by a file or as they were measured. */
const sameSize: Readonly<Record<Print["form"], number>> = { pdf: 1.03, scan: 1.065 };

/** The least of each size, the largest first. */
const distinctSizes = (heights: readonly number[], same: number): number[] =>
  heights.toSorted((a, b) => b - a).filter((height, index, all) => height > same * (all[index + 1] ?? 0));

/** Reads pages by what is drawn on them: tables between lines, cells that stand beside each other, and headings by their looks. */
export function readLayout(print: Print): Draft[] {
  const { items, pageOf, body, numbered } = new LayoutReader(print);
  const labelled = labelsAbove(items, body, numbered);
  const flow = joinTables(endApart(buttonsApart(labelled))).map((item) => flowOf(item, { ...print, pageOf }));
  return flowDrafts(withRunInLabels(flow.flat()));
}

class LayoutReader {
  readonly items: Item[] = [];
  /** The page that a sheet is of: a column of a page can be read as a sheet of its own. */
  readonly pageOf: Sheets["pageOf"];
  /** How high running text is. */
  readonly body: number;
  readonly #pitch: number;
  readonly #sizes: readonly number[];
  readonly #indented: ReadonlySet<TextBlock>;
  readonly numbered: Numbered;
  #table: LayoutTable | null = null;

  constructor({ form, words, strokes }: Print) {
    // Many headings have more letters than what is said below them.
    const plain = words.filter(({ isBold }) => isBold !== true);
    const letters = (plain.length > fewestPlain * words.length ? plain : words)
      .flatMap(({ height, text }) => Array<number>(Math.min(text.length, 40)).fill(height))
      .toSorted((a, b) => a - b);
    this.body = letters[Math.floor(letters.length / 2)] ?? 1;
    const pages = [...Map.groupBy(strokes, ({ page }) => page).values()];
    const tables = pages.flatMap((each) => findTables(each, 0.25 * this.body));
    const isIn = (word: Word, table: RuledTable): boolean => {
      const [x, y] = centreOf(word);
      return table.page === word.page && x > table.x && x < table.right && y > table.y && y < table.bottom;
    };
    const inTables = Map.groupBy(words, (word) => tables.find((table) => isIn(word, table)) ?? null);
    const loose = inTables.get(null) ?? [];
    const segments = segmentsOf(loose);
    this.#pitch = pitchOf(segmentsOf(words));
    const { depths } = numberedHeadings(segments);
    const edges = new Set([...repeatedEdges(segments)].filter((segment) => !depths.has(segment)));
    const sheets = sheetsOf(
      segments.filter((segment) => !edges.has(segment)),
      this.body,
    );
    const onSheet = <T extends { page: number; x: number; right: number; y: number }>(each: T): T => ({
      ...each,
      page: sheets.at(each.page, (each.x + each.right) / 2, each.y),
    });
    this.pageOf = sheets.pageOf;
    const inside = sheets.segments;
    this.numbered = numberedHeadings(inside);
    const blocks = blocksOf(inside, {
      pitch: this.#pitch,
      body: this.body,
      strokes: strokes.filter(isLevel).map(onSheet),
      opens: rowOpeners(inside, this.#pitch),
      numbered: this.numbered,
    });
    this.#sizes = distinctSizes(
      blocks.map(({ height }) => height).filter((height) => height > larger * this.body),
      sameSize[form],
    );
    const bands = bandsOf(blocks);
    this.#indented = findIndented(bands, this.body, (above, below) => this.#isTight(above, below));
    const ruled = tables.map((table) => ({ table, page: onSheet(table).page, y: table.y }));
    const parts = [...bands, ...ruled].sort((a, b) => a.page - b.page || a.y - b.y);
    for (const [index, part] of parts.entries()) {
      if ("table" in part) {
        this.#close();
        this.#addRuled(part.table, inTables.get(part.table) ?? [], part.page);
      } else this.#addBand(part, parts[index + 1]);
    }
    this.#close();
    for (const segment of edges)
      this.items.push({ kind: "furniture", block: { ...onSheet(segment), lines: [segment] } });
    this.items.sort((a, b) => pageOf(a) - pageOf(b));
  }

  #addRuled(table: RuledTable, words: readonly Word[], page: number): void {
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
              blocksOf(
                segmentsOf(own).map((segment) => ({ ...segment, page })),
                {
                  pitch: this.#pitch,
                  body: this.body,
                  strokes: [],
                  opens: new Set(),
                  numbered: this.numbered,
                },
              ),
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
    const isHeading = block.height > larger * this.body;
    if (this.#table && column !== null && !isHeading) {
      const isAtStart = spanOf(cell).x > this.#table.columnStart(column) - 0.6 * this.body;
      const isLabel =
        column === 0 && isRowBelow(this.#table, next) && block.isBold === isBoldColumn(this.#table);
      if (isAtStart && (column > 0 || isLabel)) {
        this.#table.add(band.cells, column > 0);
        return;
      }
    }
    this.#close();
    const last = this.items.at(-1);
    const depth = block.lines[0] && this.numbered.depths.get(block.lines[0]);
    if (depth !== undefined && !isHeading)
      this.items.push({ kind: "heading", block, level: this.#sizes.length + depth });
    else if (last?.kind === "heading" && isAbove(last.block, block) && this.#isLabelOf(last.block, block)) {
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
    // A link below a heading says what it stands above again, and is no value of it.
    const isNamed = textOf(below).endsWith(textOf(above));
    const isSmall = above.height <= larger * this.body;
    return above.isBold && !below.isBold && isSmall && !isNamed && this.#isTight(above, below);
  }

  #isTight(above: TextBlock, below: TextBlock): boolean {
    const [first] = below.lines;
    return first !== undefined && first.bottom - above.bottom <= (this.#pitch + 0.12) * above.height;
  }
}

const textOf = ({ lines }: TextBlock): string => lines.map(({ words }) => lineText(words)).join(" ");

const centreOf = ({ x, right, y, height }: Word): [number, number] => [(x + right) / 2, y + height / 2];
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

/** Blocks that stand right below a short one, or one that comes back, and begin right of it, as what is said of a term does, where several do. */
function findIndented(
  bands: readonly Band[],
  body: number,
  isTight: (above: TextBlock, below: TextBlock) => boolean,
): ReadonlySet<TextBlock> {
  const alone = bands.map(({ cells }) =>
    cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined,
  );
  const texts = Map.groupBy(alone, (block) => (block ? textOf(block) : ""));
  const found = alone.flatMap((block, index) => {
    const above = alone[index - 1];
    if (!block || !above) return [];
    const comesBack = (texts.get(textOf(above))?.length ?? 0) > 1;
    const indent = (block.x - above.x) / body;
    const isTerm = above.lines.length <= 2 && !bullet.test(above.lines[0]?.words[0]?.text ?? "");
    const isItem = bullet.test(block.lines[0]?.words[0]?.text ?? "");
    return indent > 1.2 &&
      indent < 6 &&
      block.height <= larger * body &&
      isTerm &&
      !isItem &&
      (above.page < block.page || isTight(above, block) || comesBack)
      ? [block]
      : [];
  });
  return new Set(found.length >= fewestIndented ? found : []);
}

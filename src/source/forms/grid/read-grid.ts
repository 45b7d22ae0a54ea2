import type { Origin, Rung } from "../../blocks.ts";
import type { Draft } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { FlowText } from "../flow.ts";
import type { PageRulings } from "../pdf/read-rulings.ts";
import { cutLines, findColumn, type Gaps, type GridLine } from "./grid-lines.ts";
import { findRows, type GridRow, type RowRules } from "./grid-rows.ts";
import { measure, type Measures } from "./measure.ts";
import { splitPieces, type Piece } from "./pieces.ts";
import type { LabelWords } from "./printed-words.ts";
import { boxAround, linesOf, lineText, type Word } from "./word.ts";

/** What is known of a page of words beside the words. */
export interface GridSource {
  readonly form: "pdf" | "scan";
  readonly words: LabelWords;
  /** The ruling lines of each page; none where rows are told by positions alone. */
  readonly rulings: readonly PageRulings[];
  readonly gaps: Gaps;
}

/** A run of lines, cut at its column of values when it has one. */
interface Run {
  readonly lines: readonly GridLine[];
  readonly isTable: boolean;
}

/** Reads words with places: headings by their size, tables of two columns by where values begin. */
export function readGrid(printed: readonly Word[], source: GridSource): Draft[] {
  const lines = linesOf(printed);
  const measures = measure(lines);
  const pieces = splitPieces(lines, source.words, measures);
  const cut = pieces.map((piece) => (piece.kind === "run" ? cutRun(piece.lines, source, measures) : piece));
  const reader = new GridReader(
    source,
    measures,
    cut.filter((each) => "isTable" in each),
  );
  return cut.flatMap((each) => ("isTable" in each ? reader.runDrafts(each) : [reader.lineDraft(each)]));
}

function cutRun(lines: readonly (readonly Word[])[], { words, gaps }: GridSource, measures: Measures): Run {
  const { x, support } = findColumn(lines, measures, gaps);
  const cut = cutLines(lines, x, measures, gaps);
  const hasLabel = cut.some(
    ({ left, right, isWhole }) =>
      left !== null && !isWhole && (right !== null || support > 0) && words.openedBy(left) !== null,
  );
  const whole = cut.filter(({ isWhole }) => isWhole).length;
  const isTable = x < Infinity && (hasLabel || support >= 3) && whole <= cut.length / 2;
  return { lines: isTable ? cut : cutLines(lines, Infinity, measures, gaps), isTable };
}

class GridReader {
  readonly #source: GridSource;
  readonly #measures: Measures;
  readonly #rules: RowRules;
  readonly #rows = { next: 1 };

  constructor(source: GridSource, measures: Measures, runs: readonly Run[]) {
    this.#source = source;
    this.#measures = measures;
    const rules: RowRules = {
      words: source.words,
      pitch: measures.pitch,
      isTop: true,
      bandOf: source.rulings.length === 0 ? null : bandsOf(source.rulings),
    };
    this.#rules = { ...rules, isTop: isAlignedAtTop(runs, rules) };
  }

  lineDraft(piece: Exclude<Piece, { kind: "run" }>): Draft {
    const level = piece.kind === "heading" ? { level: piece.level } : {};
    const { line } = piece;
    const [first] = line;
    const wrapped = line.findIndex((word) => first && word.y - first.y > first.height * 0.6);
    const lines = wrapped > 0 ? [line.slice(0, wrapped), line.slice(wrapped)] : [line];
    return {
      kind: piece.kind,
      ...level,
      text: lines.map(lineText).join("\n"),
      origin: this.#originAt(first?.page ?? 1, line),
    };
  }

  runDrafts({ lines, isTable }: Run): Draft[] {
    if (!isTable) return this.#textDrafts(lines);
    return findRows(lines, this.#rules).flatMap((row) => this.#rowDrafts(row));
  }

  #rowDrafts({ left, right }: GridRow): Draft[] {
    const label = left.length > 0 ? [this.#text(left, "left")] : [];
    // A line that runs over the column is a sentence between rows.
    if (right.length === 0 && left.some(({ isWhole }) => isWhole)) return label;
    const paragraphs = groupLines(
      right,
      (last, line) => line.page !== last.page || this.#isApart(last, line, 1.22),
    );
    const value = paragraphs.map((lines) => this.#text(lines, "right"));
    return flowDrafts([{ kind: "table", rows: [[label, value]] }], this.#rows);
  }

  /** Running text: paragraphs part where lines are apart, where a label begins, and on a new page before a capital. */
  #textDrafts(lines: readonly GridLine[]): Draft[] {
    const groups = groupLines(lines, (last, line) => {
      const text = line.left ?? "";
      if (this.#source.words.begins(text)) return true;
      return last.page === line.page ? this.#isApart(last, line, 1.3) : !/^\p{Ll}/u.test(text);
    });
    return groups.map((group) => this.#text(group, "left"));
  }

  #isApart(last: GridLine, line: GridLine, pitches: number): boolean {
    return line.y - last.y > pitches * this.#measures.pitch;
  }

  #text(lines: readonly GridLine[], side: "left" | "right"): FlowText & { readonly kind: "line" } {
    const [first] = lines;
    const page = first?.page ?? 1;
    const onPage = lines.filter((line) => line.page === page);
    const boxes = onPage.map((line) => {
      const [x, y, width, height] = line.boxes[side];
      return { text: "", page, x, y, right: x + width, height };
    });
    return {
      kind: "line",
      text: lines.map((line) => line[side] ?? "").join("\n"),
      origin: this.#originAt(page, boxes),
    };
  }

  #originAt(page: number, words: readonly Word[]): Origin {
    const { form, rulings } = this.#source;
    const rung: Rung = rulings.length > 0 ? "rulings" : "positions";
    return { form, page, box: boxAround(words), rung };
  }
}

/** Lines in groups; a new one begins where `parts` says so. */
function groupLines(
  lines: readonly GridLine[],
  parts: (last: GridLine, line: GridLine) => boolean,
): GridLine[][] {
  const groups: GridLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || parts(last, line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Between which ruling lines of its page a line of print stands. */
function bandsOf(rulings: readonly PageRulings[]): (line: GridLine) => string {
  const heights = new Map(rulings.map((each) => [each.page, each.heights]));
  return ({ page, y, height }) => {
    const above = (heights.get(page) ?? []).filter((ruling) => ruling < y + height / 2).length;
    return `${page}/${above}`;
  };
}

/**
 * How all cells of the document are aligned: from the top of a label to that of a value of one line it is as far in each row,
 * or else from the middle to the middle. Margins of paragraphs make it far from nothing.
 */
function isAlignedAtTop(runs: readonly Run[], rules: RowRules): boolean {
  const tops: number[] = [];
  const middles: number[] = [];
  for (const { lines, isTable } of runs) {
    if (!isTable) continue;
    for (const { left, right, page, top } of findRows(lines, rules)) {
      const [value] = right;
      const last = left.at(-1);
      if (right.length !== 1 || value === undefined || last === undefined || last.page !== page) continue;
      tops.push(value.y - top);
      middles.push(value.y - (top + last.y) / 2);
    }
  }
  return spreadOf(tops) <= spreadOf(middles);
}

function spreadOf(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  return numbers.reduce((sum, each) => sum + Math.abs(each - middle), 0);
}

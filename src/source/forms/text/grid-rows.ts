import { beginsAnswer } from "../../value-openings.ts";
import type { CellLine } from "./grid-lines.ts";
import type { LabelSense } from "./table-rows.ts";

/** The lines from and up to another that are one row. */
export type RowOfLines = readonly [from: number, to: number];

/** Cells of a row are level at their first lines, or at the middle. */
export type Level = "TOP" | "MIDDLE";

/** How wide columns are of tables with so many of them. */
export type Widths = ReadonlyMap<number, readonly number[]>;

/** How the tables of a text are laid out. */
export interface TableLayout {
  readonly level: Level;
  readonly widths: Widths;
}

const mostLines = 60;
const full = 0.85;
/** No label ends with one of these: it goes on below. */
const goesOn =
  /(?:^|\s)(?:de|het|een|van|voor|en|of|om|te|aan|in|op|bij|tot|uit|met|is|zijn|er|we|wij|wordt|worden)$|[,/(-]$/iu;
/** Words that go on with a sentence above: "mei 2024" is no such. */
const beginsSmall = (text: string): boolean => /^[\p{Ll}(]/u.test(text) && !beginsAnswer(text);

/** Tables of a few short values are as wide as the others of the text. */
export const widthsOf = (tables: readonly (readonly CellLine[])[]): Widths => {
  const widths = new Map<number, number[]>();
  for (const { cells, spans } of tables.flat()) {
    const own = widths.get(cells.length) ?? cells.map(() => 0);
    widths.set(
      cells.length,
      own.map((width, column) => (spans[column] ? width : Math.max(width, cells[column]?.length ?? 0))),
    );
  }
  return widths;
};

/** Rows are parted by blank lines: some are of several lines, and no label that is known stands right below a line. */
const areParted = (lines: readonly CellLine[], { worthOf }: LabelSense): boolean => {
  const isLabel = ({ cells }: CellLine): boolean => worthOf(cells[0] ?? "") > 0;
  const labels = lines.filter((line, at) => at > 0 && isLabel(line));
  const parted = labels.filter(({ gap }) => gap > 0).length;
  return (
    lines.filter(({ gap }) => gap > 0).length > 2 &&
    (labels.length > 0
      ? parted >= labels.length * 0.8
      : lines.filter(({ gap }) => gap > 0).length * 4 > lines.length)
  );
};

/** A cell can stand a half line off the middle. */
const costOfShift = (halves: number): number => (halves <= 1 ? halves * 0.3 : halves - 0.7);

/** What it costs that the lines of one cell go on, from one to the next. */
const costOfStep = (above: string, below: string, width: number, isLabel: boolean): number => {
  if (beginsSmall(below)) return isLabel ? -1.5 : /[.!?]$/u.test(above) ? 0.4 : -0.6;
  if (isLabel && goesOn.test(above)) return -1;
  if (isLabel && /[?:]$/u.test(above)) return 3;
  const [word = ""] = below.split(" ", 1);
  if (above.length + 1 + word.length > width * full) return /[.!?]$/u.test(above) ? 0.4 : 0.1;
  return /[.!?:;]$/u.test(above) || /^[-–•*]/u.test(below) ? 0.8 : 2;
};

/**
 * Parts the lines of a table in rows: the way that costs least, by how cells of one row are level, by where lines have room for the
 * next word, and by the labels that are known.
 */
export const rowsOfLines = (
  lines: readonly CellLine[],
  { level, widths: known }: TableLayout,
  sense: LabelSense,
): { readonly rows: readonly RowOfLines[]; readonly cost: number } => {
  const widths = known.get(lines[0]?.cells.length ?? 0) ?? [];
  const isParted = areParted(lines, sense);
  const best = [0, ...lines.map(() => Infinity)];
  const from = [0, ...lines.map(() => 0)];
  for (const start of lines.keys()) {
    const before = best[start] ?? Infinity;
    const firsts = widths.map(() => -1);
    const lasts = widths.map(() => -1);
    let [steps, tops, label] = [0, 0, ""];
    const opening = costOfStart(lines, start, isParted);
    for (let end = start; end < Math.min(lines.length, start + mostLines); end += 1) {
      const line = lines[end];
      if (!line) break;
      const isCut = line.page !== lines[start]?.page;
      if (end > start && isParted && line.gap > 0 && line.page === lines[end - 1]?.page)
        steps += line.cells[0] === "" ? 1 : 6;
      for (const [column, text] of line.cells.entries()) {
        if (text === "") continue;
        const last = lasts[column] ?? -1;
        if (last === -1) {
          firsts[column] = end;
          tops += end - start;
        } else {
          const holes = end - last - 1;
          steps += level === "TOP" ? holes * 2 : Math.max(0, holes - 1) * 2;
          const above = lines[last]?.cells[column] ?? "";
          steps += costOfStep(above, text, line.spans[column] ? 0 : (widths[column] ?? 0), column === 0);
        }
        lasts[column] = end;
        if (column === 0) label = label === "" ? text : `${label} ${text}`;
      }
      const isAlone = firsts.every((first, column) => column === 0 || first === -1);
      const unlevel =
        level === "TOP"
          ? tops * 2
          : isCut
            ? 0
            : firsts.reduce(
                (sum, first, column) =>
                  first === -1
                    ? sum
                    : sum + costOfShift(Math.abs(first + (lasts[column] ?? 0) - start - end)),
                0,
              );
      const cost =
        before +
        opening +
        steps +
        unlevel +
        (label === "" ? 2.5 : -2.5 * sense.worthOf(label)) +
        (isAlone ? 1 : 0) +
        (label !== "" && goesOn.test(label) ? 1.5 : 0);
      if (cost < (best[end + 1] ?? Infinity)) {
        best[end + 1] = cost;
        from[end + 1] = start;
      }
    }
  }
  const rows: RowOfLines[] = [];
  for (let end = lines.length; end > 0; end = from[end] ?? 0) rows.unshift([from[end] ?? 0, end]);
  return { rows, cost: best[lines.length] ?? 0 };
};

const costOfStart = (lines: readonly CellLine[], at: number, isParted: boolean): number => {
  const line = lines[at];
  if (!line || at === 0) return 0.7;
  const isOnPage = line.page === lines[at - 1]?.page;
  const [label = ""] = line.cells;
  const isSmall =
    beginsSmall(label) || (!isOnPage && label === "" && line.cells.some((cell) => beginsSmall(cell)));
  return 0.7 + (isSmall ? 3 : 0) + (isParted && line.gap === 0 && isOnPage ? 2.5 : 0);
};

import { countEach } from "../../../domain/count-each.ts";
import { beginsAnswer } from "../../value-openings.ts";
import { isComplete, type LabelWords } from "../printed-words.ts";
import { type CellLine, cellsOf, columnsOf, type GridLine } from "./grid-lines.ts";

/** Lines of a table, or of text that is in none. */
export type TextOrTable = { readonly isTable: boolean; readonly lines: CellLine[] };

/** Lines of one page, up to one that stands further apart than rows do. */
const partsOf = (lines: readonly GridLine[], isApart: (line: GridLine) => boolean): GridLine[][] => {
  const found: GridLine[][] = [];
  for (const line of lines) {
    const above = found.at(-1);
    const isNext = above?.[0]?.page !== line.page || (line.segments.length === 1 && isApart(line));
    if (above === undefined || isNext) found.push([line]);
    else above.push(line);
  }
  return found;
};

/** Rows of two labels and two values, too few on their page to make columns, are two rows each where the second label comes back. */
const withoutPairs = (lines: readonly GridLine[], counts: ReadonlyMap<string, number>): GridLine[] =>
  lines.flatMap((line): GridLine[] => {
    const [label, value, second, other, ...more] = line.segments;
    const isPair = label && value && second && other && more.length === 0;
    if (!isPair || (counts.get(second.text) ?? 0) < 2 || beginsAnswer(second.text)) return [line];
    return [
      { ...line, segments: [label, value] },
      {
        ...line,
        gap: 0,
        segments: [
          { ...second, x: label.x },
          { ...other, x: value.x },
        ],
      },
    ];
  });

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Tables and the text around them; a table goes on with the next page where that begins with as many columns. */
export const textAndTablesOf = (lines: readonly GridLine[], words: LabelWords): TextOrTable[] => {
  const usual = median(lines.flatMap(({ gap, segments }) => (gap > 0 && segments.length > 1 ? [gap] : [])));
  const opensLabel = (label: string): boolean => words.openedBy(label) !== null;
  const isLabel = (label: string): boolean => {
    const open = words.openedBy(label);
    return open !== null && isComplete(open);
  };
  const isApart = (line: GridLine): boolean =>
    line === lines[0] || (line.gap > Math.max(1, usual) && !opensLabel(line.whole));
  const found: TextOrTable[] = [];
  const seconds = countEach(
    lines.map(({ segments }) => (segments.length === 4 ? (segments[2]?.text ?? "") : "")),
  );
  for (const whole of partsOf(lines, isApart)) {
    const part = columnsOf(whole).length < 4 ? withoutPairs(whole, seconds) : whole;
    const above = found.at(-1);
    const expected =
      above?.isTable === true && part[0]?.page !== above.lines.at(-1)?.page
        ? above.lines[0]?.cells.length
        : undefined;
    const usualColumns = columnsOf(part);
    const moreColumns =
      expected !== undefined && usualColumns.length < expected ? columnsOf(part, 1) : usualColumns;
    const columns = moreColumns.length === expected ? moreColumns : usualColumns;
    const laid =
      columns.length > 1 ? cellsOf(part, columns, isApart, { opensLabel, isLabel }) : part.map(() => null);
    for (const [at, cells] of laid.entries()) {
      const line = part[at];
      if (!line) continue;
      const last = found.at(-1);
      const isTable = cells !== null;
      const goesOn =
        last?.isTable === isTable && (!isTable || last.lines[0]?.cells.length === columns.length);
      const own = cells ?? { ...line, cells: [line.whole], spans: [false], guessed: [false] };
      if (goesOn) last.lines.push(own);
      else found.push({ isTable, lines: [own] });
    }
  }
  return found;
};

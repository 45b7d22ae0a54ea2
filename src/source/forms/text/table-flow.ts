import type { Origin } from "../../blocks.ts";
import type { FlowTable, FlowText } from "../flow.ts";
import { beginsAnswer, opensAsValue } from "../../value-openings.ts";
import type { CellLine, GridLine } from "./grid-lines.ts";
import { rowsOfLines, type TableLayout } from "./grid-rows.ts";
import { areNames, type LabelSense, tablesOf, textOf } from "./table-rows.ts";

const mostFacts = 4;
const shortest = 25;
const openEnd =
  /(?:^|\s)(?:de|het|een|van|voor|en|of|om|te|aan|in|op|bij|tot|uit|met|dan|is|zijn|wordt|worden|dat|die|naar|door|als|per|over|daarvoor|wat|we|wij|ook|er)$|[,(-]$/u;

export const originOf = ({ number }: GridLine): Origin => ({ form: "text", line: number });

/** What the lines of a row say in one column, by paragraph. */
const cellFlow = (lines: readonly CellLine[], column: number): FlowText[] => {
  const texts: FlowText[] = [];
  for (const line of lines) {
    const text = line.cells[column] ?? "";
    const last = texts.at(-1);
    if (text === "") continue;
    if (last && line.gap === 0) texts[texts.length - 1] = { ...last, text: `${last.text}\n${text}` };
    else texts.push({ kind: "line", text, origin: originOf(line) });
  }
  return lines.some(({ guessed }) => guessed[column]) ? texts.map(asGuess) : texts;
};

const asGuess = (text: FlowText): FlowText => ({ ...text, isGuessed: true });

/** Words that no value ends with, and words that go on with those of a value above. */
const isCutBelow = (text: string): boolean => openEnd.test(text);
const isCutAbove = (text: string, above: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  !opensAsValue(text) &&
  ((text.length > shortest && /\.(?:\s|$)/u.test(text)) ||
    (above.length > shortest && !/[.!?)]$/u.test(above)));

/** Cells that end or begin in the middle of a sentence are in doubt, and so are those of the same column below or above. */
const withGuesses = (rows: readonly (readonly FlowText[][])[]): FlowText[][][] => {
  const cuts = rows.map((row, at) =>
    row.map((cell, column) => {
      const text = textOf(cell);
      if (column === 0 || text === "") return { above: false, below: false };
      // A row without a label may be the rest of the one above, or the begin of the one below.
      const isLoose = row[0]?.length === 0 && !areNames(row);
      return {
        above: isLoose || isCutAbove(text, textOf(rows[at - 1]?.[column])),
        below: isLoose || isCutBelow(text),
      };
    }),
  );
  return rows.map((row, at) =>
    row.map((cell, column) => {
      const own = cuts[at]?.[column];
      // Print that is set close runs the next cell into this one.
      const isNextBare = row.length > 2 && column > 0 && row[column + 1]?.length === 0;
      return isNextBare ||
        own?.above ||
        own?.below ||
        cuts[at - 1]?.[column]?.below ||
        cuts[at + 1]?.[column]?.above
        ? cell.map(asGuess)
        : cell;
    }),
  );
};

type Table = { readonly lines: readonly CellLine[]; readonly headings: readonly FlowText[] };

/** Sections beside the labels of several rows stand in a column of their own: it is taken from the table. */
export const withoutSections = (lines: readonly CellLine[], { worthOf }: LabelSense): Table => {
  const labels = (column: number): number =>
    lines.filter(({ cells }) => worthOf(cells[column] ?? "") > 0).length;
  const width = lines[0]?.cells.length ?? 0;
  if (width !== 3 || labels(1) < 2 || labels(1) <= labels(0) || labels(2) > labels(1))
    return { lines, headings: [] };
  return {
    lines: lines.flatMap((line) =>
      line.cells.slice(1).every((cell) => cell === "")
        ? []
        : [
            {
              ...line,
              cells: line.cells.slice(1),
              spans: line.spans.slice(1),
              guessed: line.guessed.slice(1),
            },
          ],
    ),
    headings: lines.flatMap((line) => {
      const [text = ""] = line.cells;
      return text === "" ? [] : [{ kind: "furniture" as const, text, origin: originOf(line) }];
    }),
  };
};

/** A row of one cell at the top, or above a label that comes back, names what the rows below it are about. */
const isTitle = (rows: readonly (readonly FlowText[][])[], at: number, { worthOf }: LabelSense): boolean => {
  const [top, ...beside] = rows[at] ?? [];
  const isAlone =
    beside.every((cell) => cell.length === 0) &&
    worthOf(textOf(top)) === 0 &&
    !/^\p{Ll}|[.,;]$/u.test(textOf(top));
  return isAlone && rows[at + 1] !== undefined && (at === 0 || worthOf(textOf(rows[at + 1]?.[0])) > 0);
};

const fullOf = (line: CellLine | undefined): readonly string[] =>
  line?.cells.filter((cell) => cell !== "") ?? [];

/** The lines that have labels alone, more than one of them beside each other; none where no line has. */
const factHeads = (lines: readonly CellLine[], { worthOf }: LabelSense): number[] => {
  if ((lines[0]?.cells.length ?? 0) > mostFacts) return [];
  const areLabels = (line: CellLine): boolean => {
    const full = fullOf(line);
    const known = full.filter((cell) => worthOf(cell) > 0 || cell.endsWith("?"));
    return (
      known.length * 2 > full.length &&
      full.every((cell) => worthOf(cell) > 0 || (!beginsAnswer(cell) && !/[.;,]$/u.test(cell)))
    );
  };
  const heads = lines.flatMap((line, at) => (areLabels(line) ? [at] : []));
  const isBeside = heads.some((at) => fullOf(lines[at]).length > 1);
  return isBeside ? heads : [];
};

/** Lines of labels, and below each of them its value: facts beside each other. Null where a table has none such. */
const factRows = (lines: readonly CellLine[], heads: readonly number[]): FlowText[][][] | null => {
  if (heads[0] !== 0 || heads.some((at, nth) => at + 1 === (heads[nth + 1] ?? lines.length))) return null;
  const rows = heads.map((at, nth) => lines.slice(at, heads[nth + 1]));
  const isBelow = ([labels, ...values]: readonly CellLine[]): boolean =>
    values.every(({ cells }) => cells.every((cell, column) => cell === "" || labels?.cells[column] !== ""));
  if (!rows.every(isBelow)) return null;
  return rows.flatMap(([labels, ...values]) => {
    const below = labels ? labels.cells.map((_, column) => cellFlow(values, column)) : [];
    return (labels?.cells ?? []).flatMap((label, column) => {
      const value = below[column] ?? [];
      const isNextBare = (labels?.cells[column + 1] ?? "") !== "" && below[column + 1]?.length === 0;
      return labels && label !== ""
        ? [[cellFlow([labels], column), isNextBare ? value.map(asGuess) : value]]
        : [];
    });
  });
};

export const tableFlow = (
  printed: readonly CellLine[],
  layout: TableLayout,
  sense: LabelSense,
): (FlowText | FlowTable)[] => {
  const { lines, headings } = withoutSections(printed, sense);
  const heads = factHeads(lines, sense);
  const facts = factRows(lines, heads);
  if (facts) return [...headings, { kind: "table", rows: facts }];
  const printedRows = rowsOfLines(lines, layout, sense).rows.map(([from, to]) =>
    (lines[0]?.cells ?? []).map((_, column) => cellFlow(lines.slice(from, to), column)),
  );
  const rows =
    heads.filter((at) => fullOf(lines[at]).length > 1).length > 1 && (lines[0]?.cells.length ?? 0) > 2
      ? printedRows.map((row) => row.map((cell) => cell.map(asGuess)))
      : withGuesses(printedRows);
  const flow: (FlowText | FlowTable)[] = [...headings];
  let own: FlowText[][][] = [];
  const flush = (): void => {
    flow.push(...tablesOf(own));
    own = [];
  };
  for (const [at, row] of rows.entries()) {
    if (isTitle(rows, at, sense)) {
      flush();
      flow.push(...(row[0] ?? []).map((each) => ({ ...each, kind: "heading" as const, level: 2 })));
      continue;
    }
    own.push(row);
  }
  flush();
  return flow;
};

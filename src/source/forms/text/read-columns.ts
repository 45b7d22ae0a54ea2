import { countEach } from "../../../domain/count-each.ts";
import type { BlockDocument, Origin } from "../../blocks.ts";
import { composeDocument, type Draft } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { Flow, FlowTable, FlowText } from "../flow.ts";
import { beginsAnswer, opensAsValue } from "../../value-openings.ts";
import { fold, isComplete, LabelWords, type PrintedWords } from "../printed-words.ts";
import { type CellLine, cellsOf, columnsOf, type GridLine, gridLinesOf } from "./grid-lines.ts";
import { type Level, rowsOfLines, type TableLayout, widthsOf } from "./grid-rows.ts";
import { areNames, type LabelSense, senseOf, tablesOf, textOf } from "./table-rows.ts";

const longest = 2_000_000;
/** Blank lines above what is higher than a section. */
const apart = 3;
/** Headings of lower levels stand in tables. */
const mostLevels = 2;
const fewestLines = 4;
const mostFacts = 4;
const longestCell = 80;
/** So many of the tables say the same in a cell, and it is a label. */
const mostTables = 0.4;
const shortest = 25;
const openEnd =
  /(?:^|\s)(?:de|het|een|van|voor|en|of|om|te|aan|in|op|bij|tot|uit|met|dan|is|zijn|wordt|worden|dat|die|naar|door|als|per|over|daarvoor|wat|we|wij|ook|er)$|[,(-]$/u;

/** Lines of a table, or of text that is in none. */
type Stretch = { readonly isTable: boolean; readonly lines: CellLine[] };

const originOf = ({ number }: GridLine): Origin => ({ form: "text", line: number });

/** Lines of one page, up to one that stands further apart than rows do. */
const partsOf = (lines: readonly GridLine[], isApart: (line: GridLine) => boolean): GridLine[][] => {
  const parts: GridLine[][] = [];
  for (const line of lines) {
    const above = parts.at(-1);
    const isNext = above?.[0]?.page !== line.page || (line.segments.length === 1 && isApart(line));
    if (above === undefined || isNext) parts.push([line]);
    else above.push(line);
  }
  return parts;
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
const stretchesOf = (lines: readonly GridLine[], words: LabelWords): Stretch[] => {
  const usual = median(lines.flatMap(({ gap, segments }) => (gap > 0 && segments.length > 1 ? [gap] : [])));
  const opensLabel = (label: string): boolean => words.openedBy(label) !== null;
  const isLabel = (label: string): boolean => {
    const open = words.openedBy(label);
    return open !== null && isComplete(open);
  };
  const isApart = (line: GridLine): boolean =>
    line === lines[0] || (line.gap > Math.max(1, usual) && !opensLabel(line.whole));
  const stretches: Stretch[] = [];
  const seconds = countEach(
    lines.map(({ segments }) => (segments.length === 4 ? (segments[2]?.text ?? "") : "")),
  );
  for (const whole of partsOf(lines, isApart)) {
    const part = columnsOf(whole).length < 4 ? withoutPairs(whole, seconds) : whole;
    const above = stretches.at(-1);
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
      const last = stretches.at(-1);
      const isTable = cells !== null;
      const goesOn =
        last?.isTable === isTable && (!isTable || last.lines[0]?.cells.length === columns.length);
      const own = cells ?? { ...line, cells: [line.whole], spans: [false], guessed: [false] };
      if (goesOn) last.lines.push(own);
      else stretches.push({ isTable, lines: [own] });
    }
  }
  return stretches;
};

const textFlow = (lines: readonly GridLine[], isLast: (at: number) => boolean): FlowText[] => {
  const texts: FlowText[] = [];
  for (const [at, line] of lines.entries()) {
    const { whole, gap } = line;
    const next = lines[at + 1];
    const isAlone = (next === undefined && isLast(at)) || (next?.gap ?? 0) > 0;
    const last = texts.at(-1);
    if ((gap > 0 || at === 0) && isAlone && whole.length < 120 && !/[.,;:]$/u.test(whole))
      texts.push({ kind: "heading", level: gap >= apart ? 1 : 2, text: whole, origin: originOf(line) });
    else if (gap === 0 && last?.kind === "line")
      texts[texts.length - 1] = { ...last, text: `${last.text}\n${whole}` };
    else texts.push({ kind: "line", text: whole, origin: originOf(line) });
  }
  return texts;
};

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
const withoutSections = (lines: readonly CellLine[], { worthOf }: LabelSense): Table => {
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

const tableFlow = (
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

/**
 * A page hides how far its first line is apart: right above another heading, or where no line is less, it is of the highest.
 * A heading that comes back is that of a section, and a line right below it its value.
 */
const withLevels = (printed: readonly Draft[]): Draft[] => {
  const isOfText = ({ kind, level = 0 }: Draft): boolean => kind === "heading" && level <= mostLevels;
  const counts = countEach(printed.filter(isOfText).map(({ text }) => text));
  const comesBack = (draft: Draft | undefined): boolean => (counts.get(draft?.text ?? "") ?? 0) > 1;
  const isHigh = ({ level }: Draft): boolean => level === 1;
  const drafts = printed.map((draft, index): Draft => {
    const above = printed[index - 1];
    const isValue = isOfText(draft) && above?.kind === "heading" && comesBack(above);
    return isValue && !isHigh(draft) && !comesBack(draft)
      ? { kind: "line", text: draft.text, origin: draft.origin }
      : draft;
  });
  const isBefore = (index: number): boolean =>
    drafts[index]?.kind === "heading" && drafts[index + 1]?.kind === "heading" && !comesBack(drafts[index]);
  const lower = drafts.filter((draft, index) => isOfText(draft) && !isBefore(index));
  const hasSections = lower.filter((each) => !isHigh(each)).length > lower.filter(isHigh).length;
  return drafts.map((draft, index) =>
    isOfText(draft) && (isBefore(index) || !hasSections) ? { ...draft, level: 1 } : draft,
  );
};

const learn = (tables: readonly Stretch[], layout: TableLayout, sense: LabelSense): ReadonlySet<string> => {
  const labels = tables.flatMap(({ lines: printed }) => {
    const { lines } = withoutSections(printed, sense);
    return rowsOfLines(lines, layout, sense).rows.flatMap(([from, to]) => {
      const row = lines.slice(from, to);
      return [0, 2].map((column) => fold(row.map(({ cells }) => cells[column] ?? "").join(" ")));
    });
  });
  const counts = countEach(labels.filter((label) => label !== "" && label.length < 120));
  return new Set([...counts].filter(([, count]) => count > 1).map(([label]) => label));
};

/** What most tables say in some cell, short and no answer. */
const commonCells = (tables: readonly Stretch[]): string[] => {
  const cells = tables.flatMap(({ lines }) => [
    ...new Set(
      lines.flatMap(({ cells: printed }) =>
        printed.filter((cell) => cell.length < longestCell && !beginsAnswer(cell) && !/[.;,]$/u.test(cell)),
      ),
    ),
  ]);
  return [
    ...Map.groupBy(
      cells.filter((cell) => cell !== ""),
      (cell) => fold(cell),
    ),
  ].flatMap(([id, same]) => (same.length > 1 && same.length >= tables.length * mostTables ? [id] : []));
};

/**
 * Reads a text that pdftotext laid out as it was printed: by its columns, and the rows of these. Null when it has none. Its lines
 * are put together to cells, so that what is read is not the text as it came.
 */
export const readColumns = (name: string, text: string, printed: PrintedWords): BlockDocument | null => {
  if (text.length > longest) return null;
  const { lines, running } = gridLinesOf(text);
  const words = new LabelWords(printed);
  const stretches = stretchesOf(lines, words);
  const tables = stretches.filter(({ isTable }) => isTable);
  if (tables.flatMap((table) => table.lines).length < fewestLines) return null;
  const known = senseOf(words, new Set());
  const bare = tables.map((table) => withoutSections(table.lines, known).lines);
  const widths = widthsOf(bare);
  const costOf = (level: Level): number =>
    bare.reduce((sum, table) => sum + rowsOfLines(table, { level, widths }, known).cost, 0);
  const level = costOf("TOP") <= costOf("MIDDLE") ? "TOP" : "MIDDLE";
  const layout = { level, widths } as const;
  const sense = senseOf(words, new Set([...learn(tables, layout, known), ...commonCells(tables)]));
  const flow = stretches.flatMap((stretch, at): Flow =>
    stretch.isTable
      ? tableFlow(stretch.lines, layout, sense)
      : textFlow(stretch.lines, () => stretches[at + 1]?.isTable !== false),
  );
  const feet = running.map((line): Draft => ({
    kind: "furniture",
    text: line.whole,
    origin: originOf(line),
  }));
  return composeDocument(
    name,
    [...withLevels(flowDrafts(flow, (label) => sense.worthOf(label) > 0)), ...feet],
    "positions",
  );
};

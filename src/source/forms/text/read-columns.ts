import { countEach } from "../../../domain/count-each.ts";
import type { BlockDocument } from "../../blocks.ts";
import { composeDocument, type Draft } from "../draft.ts";
import { flowDrafts } from "../flow-drafts.ts";
import type { Flow, FlowText } from "../flow.ts";
import { beginsAnswer } from "../../value-openings.ts";
import { fold, labelsOf, type PrintedWords } from "../printed-words.ts";
import { type GridLine, gridLinesOf } from "./grid-lines.ts";
import { type Level, rowsOfLines, type TableLayout, widthsOf } from "./grid-rows.ts";
import { type TextOrTable, textAndTablesOf } from "./text-and-tables.ts";
import { originOf, tableFlow, withoutSections } from "./table-flow.ts";
import { type LabelSense, senseOf } from "./table-rows.ts";

const longest = 2_000_000;
/** Blank lines above what is higher than a section. */
const apart = 3;
/** Headings of lower levels stand in tables. */
const mostLevels = 2;
const fewestLines = 4;
const longestCell = 80;
/** So many of the tables say the same in a cell, and it is a label. */
const mostTables = 0.4;

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

const learn = (
  tables: readonly TextOrTable[],
  layout: TableLayout,
  sense: LabelSense,
): ReadonlySet<string> => {
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
const commonCells = (tables: readonly TextOrTable[]): string[] => {
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
  const words = labelsOf(printed);
  const parts = textAndTablesOf(lines, words);
  const tables = parts.filter(({ isTable }) => isTable);
  if (tables.flatMap((table) => table.lines).length < fewestLines) return null;
  const known = senseOf(words, new Set());
  const bare = tables.map((table) => withoutSections(table.lines, known).lines);
  const widths = widthsOf(bare);
  const costOf = (level: Level): number =>
    bare.reduce((sum, table) => sum + rowsOfLines(table, { level, widths }, known).cost, 0);
  const level = costOf("TOP") <= costOf("MIDDLE") ? "TOP" : "MIDDLE";
  const layout = { level, widths } as const;
  const sense = senseOf(words, new Set([...learn(tables, layout, known), ...commonCells(tables)]));
  const flow = parts.flatMap((part, at): Flow =>
    part.isTable
      ? tableFlow(part.lines, layout, sense)
      : textFlow(part.lines, () => parts[at + 1]?.isTable !== false),
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

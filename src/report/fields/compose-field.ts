import type { JointSection } from "../template/joint-labels.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { Assigned } from "./assign.ts";
import type { Dictionary, Span } from "../report.ts";
import type { MentionFinder } from "../mentions/find-mentions.ts";
import { isSoftBreak, joinBroken, joinLines } from "../ocr/join-lines.ts";
import { editsOf, findRepairs, type Repair } from "../ocr/repair.ts";
import type { Unit } from "../ocr/units.ts";
import type { LabelFinder } from "../template/find-label.ts";
import type { Key } from "../template/keys.ts";
import type { DocumentWords } from "../template/document-words.ts";
import { applyEdits, joinPieces, type Piece, spansBehind, type ValueText } from "./value-text.ts";

export interface ReadingTools {
  readonly text: string;
  readonly layout: Layout;
  readonly dictionary: Dictionary;
  readonly words: DocumentWords;
  /** Name of the municipality whose annex it is, null when not known. */
  readonly municipality: string | null;
  readonly findMentions: MentionFinder;
  readonly findLabel: LabelFinder;
  readonly jointSection: JointSection;
  /** Whether a label says that the partners of a pilot stand below it. */
  readonly listsPartners: (label: string) => boolean;
  readonly repair: (word: string) => string | null;
}

/** The text of a field in one report, and how sure it is that the text is its. */
export interface FieldText {
  readonly field: ReportField;
  readonly value: ValueText;
  readonly repairs: readonly (Repair & { readonly spans: readonly Span[] })[];
  readonly margin: number;
  readonly line: number;
  /** The labels and headings under which its text stands. */
  readonly keys: readonly Key[];
  readonly units: readonly Unit[];
}

/** Joins pieces of the document into a value, in OCR with its damaged words repaired. */
export const composeText = (
  tools: ReadingTools,
  pieces: readonly Piece[],
): Pick<FieldText, "value" | "repairs"> => {
  const value = joinPieces(tools.text, pieces);
  if (tools.layout === "WEB") return { value, repairs: [] };
  const repairs = findRepairs(value.text, tools.repair).map((repair) => ({
    ...repair,
    spans: spansBehind(tools.text, value, repair.start, repair.end),
  }));
  return { value: applyEdits(tools.text, value, editsOf(repairs)), repairs };
};

/** Of a text that is read as it came each line is a block of its own. */
const isBroken = (text: string, above: Unit, { block, start }: Unit): boolean =>
  block.origin.form !== "text" || text.slice(above.end, start).includes("\n");

/** Lines as they were printed; those of one block were wrapped, those of two were meant. */
const joinPrinted = ({ text, dictionary }: ReadingTools, units: readonly Unit[]): Piece[] => {
  const pieces: Piece[] = [];
  for (const [index, unit] of units.entries()) {
    const above = units[index - 1];
    const { start, end } = unit;
    if (above && above.block === unit.block && isBroken(text, above, unit))
      joinBroken(text, pieces, above, unit, dictionary);
    else pieces.push({ start, end, joint: above && isSoftBreak(text, above, unit) ? "" : "\n" });
  }
  return pieces;
};

/** Joins the units of text as the layout printed them. */
export const composeUnits = (
  tools: ReadingTools,
  units: readonly Unit[],
  width: number,
): Pick<FieldText, "value" | "repairs"> => {
  const inOrder = [...units].sort((a, b) => a.start - b.start);
  return composeText(
    tools,
    tools.layout === "OCR"
      ? joinLines(tools.text, inOrder, width, tools.dictionary)
      : joinPrinted(tools, inOrder),
  );
};

export const composeField = (
  tools: ReadingTools,
  field: ReportField,
  assigned: readonly Assigned[],
  width: number,
): FieldText => {
  const units = assigned.map(({ unit }) => unit).sort((a, b) => a.start - b.start);
  const margin = assigned.reduce((least, each) => Math.min(least, each.margin), Infinity);
  const keys = [...new Set(assigned.flatMap(({ key }) => (key ? [key] : [])))];
  return {
    field,
    ...composeUnits(tools, units, width),
    margin,
    line: units[0]?.lineNumber ?? 1,
    keys,
    units,
  };
};

/** The width of the table's value column, in characters: most lines of running text come near it. */
export const widthOf = (units: readonly Unit[]): number => {
  const widths = units
    .filter(({ section, text }) => section !== null && text.length > 60)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  return Math.min(widths[Math.floor(widths.length / 2)] ?? 80, 160);
};

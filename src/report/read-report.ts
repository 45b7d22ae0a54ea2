import type { MentionField } from "../domain/mention-fields.ts";
import { reportFields, type ReportField, type ReportValues } from "../domain/report-fields.ts";
import { slugOf } from "../domain/slug.ts";
import type { Layout, Method } from "../domain/vocabularies.ts";
import { assignUnits, type Assigned } from "./assign.ts";
import type { Dictionary } from "./dictionary.ts";
import type { MentionFinder } from "./mentions/find-mentions.ts";
import { clearStrays, restoreGoalLabel } from "./ocr/damaged-label.ts";
import { isSoftBreak, joinLines } from "./ocr/join-lines.ts";
import { editsOf, findRepairs, type Repair } from "./ocr/repair.ts";
import type { Unit } from "./ocr/units.ts";
import { isNormalised, readValues } from "./read-fields.ts";
import type { Provenance, Report, Span, Warning } from "./report.ts";
import type { ReportPart } from "./template/find-reports.ts";
import type { LabelFinder } from "./template/find-label.ts";
import { findRows } from "./template/rows.ts";
import { fieldOrder, opening, sectionNames } from "./template/sections.ts";
import { applyEdits, joinPieces, spansBehind, type Piece, type ValueText } from "./value-text.ts";

/** What reading one document needs besides its text. */
export interface ReadingTools {
  readonly text: string;
  readonly layout: Layout;
  readonly dictionary: Dictionary;
  readonly findMentions: MentionFinder;
  readonly findLabel: LabelFinder;
  readonly repair: (word: string) => string | null;
}

/** A report, with what a person should look at. */
export interface ReadReport {
  readonly report: Report;
  readonly furniture: readonly Span[];
  readonly warnings: readonly Warning[];
}

interface FieldText {
  readonly field: ReportField;
  readonly value: ValueText;
  readonly repairs: readonly (Repair & { readonly spans: readonly Span[] })[];
  readonly margin: number;
  readonly line: number;
}

const joinPrinted = (text: string, units: readonly Span[]): Piece[] =>
  units.map(({ start, end }, index) => {
    const above = units[index - 1];
    return { start, end, joint: above && isSoftBreak(text, above, { start, end }) ? "" : "\n" };
  });

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

const composeField = (
  tools: ReadingTools,
  field: ReportField,
  assigned: readonly Assigned[],
  width: number,
): FieldText => {
  const units = assigned.map(({ unit }) => unit).sort((a, b) => a.start - b.start);
  const pieces =
    tools.layout === "OCR"
      ? joinLines(tools.text, units, width, tools.dictionary)
      : joinPrinted(tools.text, units);
  const margin = assigned.reduce((least, each) => Math.min(least, each.margin), Infinity);
  return { field, ...composeText(tools, pieces), margin, line: units[0]?.lineNumber ?? 1 };
};

/** Below this the second reading is nearly as good. */
const uncertain = 1.2;
const confidenceOf = (margin: number): number =>
  margin === Infinity ? 0.99 : Math.round(Math.min(0.97, 0.5 + Math.max(0, margin) / 9) * 100) / 100;

const methodOf = ({ field, repairs, margin }: FieldText, values: ReportValues): Method => {
  if (margin < uncertain) return "INFERRED";
  if (repairs.length > 0) return "CORRECTED";
  return isNormalised(field, values[field]) ? "NORMALISED" : "VERBATIM";
};

const provenanceOf = (tools: ReadingTools, text: FieldText, values: ReportValues): Provenance[] => {
  // What no value was read from is unread, not a source.
  if (values[text.field] === null) return [];
  return spansBehind(tools.text, text.value, 0, text.value.text.length).map(({ start, end }) => {
    const corrections = text.repairs
      .filter(({ spans }) => spans.some((span) => span.start >= start && span.end <= end))
      .map(({ printed: word, read }) => ({ printed: word, read }));
    return {
      field: text.field,
      item: null,
      method: methodOf(text, values),
      confidence: confidenceOf(text.margin),
      start,
      end,
      quote: tools.text.slice(start, end),
      corrections,
    };
  });
};

const readMentions = (tools: ReadingTools, texts: ReadonlyMap<ReportField, FieldText>) => {
  const strings = new Map([...texts].map(([field, { value }]) => [field, value.text]));
  const found = tools.findMentions(strings);
  const provenance = (Object.keys(found) as MentionField[]).flatMap((name) =>
    found[name].flatMap((mention, item): Provenance[] => {
      const source = texts.get(mention.field);
      if (!source) return [];
      return spansBehind(tools.text, source.value, mention.start, mention.end).map((span) => ({
        field: name,
        item,
        method: name === "origins" ? "VERBATIM" : "NORMALISED",
        confidence: mention.confidence,
        ...span,
        quote: tools.text.slice(span.start, span.end),
        corrections: source.repairs
          .filter(({ spans }) => spans.some(({ start, end }) => start >= span.start && end <= span.end))
          .map(({ printed: word, read }) => ({ printed: word, read })),
      }));
    }),
  );
  return { found, provenance };
};

/** Reads one report out of its lines. */
export const readReport = (tools: ReadingTools, part: ReportPart): ReadReport => {
  const { text, layout } = tools;
  const rows = findRows(text, part.lines, tools.findLabel);
  const items = layout === "OCR" ? clearStrays(text, restoreGoalLabel(text, rows, tools.dictionary)) : rows;
  const assigned = assignUnits(text, items, layout);
  const width = widthOf(assigned.map(({ unit }) => unit));
  const texts = new Map<ReportField, FieldText>();
  for (const field of fieldOrder) {
    const own = assigned.filter((each) => each.field === field);
    if (own.length > 0) texts.set(field, composeField(tools, field, own, width));
  }
  const heading = composeText(
    tools,
    part.heading.map(({ start, end }) => ({ start, end, joint: " " })),
  );
  const line = part.first.number;
  const name = heading.value.text || texts.get("title")?.value.text || `Pilot zonder naam (regel ${line})`;
  if (!texts.has("title")) texts.set("title", { field: "title", ...heading, margin: Infinity, line });
  const values = readValues(new Map([...texts].map(([field, { value }]) => [field, value.text])));
  const { found, provenance } = readMentions(tools, texts);
  const report: Report = {
    ...values,
    title: values.title || name,
    origins: found.origins.map(({ value }) => value),
    motions: found.motions.map(({ value }) => value),
    partners: found.partners.map(({ value }) => value),
    memos: found.memos.map(({ value }) => value),
    amounts: found.amounts.map(({ value }) => value),
    sequels: found.sequels.map(({ value }) => value),
    pilot: { name, slug: slugOf(name) || `pilot-regel-${line}` },
    provenance: [...[...texts.values()].flatMap((each) => provenanceOf(tools, each, values)), ...provenance],
  };
  const furniture = [...part.heading, ...items.filter(({ kind }) => kind !== "text").map(({ span }) => span)];
  return { report, furniture, warnings: warnAbout(name, part, texts) };
};

/** The width of the table's value column, in characters: most lines of running text come near it. */
const widthOf = (units: readonly Unit[]): number => {
  const widths = units
    .filter(({ section, text }) => section !== null && text.length > 60)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  return Math.min(widths[Math.floor(widths.length / 2)] ?? 80, 160);
};

const warnAbout = (name: string, part: ReportPart, texts: ReadonlyMap<ReportField, FieldText>): Warning[] => {
  const warnings: Warning[] = [];
  const { number: line } = part.first;
  if (part.heading.length === 0)
    warnings.push({ line, message: `boven dit rapport staat geen kop; de pilot heet "${name}"` });
  for (const { field, margin, line: at, value } of texts.values()) {
    if (margin >= uncertain) continue;
    warnings.push({
      line: at,
      message: `${name}: "${value.text.slice(0, 60).replace(/\s+/g, " ")}" is gelezen als ${reportFields[field].label}, maar kan ook bij een ander veld horen`,
    });
  }
  const headings = new Set(part.lines.map(({ heading }) => heading));
  for (const section of [opening.description, opening.outcome]) {
    if (!headings.has(section))
      warnings.push({ line, message: `${name}: de sectie "${sectionNames[section]}" ontbreekt` });
  }
  return warnings;
};

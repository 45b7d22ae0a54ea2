import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import type { BlockDocument } from "../../source/blocks.ts";
import { composeDocument } from "../../source/forms/draft.ts";
import { flowDrafts } from "../../source/forms/flow-drafts.ts";
import type { FlowTable, FlowText } from "../../source/forms/flow.ts";
import { beginsAnswer } from "../../source/value-openings.ts";
import { endOfCount } from "../lines/furniture.ts";
import { isHeadingText } from "../template/mark-sections.ts";
import { fold } from "../template/similarity.ts";
import type { Template } from "../template/template.ts";
import { fieldOfLabel, fitsField } from "./column-fit.ts";
import { paragraphsOf, type Paragraph } from "./read-stacks.ts";

const longest = 200_000;
const longestLabel = 80;
const fewestKnown = 4;
const fewestRows = 2;
const mostColumns = 24;
/** So many labels of a row of heads are known. */
const mostKnown = 0.5;
/** Labels that are not known can stand behind the last that is. */
const mostUnknown = 2;
/** So many of the rows have a paragraph for each label. */
const mostWhole = 0.5;
/** A paragraph that is of no row costs this, and a row that is a paragraph short or long. */
const costOfLoose = 4;
const costOfUneven = 3;
/** No name is longer, of a pilot or of what a field names. */
const longestName = 60;

interface Head {
  readonly labels: readonly string[];
  readonly fields: readonly (ReportField | null)[];
  /** Where the values begin. */
  readonly end: number;
}

const mayBeLabel = ({ text }: Paragraph): boolean =>
  text.length <= longestLabel && !/[.;,]$/u.test(text.slice(endOfCount(text))) && !beginsAnswer(text);

const names = new WeakMap<Template, ReadonlySet<string>>();

const namesPilot = (label: string, template: Template): boolean => {
  const { labels, sections } = template;
  return names
    .getOrInsertComputed(template, () => new Set([...labels.title, ...sections.name].map(fold)))
    .has(fold(label));
};

/** "Nr. Pilot" are two labels that stand close to each other. */
const labelsOf = ({ text }: Paragraph): string[] => {
  const label = text.replaceAll("\n", " ");
  const end = endOfCount(label);
  return end === 0 || end === label.length ? [label] : [label.slice(0, end).trim(), label.slice(end)];
};

/** Right above the first head can stand what the table is about. */
const partHead = (paragraph: Paragraph, template: Template): Paragraph[] => {
  const { text, line } = paragraph;
  const at = text.lastIndexOf("\n");
  const last = text.slice(at + 1);
  if (at === -1 || !labelsOf({ ...paragraph, text: last }).some((label) => namesPilot(label, template)))
    return [paragraph];
  const above = text.slice(0, at);
  return [
    { ...paragraph, text: above },
    { text: last, id: fold(last), line: line + above.split("\n").length },
  ];
};

/**
 * Labels that begin at a paragraph, one after the other, the first of which is that of a name; several where it is not known which is
 * the last of them.
 */
const headsAt = (paragraphs: readonly Paragraph[], start: number, template: Template): Head[] => {
  const [first, ...others] = paragraphs.slice(start, start + mostColumns);
  if (!first || !labelsOf(first).some((label) => namesPilot(label, template))) return [];
  const stop = others.findIndex((each) => !mayBeLabel(each));
  const run = [first, ...(stop === -1 ? others : others.slice(0, stop))];
  const isKnown = (each: Paragraph): boolean =>
    labelsOf(each).some((label) => fieldOfLabel(label, template) !== null);
  let end = 1;
  for (let at = 1; at < run.length && at - end <= mostUnknown; at += 1) {
    const each = run[at];
    if (each && isKnown(each)) end = at + 1;
  }
  return [0, ...Array.from({ length: mostUnknown }, (_, more) => more + 1)].flatMap((more): Head[] => {
    const labels = run.slice(0, end + more).flatMap(labelsOf);
    const fields = labels.map((label) => fieldOfLabel(label, template));
    const known = new Set(fields.filter((field) => field !== null));
    const isHead =
      end + more <= run.length &&
      known.size >= fewestKnown &&
      known.size >= labels.length * mostKnown &&
      new Set(labels.map(fold)).size === labels.length;
    return isHead ? [{ labels, fields, end: start + end + more }] : [];
  });
};

const countOfRow = /^\d{1,3}\.?$/u;

/** What it costs that a value, null for none, stands below a label: it looks like that of another. */
const misfitBy = (template: Template) => {
  const known = new Map<string, number>();
  const misfitOf = (label: string, field: ReportField | null, value: string | null): number => {
    if (namesPilot(label, template))
      return value !== null && isHeadingText(value) && /\p{L}/u.test(value) && !beginsAnswer(value) ? 0 : 3;
    if (value === null) return 0;
    if (countOfRow.test(value) !== endOfCount(label) > 0) return 2;
    const isName = field !== null && reportFields[field].kind === "reference";
    if (isName && (value.length > longestName || /[.;,]$/u.test(value))) return 2;
    return fitsField(field, value) ? 0 : 2;
  };
  return (label: string, field: ReportField | null, value: string | null): number =>
    known.getOrInsertComputed(`${label}\n${value ?? "\n"}`, () => misfitOf(label, field, value));
};
type Misfit = ReturnType<typeof misfitBy>;

interface Row {
  /** The paragraphs of each label, in order. */
  readonly cells: readonly (readonly Paragraph[])[];
  readonly cost: number;
}

/** The row that paragraphs make, as they fit best: one for each label, or one more or less. */
const rowOf = (own: readonly Paragraph[], { labels, fields }: Head, misfitOf: Misfit): Row | null => {
  const uneven = own.length - labels.length;
  const made = (cells: readonly (readonly Paragraph[])[]): Row => ({
    cells,
    cost:
      Math.abs(uneven) * costOfUneven +
      cells.reduce((sum, cell, at) => {
        const value = cell.length === 0 ? null : cell.map(({ text }) => text.replaceAll("\n", " ")).join(" ");
        return sum + misfitOf(labels[at] ?? "", fields[at] ?? null, value);
      }, 0),
  });
  if (uneven === 0) return made(own.map((each) => [each]));
  if (Math.abs(uneven) !== 1) return null;
  const ways = labels.map((_, odd) =>
    made(
      labels.map((_label, at) => {
        const from = at <= odd ? at : at + uneven;
        return own.slice(from, from + (at === odd ? 1 + uneven : 1));
      }),
    ),
  );
  return ways.reduce((best, each) => (each.cost < best.cost ? each : best));
};

type Piece = { readonly loose: Paragraph } | { readonly row: Row };

interface Rows {
  readonly head: Head;
  readonly pieces: readonly Piece[];
  readonly cost: number;
}

/** Parts paragraphs in rows, the way that costs least. */
const rowsOf = (paragraphs: readonly Paragraph[], head: Head, misfitOf: Misfit): Rows => {
  const ways: { cost: number; from: number; piece: Piece | null }[] = [{ cost: 0, from: 0, piece: null }];
  const width = head.labels.length;
  for (let end = 1; end <= paragraphs.length; end += 1) {
    const loose = paragraphs[end - 1];
    let best = { cost: Infinity, from: end - 1, piece: null as Piece | null };
    if (loose) best = { cost: (ways[end - 1]?.cost ?? 0) + costOfLoose, from: end - 1, piece: { loose } };
    for (const count of [width - 1, width, width + 1]) {
      const row = count > end ? null : rowOf(paragraphs.slice(end - count, end), head, misfitOf);
      const cost = row === null ? Infinity : (ways[end - count]?.cost ?? 0) + row.cost;
      if (row && cost < best.cost) best = { cost, from: end - count, piece: { row } };
    }
    ways.push(best);
  }
  const pieces: Piece[] = [];
  for (let at = paragraphs.length; at > 0; at = ways[at]?.from ?? 0) {
    const { piece } = ways[at] ?? { piece: null };
    if (piece) pieces.unshift(piece);
  }
  return { head, pieces, cost: ways[paragraphs.length]?.cost ?? 0 };
};

const flowOf = ({ text, line }: Paragraph, kind: FlowText["kind"], isGuessed = false): FlowText => ({
  kind,
  text,
  origin: { form: "text", line },
  ...(kind === "heading" && { level: 1 }),
  ...(isGuessed && { isGuessed }),
});

/** A row that is short or long, or has a value that does not fit its label, is in doubt as a whole. */
const tableOf = (heads: readonly string[], at: Paragraph, rows: readonly Row[]): FlowTable => ({
  kind: "table",
  rows: [
    heads.map((text) => [flowOf({ ...at, text }, "line")]),
    ...rows.map(({ cells, cost }) => cells.map((cell) => cell.map((each) => flowOf(each, "line", cost > 0)))),
  ],
});

/**
 * Reads a text in which pdftotext printed the heads of a table first, and then the cells of its rows, each a paragraph: a pilot in
 * each row. Null when it has no such table. Its cells are put below their heads, so that what is read is not the text as it came.
 */
export const readRecords = (name: string, text: string, template: Template): BlockDocument | null => {
  if (text.length > longest) return null;
  const paragraphs = paragraphsOf(text).flatMap((each) => partHead(each, template));
  const heads = paragraphs.flatMap((_, start) => {
    const ways = headsAt(paragraphs, start, template);
    return ways.length > 0 ? [{ ways, start }] : [];
  });
  const [first] = heads;
  if (!first) return null;
  const flow: (FlowText | FlowTable)[] = paragraphs
    .slice(0, first.start)
    .map((each) => flowOf(each, isHeadingText(each.text) ? "heading" : "line"));
  const misfitOf = misfitBy(template);
  let hasTable = false;
  for (const [nth, { ways, start }] of heads.entries()) {
    const at = paragraphs[start];
    const end = heads[nth + 1]?.start;
    const { head, pieces } = ways
      .map((way) => rowsOf(paragraphs.slice(way.end, end), way, misfitOf))
      .reduce((best, each) => (each.cost < best.cost ? each : best));
    const own = paragraphs.slice(head.end, end);
    const rows = pieces.flatMap((piece) => ("row" in piece ? [piece.row] : []));
    const whole = rows.filter(({ cost }) => cost === 0).length;
    const isTable = whole >= fewestRows && whole >= rows.length * mostWhole;
    hasTable ||= isTable;
    if (at && isTable) flow.push(tableOf(head.labels, at, rows));
    const loose = pieces.flatMap((piece) => ("loose" in piece ? [piece.loose] : []));
    flow.push(...(isTable ? loose : own).map((each) => flowOf(each, "furniture")));
  }
  return hasTable ? composeDocument(name, flowDrafts(flow), "positions") : null;
};

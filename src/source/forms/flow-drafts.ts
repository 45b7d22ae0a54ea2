import type { Draft } from "./draft.ts";
import type { Flow, FlowTable, FlowText } from "./flow.ts";

const hasInk = (cell: Flow): boolean =>
  cell.some((each) => (each.kind === "table" ? each.rows.flat().some(hasInk) : each.text.trim() !== ""));
const isText = (each: Flow[number]): each is FlowText => each.kind !== "table";
const hasTable = (cell: Flow): boolean => cell.some((each) => !isText(each) && each.rows.flat().some(hasInk));
const inkOf = (cell: Flow): FlowText[] => cell.filter(isText).filter(({ text }) => text.trim() !== "");
const isNote = ({ kind }: FlowText): boolean => kind === "furniture";
/** What a cell says itself: notes and buttons in it are no part of a label or value. */
const wordsOf = (cell: Flow): FlowText[] => inkOf(cell).filter((each) => !isNote(each));

/** A heading that stands left of the rows below it is lower than any that the form itself calls a heading. */
const besideLevel = 7;
const asHeadings = (cell: Flow): Draft[] =>
  wordsOf(cell).map(({ text, origin }) => ({ kind: "heading", level: besideLevel, text, origin }));

/** Lays a flow out as drafts; each row of its tables gets a number of its own. */
export function flowDrafts(flow: Flow, rows: { next: number } = { next: 1 }): Draft[] {
  return flow.flatMap((each) => (isText(each) ? [each] : tableDrafts(each, rows)));
}

/** So many columns hold a pilot each row; with fewer a row is a label and its value, in a section. */
const fewestColumns = 5;
const longestLabel = 120;

/** Whether the first row of a table has the labels, and each row below it what they say of one pilot. */
function isOfRows([heads, ...others]: FlowTable["rows"]): boolean {
  if (heads === undefined || heads.length < fewestColumns || others.length === 0) return false;
  const labels = heads.map(textOf);
  return (
    labels.every((label) => label !== "" && label.length <= longestLabel && !/[.;]$/.test(label)) &&
    new Set(labels).size === labels.length &&
    others.every((cells) => cells.length === heads.length && !cells.some(hasTable)) &&
    others.flat().filter(hasInk).length * 2 > others.flat().length
  );
}

/** What tells the pilots apart is what names them; a number in front of it does not. */
function turnedDrafts([heads = [], ...others]: FlowTable["rows"], rows: { next: number }): Draft[] {
  const named = Math.max(
    0,
    heads.findIndex((_, at) => others.some((cells) => /\p{L}/u.test(textOf(cells[at] ?? [])))),
  );
  return others.flatMap((cells) => [
    ...asHeadings(cells[named] ?? []),
    ...heads.flatMap((head, at) => rowDrafts([head, cells[at] ?? []], rows)),
  ]);
}

const textOf = (cell: Flow): string =>
  wordsOf(cell)
    .map(({ text }) => text.trim())
    .join(" ");

function tableDrafts({ rows: table }: FlowTable, rows: { next: number }): Draft[] {
  if (isOfRows(table)) return turnedDrafts(table, rows);
  // A column at the right that no row fills is margin, not value.
  const width = Math.max(0, ...table.map((cells) => cells.findLastIndex(hasInk) + 1));
  return table.flatMap((cells) =>
    rowDrafts(cells.slice(0, Math.max(width, Math.min(cells.length, 2))), rows),
  );
}

/**
 * A row, and below it the notes in its cells: its last cell is the value, the one before it the label, and a cell before those names a section. A row of one
 * cell with ink only has neither. Empty cells count by their place: a label without a value is a label.
 */
function rowDrafts(cells: readonly Flow[], rows: { next: number }): Draft[] {
  const full = cells.filter(hasInk);
  if (full.length === 0) return [];
  // A table that lays out a page, or a value that is a table: what stands in the cells is read as if it stood alone.
  if (cells.some(hasTable)) {
    return cells.flatMap((cell) =>
      hasTable(cell) || full.length === 1 ? flowDrafts(cell, rows) : asHeadings(cell),
    );
  }
  if (cells.length === 1) return inkOf(cells[0] ?? []).map((each) => aloneInRow(each));
  const [label = [], value = []] = cells.slice(-2);
  const row = rows.next;
  rows.next += 1;
  const above = cells.slice(0, -2).flatMap(asHeadings);
  const notes = cells.flatMap(inkOf).filter(isNote);
  return [
    ...above,
    ...labelDraft(label, row),
    ...wordsOf(value).map((each) => valueDraft(each, row)),
    ...notes,
  ];
}

const aloneInRow = (each: FlowText): Draft => (each.kind === "paragraph" ? { ...each, kind: "line" } : each);

function labelDraft(cell: Flow, row: number): Draft[] {
  const [first, ...rest] = wordsOf(cell);
  if (first === undefined) return [];
  // A label is one line, in however many lines its column broke it.
  const text = [first, ...rest]
    .map((each) => each.text)
    .join("\n")
    .replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, "")
    .replaceAll("\n", " ");
  return [{ kind: "label", text, row, origin: first.origin }];
}

const valueDraft = ({ kind, text, origin }: FlowText, row: number): Draft => ({
  kind: kind === "item" ? kind : "value",
  text,
  row,
  origin,
});

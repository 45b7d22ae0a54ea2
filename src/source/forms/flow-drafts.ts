import type { Draft } from "./draft.ts";
import type { Flow, FlowTable, FlowText } from "./flow.ts";
import { fold } from "./printed-words.ts";
import { isPairs, partRows } from "./paired-rows.ts";
import { joinRecords, type Records, recordsOf } from "./table-records.ts";
import { usualTexts } from "./usual-texts.ts";

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
const asHeadings = (cell: Flow, level = besideLevel): Draft[] =>
  wordsOf(cell).map(({ text, origin, isGuessed }) => ({
    kind: "heading",
    level,
    text,
    origin,
    ...(isGuessed && { isGuessed }),
  }));
const asFurniture = ({ text, origin }: Draft): Draft => ({ kind: "furniture", text, origin });

/** What the drafts of a flow are made with. */
interface Laying {
  /** The number of the next row of a table. */
  readonly numbers: { next: number };
  /** The headings of the whole flow, folded. */
  readonly headings: ReadonlySet<string>;
  /**
   * What a row of one cell at the top of tables does that says something else in each: it names what they are about, or says the
   * heading above them again.
   */
  readonly titles: "NAMES" | "REPEATS" | null;
  /** Whether a cell says what comes back as labels do. */
  readonly isUsual: (cell: Flow) => boolean;
  /** What cells of more than one table have above the rest of what they say. */
  readonly usualTops: ReadonlySet<string>;
}

/**
 * Lays a flow out as drafts; each row of its tables gets a number of its own.
 * @param isKnown whether words are a label, whatever comes back
 */
export function flowDrafts(printed: Flow, isKnown: (text: string) => boolean = () => false): Draft[] {
  const flow = joinRecords(printed, { textOf, hasTable });
  const tables = tablesOf(flow);
  const comesBack = usualTexts(tables.flatMap(({ rows }) => rows.flat().map(textOf)));
  const headings = headingsOf(flow);
  return layOut(flow, {
    numbers: { next: 1 },
    // What comes back is a label.
    headings: new Set(
      headings.filter((each, at) => headings.every((other, nth) => nth === at || other !== each)),
    ),
    titles: titlesIn(flow),
    isUsual: (cell) => comesBack(textOf(cell)) || isKnown(textOf(cell)),
    usualTops: inMoreThanOne(tables, ({ rows }) => rows.flat().flatMap((cell) => topOf(cell) ?? [])),
  });
}

/** The texts that more than one table has at a place of its own. */
function inMoreThanOne(
  tables: readonly FlowTable[],
  textsIn: (table: FlowTable) => readonly string[],
): ReadonlySet<string> {
  const texts = tables.flatMap((table) => [...new Set(textsIn(table))]);
  return new Set(texts.filter((text, at) => text !== "" && texts.indexOf(text) !== at));
}

/** What stands above the rest of a cell, short as labels are; null where nothing does. */
function topOf(cell: Flow): string | null {
  const [first, ...rest] = wordsOf(cell);
  const top = first?.text.trim() ?? "";
  return rest.length === 0 || top.length > longestLabel || hasTable(cell) ? null : top;
}

const headingsOf = (flow: Flow): string[] =>
  flow.flatMap((each) => {
    if (!isText(each)) return each.rows.flat().flatMap(headingsOf);
    return each.kind === "heading" ? [nameOf(each.text)] : [];
  });

const tablesOf = (flow: Flow): FlowTable[] =>
  flow.flatMap((each) => (isText(each) ? [] : [each, ...each.rows.flat().flatMap(tablesOf)]));

/** A row of one cell above rows of several, short as a name is. */
const titleOf = ({ rows: [first, second] }: FlowTable): string | null => {
  const title = first?.length === 1 ? textOf(first[0] ?? []) : "";
  return title !== "" && title.length <= longestLabel && (second?.length ?? 0) > 1 ? title : null;
};

function titlesIn(flow: Flow): Laying["titles"] {
  const titles = tablesOf(flow).flatMap((table) => titleOf(table) ?? []);
  if (titles.length < 2 || new Set(titles).size < titles.length) return null;
  const headings = headingsOf(flow).filter((heading) => heading !== "");
  return titles.every((title) => headings.some((heading) => nameOf(title).endsWith(heading)))
    ? "REPEATS"
    : "NAMES";
}

/** A name without the number that counts it. */
const nameOf = (text: string): string => fold(text.replace(/^\s*\d+(?:\.\d+)*[.):]?\s/u, ""));

function layOut(flow: Flow, laying: Laying): Draft[] {
  return flow.flatMap((each) => (isText(each) ? [each] : tableDrafts(each, laying)));
}

/** A row of a table that names what has a heading of its own elsewhere. */
const mostRows = 0.6;

/** A table that lists what the document tells under headings says it twice; it is no part of either. */
function isSummary({ rows: table }: FlowTable, { headings, isUsual }: Laying): boolean {
  const full = table.filter((cells) => cells.length > 1);
  // A heading in a cell names what the table itself tells.
  if (full.length < 2 || headings.size < 2 || full.flat().some(hasHeading)) return false;
  // A label that other tables have too can be printed as a heading once.
  const named = full.filter((cells) =>
    cells.some((cell) => headings.has(nameOf(textOf(cell))) && !isUsual(cell)),
  );
  return named.length > 1 && named.length >= full.length * mostRows;
}

const hasHeading = (cell: Flow): boolean => inkOf(cell).some(({ kind }) => kind === "heading");

const longestLabel = 120;

const areHeads = (labels: readonly string[]): boolean =>
  labels.every((label) => label !== "" && label.length <= longestLabel && !/[.;]$/.test(label)) &&
  new Set(labels).size === labels.length;

const isOver = (cells: readonly Flow[]): boolean => cells.length === 1;

/** So many rows at least say of the pilots in the columns beside them what an annex does. */
const fewestSaid = 5;

const moment = /^.{0,24}\b(?:19|20)\d\d$/u;
const areMoments = (cells: readonly Flow[]): boolean => cells.every((cell) => moment.test(textOf(cell)));
const fewestAlike = 2;

/** Rows say something of one kind, as when each pilot ends, and columns do not. */
const saysAlikeAcross = (rows: FlowTable["rows"]): boolean =>
  rows.filter((cells) => areMoments(cells.slice(1))).length >= fewestAlike &&
  (rows[0] ?? []).every((_, nth) => !areMoments(rows.map((cells) => cells[nth] ?? [])));

/** Groups of labels in a column of their own, each over several rows, say nothing of a pilot. */
function withoutGroups({ rows, grid = rows }: FlowTable): FlowTable["rows"] {
  const groups = new Set(grid.map(([group]) => group));
  return groups.size > 1 && groups.size * 2 <= grid.length
    ? grid.map((cells) => (new Set(cells).size === 1 ? cells.slice(0, 1) : cells.slice(1)))
    : rows;
}

/**
 * A table with a column for each pilot and its name above it: turned, it has a row for each. Nothing stands above the labels, or
 * what they ask tells that they are labels.
 */
function turned(printed: FlowTable, { headings, isUsual }: Laying): FlowTable["rows"] {
  const table = withoutGroups(printed);
  const at = table.findIndex((cells) => !isOver(cells));
  const [corner = [], ...names] = table[at] ?? [];
  const rest = table.slice(at + 1).filter((cells) => !isOver(cells));
  const said = names.map(textOf);
  const labels = rest.map(([label = []]) => textOf(label));
  const isTurned =
    (names.length > 1 || (names.length === 1 && headings.size < 2)) &&
    rest.length >= fewestSaid &&
    (!hasInk(corner) || (names.length > 1 && saysAlikeAcross(rest))) &&
    [said, labels].every((texts) => areHeads(texts)) &&
    rest.every((cells) => cells.length === names.length + 1 && !cells.some(hasTable)) &&
    !names.some(isUsual);
  if (!isTurned) return printed.rows;
  const column = (nth: number): readonly Flow[] => rest.map((cells) => cells[nth] ?? []);
  return [
    ...table.filter(isOver),
    [corner, ...column(0)],
    ...names.map((name, nth) => [name, ...column(nth + 1)]),
  ];
}

/** A table that holds a pilot in each row or column, as the pilots with their labels and values. */
function recordDrafts({ above, heads, records, named }: Records, laying: Laying): Draft[] {
  return [
    ...above.flatMap((cell) => inkOf(cell).map(aloneInRow)),
    ...records.flatMap((record) => {
      if (isCell(record)) return asHeadings(record, besideLevel - 1);
      return [
        ...record.slice(0, named).flatMap((cell) => inkOf(cell).map(asFurniture)),
        ...asHeadings(record[named] ?? []),
        ...heads
          .slice(named)
          // The corner above the labels can be empty: what stands beside it is the name.
          .flatMap((head, at) => (hasInk(head) ? rowDrafts([head, record[named + at] ?? []], laying) : [])),
      ];
    }),
  ];
}

const isCell = (record: Flow | readonly Flow[]): record is Flow => !Array.isArray(record[0]);

const textOf = (cell: Flow): string =>
  wordsOf(cell)
    .map(({ text }) => text.trim())
    .join(" ");

/** Cards that stand beside and below each other: each has a heading of its own, and more below it. */
const isCard = (cell: Flow): boolean =>
  wordsOf(cell).some(({ kind }) => kind === "heading") && (hasTable(cell) || wordsOf(cell).length > 1);
const areCards = ({ rows }: FlowTable): boolean => {
  const full = rows.flat().filter(hasInk);
  return full.length > 1 && full.every(isCard);
};

/** A few facts beside each other, each with its label above it in the cell, as other tables have it. */
const areFacts = ({ rows }: FlowTable, { usualTops }: Laying): boolean => {
  const full = rows.flat().filter(hasInk);
  return full.length > 1 && full.every((cell) => usualTops.has(topOf(cell) ?? ""));
};

const hasCode = (cell: Flow): boolean => !/\p{L}/u.test(textOf(cell));

function tableDrafts(printed: FlowTable, laying: Laying): Draft[] {
  if (areCards(printed)) return printed.rows.flat().flatMap((cell) => layOut(cell, laying));
  if (areFacts(printed, laying))
    return printed.rows.flat().flatMap((cell) => {
      const [top, ...rest] = wordsOf(cell);
      return top === undefined ? [] : rowDrafts([[top], rest], laying);
    });
  if (arePaired(printed.rows, laying)) return rowsDrafts(printed.rows, laying);
  const table = turned(printed, laying);
  const grid = table === printed.rows ? printed.grid : undefined;
  if (isSummary({ kind: "table", rows: table }, laying))
    return table.flat().flatMap((cell) => layOut(cell, laying).map(asFurniture));
  const records = recordsOf({ kind: "table", rows: table, ...(grid && { grid }) }, { textOf, hasTable });
  if (records) return recordDrafts(records, laying);
  const title = titleOf({ kind: "table", rows: table }) === null ? null : laying.titles;
  // A column at the right that no row fills is margin, not value.
  const width = Math.max(0, ...table.map((cells) => cells.findLastIndex(hasInk) + 1));
  const [first = []] = title === null ? [] : (table[0] ?? []);
  const named = title === "NAMES" ? asHeadings(first) : inkOf(first).map(asFurniture);
  const rows = table
    .slice(title === null ? 0 : 1)
    .map((cells) => cells.slice(0, Math.max(width, Math.min(cells.length, 2))));
  return [...named, ...rowsDrafts(rows, laying)];
}

const readsOf = ({ isUsual }: Laying) => ({ hasInk, hasTable, isUsual });

/** Most rows are labels and values in pairs. */
const arePaired = (rows: FlowTable["rows"], laying: Laying): boolean =>
  partRows(rows, readsOf(laying)).reduce((sum, part) => sum + (isPairs(part) ? part.rows : 0), 0) * 2 >
  rows.length;

function rowsDrafts(rows: FlowTable["rows"], laying: Laying): Draft[] {
  return partRows(rows, readsOf(laying)).flatMap((part) =>
    isPairs(part)
      ? part.pairs.filter((pair) => pair.some(hasInk)).flatMap((pair) => rowDrafts(pair, laying))
      : rowDrafts(part, laying),
  );
}

/**
 * A row, and below it the notes in its cells: its last cell is the value, the one before it the label, and a cell before those names a section. A row of one
 * cell with ink only has neither. Empty cells count by their place: a label without a value is a label.
 */
function rowDrafts(cells: readonly Flow[], laying: Laying): Draft[] {
  const full = cells.filter(hasInk);
  if (full.length === 0) return [];
  // A table that lays out a page, or a value that is a table: what stands in the cells is read as if it stood alone.
  if (cells.some(hasTable)) {
    return cells.flatMap((cell) =>
      hasTable(cell) || full.length === 1 ? layOut(cell, laying) : asHeadings(cell),
    );
  }
  if (cells.length === 1) return inkOf(cells[0] ?? []).map((each) => aloneInRow(each));
  const [label = [], value = []] = cells.slice(-2);
  const row = laying.numbers.next;
  laying.numbers.next += 1;
  // A number in front of a label counts it.
  const above = cells
    .slice(0, -2)
    .flatMap((cell) => (hasCode(cell) ? inkOf(cell).map(asFurniture) : asHeadings(cell)));
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

const valueDraft = ({ kind, text, origin, isGuessed }: FlowText, row: number): Draft => ({
  kind: kind === "item" ? kind : "value",
  text,
  row,
  origin,
  ...(isGuessed && { isGuessed }),
});

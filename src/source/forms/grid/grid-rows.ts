import type { GridLine } from "./grid-lines.ts";
import { continueLabels, isComplete, type LabelWords, type OpenLabels } from "./printed-words.ts";

/** A row of a table of two columns, by its lines of print. */
export interface GridRow {
  readonly left: GridLine[];
  readonly right: GridLine[];
  readonly page: number;
  readonly top: number;
  open: OpenLabels | null;
}

/** What parts rows: ruling lines tell between which of them a line stands; without any, words and distances do. */
export interface RowRules {
  readonly words: LabelWords;
  readonly pitch: number;
  /** Cells are aligned at their top, or else in the middle. */
  readonly isTop: boolean;
  readonly bandOf: ((line: GridLine) => string) | null;
}

/** Puts the lines of a table together to rows: labels first, by their words, then each stretch of value lines beside them. */
export function findRows(lines: readonly GridLine[], rules: RowRules): GridRow[] {
  const rows = labelRows(lines, rules);
  const labelled = [...rows];
  const places = placesOf(labelled, lines, rules.bandOf);
  for (const stretch of stretchesOf(lines, rows, rules)) {
    const row = rowBeside(stretch, labelled, places, rules);
    if (row) row.right.push(...stretch);
    else {
      const [first] = stretch;
      if (first) rows.push({ left: [], right: [...stretch], page: first.page, top: first.y, open: null });
    }
  }
  const startOf = ({ left, right }: GridRow): GridLine | undefined => left[0] ?? right[0];
  for (const row of rows) row.right.sort((a, b) => a.page - b.page || a.y - b.y);
  return rows.sort((a, b) => a.page - b.page || (startOf(a)?.y ?? 0) - (startOf(b)?.y ?? 0));
}

/** A label goes on while its next words come, or while it is near and no other label begins. */
function labelRows(lines: readonly GridLine[], { words, pitch, bandOf }: RowRules): GridRow[] {
  const rows: GridRow[] = [];
  for (const line of lines) {
    if (line.left === null) continue;
    const row = rows.at(-1);
    const last = row?.left.at(-1);
    const { open = null } = row ?? {};
    const isOpen = open !== null && !isComplete(open);
    const isSameBand = bandOf === null || last === undefined || bandOf(last) === bandOf(line);
    const going = open && (isSameBand || row?.page !== line.page) ? continueLabels(open, line.left) : null;
    // "begonnen?" is the rest of a question, and no "Begonnen op".
    const begun = /^\p{Ll}/u.test(line.left) ? null : words.openedBy(line.left);
    const isNear =
      last !== undefined &&
      isSameBand &&
      (bandOf !== null || (last.page === line.page && line.y - last.y < 1.3 * pitch));
    if (row && (going || (!begun && isNear && (isOpen || open === null)))) {
      row.left.push(line);
      if (going) row.open = going;
    } else {
      rows.push({ left: [line], right: [], page: line.page, top: line.y, open: begun });
    }
  }
  return rows;
}

/** Value lines that belong together: not apart, not in another band, and not beside the label of another row. */
function stretchesOf(
  lines: readonly GridLine[],
  rows: readonly GridRow[],
  { pitch, isTop, bandOf }: RowRules,
): GridLine[][] {
  const rowOfLine = new Map(rows.flatMap((row) => row.left.map((line) => [line, row] as const)));
  const stretches: GridLine[][] = [];
  for (const line of lines) {
    if (line.right === null) continue;
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const isApart =
      last === undefined ||
      last.page !== line.page ||
      (bandOf ? bandOf(last) !== bandOf(line) : line.y - last.y > 1.22 * pitch);
    const own = rowOfLine.get(line);
    const before = stretch?.findLast((each) => each.left !== null);
    const startsRow =
      bandOf === null &&
      own !== undefined &&
      (isTop ? own.left[0] === line : before !== undefined && rowOfLine.get(before) !== own);
    if (isApart || startsRow || stretch === undefined) stretches.push([line]);
    else stretch.push(line);
  }
  return stretches;
}

/** Farther than any page is high. */
const aboveLabel = 1e5;

/** The labels of rows by the page that they stand on, and the line that each page begins with. */
interface Places {
  readonly labels: ReadonlyMap<
    number,
    readonly { readonly row: GridRow; readonly top: number; readonly bottom: number }[]
  >;
  readonly firstLines: ReadonlyMap<number, GridLine>;
  readonly bands: ReadonlyMap<string, GridRow>;
}

function placesOf(rows: readonly GridRow[], lines: readonly GridLine[], bandOf: RowRules["bandOf"]): Places {
  const labels = new Map<number, { row: GridRow; top: number; bottom: number }[]>();
  const bands = new Map<string, GridRow>();
  for (const row of rows) {
    for (const line of row.left) {
      const onPage = labels.get(line.page) ?? [];
      labels.set(line.page, onPage);
      const own = onPage.at(-1)?.row === row ? onPage.at(-1) : undefined;
      if (own) own.bottom = line.y;
      else onPage.push({ row, top: line.y, bottom: line.y });
      const band = bandOf?.(line);
      if (band !== undefined && !bands.has(band)) bands.set(band, row);
    }
  }
  const firstLines = new Map<number, GridLine>();
  for (const line of lines) if (!firstLines.has(line.page)) firstLines.set(line.page, line);
  return { labels, firstLines, bands };
}

/** The row that a stretch stands beside: of its band, or by its top or middle; on a new page above all labels, the last before. */
function rowBeside(
  stretch: readonly GridLine[],
  rows: readonly GridRow[],
  { labels, firstLines, bands }: Places,
  { pitch, isTop, bandOf }: RowRules,
): GridRow | null {
  const [first] = stretch;
  const last = stretch.at(-1);
  if (!first || !last) return null;
  const above = rows.findLast((row) => row.page < first.page) ?? null;
  if (bandOf) return bands.get(bandOf(first)) ?? above;
  let best: { readonly row: GridRow; readonly far: number } | null = null;
  for (const { row, top, bottom } of labels.get(first.page) ?? []) {
    const far = isTop
      ? Math.abs(first.y - top) + (first.y < top - pitch * 0.5 ? aboveLabel : 0)
      : Math.max(0, top - last.y, first.y - bottom) * 10 +
        Math.abs((first.y + last.y) / 2 - (top + bottom) / 2);
    if (best === null || far < best.far) best = { row, far };
  }
  if (best === null) return above;
  // Aligned at the top, a value that stands above all labels of a page is the rest of the row before.
  if (isTop && best.far >= aboveLabel) return above ?? best.row;
  const isFirstOfPage = firstLines.get(first.page) === first;
  const isRest = above !== null && isFirstOfPage && first.left === null && best.far > pitch * 0.8;
  return isRest ? above : best.row;
}

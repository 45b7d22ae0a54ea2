import { fold } from "../printed-words.ts";
import { larger, type Segment } from "./text-blocks.ts";
import { lineText } from "./word.ts";

/** The columns of a page, each from the top down: what is not beside anything is one by itself. */
type Piece = { readonly page: number; readonly y: number; readonly columns: readonly (readonly Segment[])[] };

/** Pages as they are read: a column of one is a sheet of its own. */
export interface Sheets {
  readonly segments: readonly Segment[];
  /** The page that a sheet is of. */
  pageOf(sheet: number): number;
  /** The sheet at a place of a page. */
  at(page: number, x: number, y: number): number;
}

const near = 2;
/** So many lines begin where a column does, and so many labels come in both of two columns that each hold pilots. */
const fewestLines = 4;
const fewestLabels = 3;

/** What a line begins with, as labels do. */
const labelOf = ({ words }: Segment): string => fold(/^[^:?]*/u.exec(lineText(words))?.[0] ?? "");

const labelsAt = (segments: readonly Segment[], begin: number): ReadonlySet<string> =>
  new Set(segments.filter(({ x }) => Math.abs(x - begin) <= near).map(labelOf));

/** No page has more columns; what a file prints is no bound. */
const mostPlaces = 24;

const placesIn = (segments: readonly Segment[]): number[] =>
  [...Map.groupBy(segments, ({ x }) => Math.round(x / near)).values()]
    .filter(({ length }) => length >= fewestLines)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostPlaces)
    .map((group) => Math.min(...group.map(({ x }) => x)))
    .toSorted((a, b) => a - b);

const isTitle = ({ height, isBold }: Segment, body: number): boolean => isBold || height > larger * body;

/** Where columns begin that have the same labels as the one left of them, and a title of their own: no table has. */
function beginsOf(segments: readonly Segment[], body: number): number[] {
  const begins: number[] = [];
  let rest = segments;
  for (const x of placesIn(segments)) {
    const left = rest.filter(({ right }) => right < x);
    const right = rest.filter((each) => each.x >= x - near);
    const [margin] = placesIn(left);
    if (margin === undefined) continue;
    const own = labelsAt(left, margin);
    const shared = [...labelsAt(right, x)].filter((label) => label !== "" && own.has(label));
    const isTitled = right.some(
      (each) => Math.abs(each.x - x) <= near && isTitle(each, body) && !shared.includes(labelOf(each)),
    );
    if (shared.length < fewestLabels || !isTitled) continue;
    begins.push(x);
    rest = right;
  }
  return begins;
}

function piecesOf(segments: readonly Segment[], begins: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  const columnOf = ({ x }: Segment): number => begins.filter((begin) => x >= begin - near).length;
  const crosses = ({ x, right }: Segment): boolean =>
    begins.some((begin) => x < begin - near && right > begin);
  const add = (each: Segment, isBeside: boolean): void => {
    const last = pieces.at(-1);
    const wanted = isBeside ? begins.length + 1 : 1;
    if (last?.page === each.page && last.columns.length === wanted)
      (last.columns[isBeside ? columnOf(each) : 0] as Segment[]).push(each);
    else {
      const columns = Array.from({ length: wanted }, (_, at) =>
        at === (isBeside ? columnOf(each) : 0) ? [each] : [],
      );
      pieces.push({ page: each.page, y: each.y, columns });
    }
  };
  let waiting: Segment[] = [];
  for (const each of segments) {
    const last = pieces.at(-1);
    const isBeside = last !== undefined && last.page === each.page && last.columns.length > 1;
    if (crosses(each)) {
      for (const above of waiting) add(above, false);
      waiting = [];
      add(each, false);
    } else if (columnOf(each) > 0 || isBeside) {
      for (const above of waiting) add(above, Math.abs(above.y - each.y) < each.height);
      waiting = [];
      add(each, true);
    } else waiting.push(each);
  }
  for (const each of waiting) add(each, false);
  // The last cards of a row can be cut by a page that has no more of the others.
  const [first] = pieces;
  if (first?.columns.length === 1 && !first.columns[0]?.some((each) => each.right > (begins[0] ?? 0)))
    pieces[0] = { ...first, columns: [...first.columns, ...begins.map(() => [])] };
  return pieces;
}

/** Cards in rows have their titles beside each other; columns of running text have not. */
function areCards(pieces: readonly Piece[], body: number): boolean {
  const all = pieces.flatMap(({ columns }) => (columns.length > 1 ? columns.flat() : []));
  const large = all.filter(({ height }) => height > larger * body);
  const titles = new Set(large.length > 0 ? large : all.filter(({ isBold }) => isBold));
  const aligned = pieces.flatMap(({ columns: [first = [], second = []] }) =>
    second
      .filter((each) => titles.has(each))
      .map(({ y }) => first.some((other) => titles.has(other) && Math.abs(other.y - y) < near)),
  );
  return aligned.filter(Boolean).length >= 0.6 * aligned.length;
}

/** Parts pages where columns stand beside each other that each hold pilots: cards, or text as in a newspaper. */
export function sheetsOf(segments: readonly Segment[], body: number): Sheets {
  const pages = [...Map.groupBy(segments, ({ page }) => page).values()];
  const found = pages.map((page) => beginsOf(page, body));
  const most = found.toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (most.length === 0) return { segments, pageOf: (sheet) => sheet, at: (page) => page };
  const pieces = pages.flatMap((page, at) => piecesOf(page, found[at]?.length ? found[at] : most));
  const isGrid = areCards(pieces, body);
  // A column of cards goes on on the next page.
  const runs = pieces.reduce<Piece[][]>((found, piece) => {
    const last = found.at(-1);
    const goesOn = isGrid && piece.columns.length > 1 && last?.[0]?.columns.length === piece.columns.length;
    if (goesOn) last?.push(piece);
    else found.push([piece]);
    return found;
  }, []);
  const ordered = runs.flatMap((run) =>
    (run[0]?.columns ?? []).flatMap((_, column) => run.map((piece) => ({ piece, column }))),
  );
  return {
    segments: ordered.flatMap(({ piece, column }, at) =>
      (piece.columns[column] ?? []).map((each) => ({ ...each, page: at + 1 })),
    ),
    pageOf: (sheet) => ordered[sheet - 1]?.piece.page ?? 1,
    at: (page, x, y) => {
      const own = pieces.filter((piece) => piece.page === page);
      const piece = own.findLast((each) => each.y <= y) ?? own[0];
      const begins = (piece?.columns ?? []).map((each) => Math.min(...each.map((segment) => segment.x)));
      const column = Math.max(
        0,
        begins.findLastIndex((begin) => begin <= x + near),
      );
      return (
        1 +
        Math.max(
          0,
          ordered.findIndex((each) => each.piece === piece && each.column === column),
        )
      );
    },
  };
}

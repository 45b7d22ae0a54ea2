/** A straight line drawn on a page, level or upright, from its top left end to the other. */
export interface Stroke {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

export const isLevel = ({ x, y, right, bottom }: Stroke): boolean => right - x >= bottom - y;

/** Lines under words are shorter, in dots or points; so many on a page, one below the other, part the rows of a table. */
const shortest = 40;
const fewest = 3;

/** Whether rows are told by lines on some page. */
export const hasRulings = (strokes: readonly Stroke[]): boolean => {
  const level = strokes.filter((each) => isLevel(each) && each.right - each.x > shortest);
  const columns = Map.groupBy(
    level,
    ({ page, x, right }) => `${page} ${Math.round(x / 4)} ${Math.round(right / 4)}`,
  );
  return [...columns.values()].some(({ length }) => length >= fewest);
};

/** A cell between lines, and the rows and columns of its table that it begins at. */
export type RuledCell = { readonly row: number; readonly column: number };

/** A table that lines draw. */
export interface RuledTable {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly columns: readonly number[];
  cellAt(x: number, y: number): RuledCell;
}

/** More than any table of an annex has. */
const mostLines = 1000;

const touches = (a: Stroke, b: Stroke, near: number): boolean =>
  a.x <= b.right + near && b.x <= a.right + near && a.y <= b.bottom + near && b.y <= a.bottom + near;

/** Numbers that are nearly the same, as one. */
const distinct = (numbers: readonly number[], near: number): number[] =>
  numbers
    .toSorted((a, b) => a - b)
    .filter((each, index, all) => index === 0 || each - (all[index - 1] ?? 0) > near);

function groupStrokes(strokes: readonly Stroke[], near: number): Stroke[][] {
  const groups: Stroke[][] = [];
  for (const stroke of strokes.toSorted((a, b) => a.y - b.y)) {
    const own = groups.filter((group) => group.some((each) => touches(each, stroke, near)));
    const [first, ...others] = own;
    if (!first) {
      groups.push([stroke]);
      continue;
    }
    first.push(stroke, ...others.flat());
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

/** Finds the tables of a page of which both rows and columns are ruled. */
export function findTables(strokes: readonly Stroke[], near: number): RuledTable[] {
  if (strokes.length > mostLines) return [];
  return groupStrokes(strokes, near).flatMap((group) => tableOf(group, near) ?? []);
}

function tableOf(group: readonly Stroke[], near: number): RuledTable | null {
  const level = group.filter(isLevel);
  const upright = group.filter((stroke) => !isLevel(stroke));
  const [first] = group;
  if (!first || level.length < 2 || upright.length === 0) return null;
  const x = Math.min(...group.map((each) => each.x));
  const y = Math.min(...group.map((each) => each.y));
  const right = Math.max(...group.map((each) => each.right));
  const bottom = Math.max(...group.map((each) => each.bottom));
  const columns = distinct([x, ...upright.map((each) => each.x), right], 2 * near);
  const rows = distinct([y, ...level.map((each) => each.y), bottom], 2 * near);
  if (columns.length < 3 || rows.length < 2) return null;
  const width = columns.length - 1;
  /** Of each slot the first slot of its cell: those without a line between them are one. */
  const cellOf = Array.from({ length: width * (rows.length - 1) }, (_, at) => at);
  const firstOf = (at: number): number => {
    let own = at;
    while (cellOf[own] !== own) own = cellOf[own] ?? own;
    return own;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [firstOf(a), firstOf(b)].toSorted((one, other) => one - other);
    if (low !== undefined && high !== undefined) cellOf[high] = low;
  };
  const middle = (lines: readonly number[], at: number): number =>
    ((lines[at] ?? 0) + (lines[at + 1] ?? 0)) / 2;
  const isParted = (lines: readonly Stroke[], at: number, across: number, isUpright: boolean): boolean =>
    lines.some((line) =>
      isUpright
        ? Math.abs(line.x - at) <= 2 * near && line.y <= across && line.bottom >= across
        : Math.abs(line.y - at) <= 2 * near && line.x <= across && line.right >= across,
    );
  for (let row = 0; row < rows.length - 1; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (column + 1 < width && !isParted(upright, columns[column + 1] ?? 0, middle(rows, row), true))
        join(at, at + 1);
      if (row + 2 < rows.length && !isParted(level, rows[row + 1] ?? 0, middle(columns, column), false))
        join(at, at + width);
    }
  const placeIn = (lines: readonly number[], value: number): number =>
    Math.min(
      Math.max(
        0,
        lines.findLastIndex((line) => line <= value),
      ),
      lines.length - 2,
    );
  return {
    page: first.page,
    x,
    y,
    right,
    bottom,
    columns: columns.slice(0, -1),
    cellAt: (pointX, pointY) => {
      const at = firstOf(placeIn(rows, pointY) * width + placeIn(columns, pointX));
      return { row: Math.floor(at / width), column: at % width };
    },
  };
}

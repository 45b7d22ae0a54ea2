import type { GraphReader, List, ListedType, Position, RowPage } from "./reader.ts";
import type { Rows } from "./rows.ts";

const AT_A_TIME = 100;

/** Reads a whole list in the order of names, or its first `most` rows, some at a time. */
export async function* readParts<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  most = Infinity,
): AsyncGenerator<readonly Rows[T][]> {
  let after: Position | null = null;
  let left = most;
  while (left > 0) {
    const size = Math.min(AT_A_TIME, left);
    const { rows, more }: RowPage<T> = await reader.page<T>(list, {
      order: "NAME",
      direction: "ASC",
      after,
      before: null,
      size,
      fromEnd: false,
    });
    yield rows.map(({ row }) => row);
    after = rows.at(-1)?.position ?? null;
    left = more ? left - rows.length : 0;
  }
}

/** Reads a whole list, or its first `most` rows. */
export async function readWholeList<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  most = Infinity,
): Promise<Rows[T][]> {
  const rows: Rows[T][] = [];
  for await (const part of readParts<T>(reader, list, most)) rows.push(...part);
  return rows;
}

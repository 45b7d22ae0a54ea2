import type { GraphReader, List, ListedType } from "../read/reader.ts";
import type { ListOrder } from "../read/page-request.ts";
import type { Rows } from "../read/rows.ts";
import { pagesOf } from "./listing/list-view.ts";

/** Some rows of a list: one of its pages. */
export interface ListPart<T extends ListedType> {
  readonly rows: readonly Rows[T][];
  readonly total: number;
  /** Which page they are, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

interface ListRequest {
  readonly size: number;
  readonly page?: number;
  readonly order?: Pick<ListOrder, "order" | "direction">;
}

/** Reads a page of a list; refuses one that it does not have. */
export async function readList<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  { size, page = 1, order = { order: "NAME", direction: "ASC" } }: ListRequest,
): Promise<ListPart<T>> {
  const place = { after: null, before: null, fromEnd: false, skip: (page - 1) * size };
  const [{ rows }, total] = await Promise.all([
    reader.page<T>(list, { ...order, ...place, size }),
    reader.count(list),
  ]);
  return { rows: rows.map(({ row }) => row), total, page, pages: pagesOf(total, size, page) };
}

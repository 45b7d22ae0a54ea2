import { cursorAt, readPageRequest, type ListOrder } from "../read/page-request.ts";
import type { GraphReader, List, ListedType } from "../read/reader.ts";
import type { Rows } from "../read/rows.ts";
import { missingPart } from "./missing-part.ts";
import { Refusal } from "./refusal.ts";

/** Some rows of a list, and where to go on. */
export interface ListPart<T extends ListedType> {
  readonly rows: readonly Rows[T][];
  readonly total: number;
  /** What to give to go on after these; null at the end. */
  readonly next: string | null;
}

interface ListRequest {
  readonly size: number;
  /** What a part before this one gave as `next`; null for the first. */
  readonly after: string | null;
  readonly order?: Pick<ListOrder, "order" | "direction">;
}

/** Reads a part of a list; refuses a place to go on from that the list did not give. */
export async function readList<T extends ListedType>(
  reader: GraphReader,
  list: Extract<List, { of: T }>,
  { size, after, order = { order: "NAME", direction: "ASC" } }: ListRequest,
): Promise<ListPart<T>> {
  const listOrder: ListOrder = { of: list.of, ...order };
  const page = pageAfter(size, after, listOrder);
  const [{ rows, more }, total] = await Promise.all([reader.page<T>(list, page), reader.count(list)]);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ row }) => row),
    total,
    next: more && last ? cursorAt(listOrder, last.position) : null,
  };
}

function pageAfter(size: number, after: string | null, order: ListOrder): ReturnType<typeof readPageRequest> {
  try {
    return readPageRequest({ first: size, after }, order);
  } catch (cause) {
    throw new Refusal(400, missingPart, { cause });
  }
}

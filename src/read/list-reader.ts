import type { NodeType } from "../domain/global-id.ts";
import type { GraphReader, List, PageRequest } from "./reader.ts";
import type { Rows } from "./rows.ts";

/**
 * Reads whole lists of the graph, for files that hold all of it. A list is sorted once, and then read a page
 * of rows at a time, however long it is: only its ids are kept, four bytes a row.
 */
export interface ListReader {
  /** The ids of the rows of a list, in its order. */
  ids(list: List, order: Pick<PageRequest, "order" | "direction">): Promise<Int32Array>;
  /** The rows with these ids in the order of the ids, without those that went meanwhile. */
  rows<T extends List["of"]>(type: T, ids: Int32Array): Promise<readonly Rows[T][]>;
  /**
   * A reader for what rows of one type say and refer to. What is asked of one of the rows is read for all of
   * them in one statement, and asked of the others it is answered at once.
   */
  readerOf<T extends NodeType>(type: T, rows: readonly Rows[T][]): GraphReader;
}

import { andThen, type Awaitable } from "../../read/awaitable.ts";
import type { NodeType } from "../../domain/global-id.ts";
import type { ListedMotion, ListedPromise } from "../../read/motions/read-motions.ts";
import {
  type GraphReader,
  isWhole,
  type ChangeSelection,
  type List,
  type ReportSelection,
  type PlainType,
  type Position,
} from "../../read/reader.ts";
import type { IdOf, Rows } from "../../read/rows.ts";
import { byName, type Order } from "../../domain/pilot-sortings.ts";
import { always } from "../../domain/condition.ts";

/** What records are made with: the graph, and where addresses begin. */
export interface RecordContext {
  readonly reader: GraphReader;
  readonly publicUrl: string;
  /** The ISO day on which the status of a pilot is judged. */
  readonly today: string;
}

export interface RecordReader extends RecordContext {
  /** A thing that another refers to; it has to be there, since the database holds the reference. */
  readonly linked: <T extends NodeType>(type: T, id: IdOf<T>) => Awaitable<Rows[T]>;
}

/** Makes what reads the records of one page: rows are remembered, so take a new one for every page. */
export const recordReader = (context: RecordContext): RecordReader => ({
  ...context,
  linked: (type, id) =>
    andThen(context.reader.byId(type, id), (row) => {
      if (row === null) throw new Error(`${type} ${id} is referred to, but is not in the graph`);
      return row;
    }),
});

export type Row = Rows[NodeType];
/** What a table makes records of: a row of the graph, or of a list that is no thing of the graph. */
export type Listed = Row | ListedMotion | ListedPromise;

export interface Selection {
  readonly of: NodeType;
  readonly pilots?: ReportSelection;
  readonly changes?: ChangeSelection;
  readonly rows?: readonly Listed[];
  readonly order?: Order;
}

/** A page of rows, and where the next begins; null after the last. */
interface RowsOfList {
  readonly rows: readonly { readonly row: Row; readonly position: Position }[];
  readonly more: boolean;
}

export const everyChange: ChangeSelection = { kinds: null, fields: null, editions: null, pilots: always };
const everyReport: ReportSelection = { pilots: always, editions: null };

/** The list that a selection is read as; null for rows that are few, and come whole. */
export function listOf({ of, pilots, changes, rows }: Selection): List | null {
  if (rows !== undefined || isWhole(of)) return null;
  if (of === "Pilot") return { of, where: pilots?.pilots ?? always, under: null };
  if (of === "Report") return { of, where: pilots ?? everyReport, under: null };
  return of === "Change"
    ? { of, where: changes ?? everyChange, under: null }
    : { of: of as PlainType, where: null, under: null };
}

async function allRows(reader: GraphReader, { of }: Selection): Promise<readonly Row[]> {
  if (!isWhole(of)) throw new TypeError(`${of} has no list that comes whole`);
  return reader.all(of);
}

export const fewRows = async (reader: GraphReader, selection: Selection): Promise<readonly Listed[]> =>
  selection.rows ?? (await allRows(reader, selection));

export const orderOf = ({ order = byName }: Selection): Order => order;

export async function countRows(reader: GraphReader, selection: Selection): Promise<number> {
  const list = listOf(selection);
  return list === null ? (await fewRows(reader, selection)).length : reader.count(list);
}

export async function pageOf(
  reader: GraphReader,
  selection: Selection,
  after: Position | null,
  size: number,
): Promise<RowsOfList> {
  const list = listOf(selection);
  if (list === null) {
    const from = after === null ? 0 : Number(after.key);
    const all = await allRows(reader, selection);
    const rows = all
      .slice(from, from + size)
      .map((row, i) => ({ row, position: { sort: "", key: String(from + i + 1) } }));
    return { rows, more: from + size < all.length };
  }
  const { field, direction } = orderOf(selection);
  const page = { order: field, direction, after, before: null, size, fromEnd: false } as const;
  const { rows, more } = await reader.page(list, page);
  return { rows, more };
}

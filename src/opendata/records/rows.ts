import type { OrderDirection, PilotOrderField } from "../../domain/vocabularies.ts";
import { always } from "../../domain/condition.ts";
import type { NodeType } from "../../domain/global-id.ts";
import {
  isWhole,
  type ChangeSelection,
  type GraphReader,
  type List,
  type ReportSelection,
  type Position,
} from "../../read/reader.ts";
import type { Rows } from "../../read/rows.ts";

export type Row = Rows[NodeType];

/** Which rows of a type, and in what order. */
export interface Selection {
  readonly of: NodeType;
  readonly pilots?: ReportSelection;
  readonly changes?: ChangeSelection;
  /** The rows themselves, in order, where they are known. */
  readonly rows?: readonly Row[];
  readonly order?: { readonly field: PilotOrderField; readonly direction: OrderDirection };
}

/** A page of rows, and where the next begins; null after the last. */
export interface RowsOfList {
  readonly rows: readonly { readonly row: Row; readonly position: Position }[];
  readonly more: boolean;
}

const everyChange: ChangeSelection = { kinds: null, fields: null, editions: null, pilots: always };
const everyReport: ReportSelection = { pilots: always, editions: null };

/** The list that a selection is read as; null for rows that are few, and come whole. */
export function listOf({ of, pilots, changes, rows }: Selection): List | null {
  if (rows !== undefined || isWhole(of)) return null;
  if (of === "Pilot") return { of, where: pilots?.pilots ?? always, under: null };
  if (of === "Report") return { of, where: pilots ?? everyReport, under: null };
  return of === "Change"
    ? { of, where: changes ?? everyChange, under: null }
    : { of: of as "Motion", where: null, under: null };
}

/** The rows of a selection that are few, and come whole. */
export async function fewRows(reader: GraphReader, { of, rows }: Selection): Promise<readonly Row[]> {
  if (rows !== undefined) return rows;
  if (!isWhole(of)) throw new TypeError(`${of} has no list that comes whole`);
  return reader.all(of);
}

export const orderOf = ({ order }: Selection): NonNullable<Selection["order"]> =>
  order ?? { field: "NAME", direction: "ASC" };

export async function countRows(reader: GraphReader, selection: Selection): Promise<number> {
  const list = listOf(selection);
  return list === null ? (await fewRows(reader, selection)).length : reader.count(list);
}

/** At most `size` rows after a position, in the order of the selection. */
export async function pageOf(
  reader: GraphReader,
  selection: Selection,
  after: Position | null,
  size: number,
): Promise<RowsOfList> {
  const list = listOf(selection);
  if (list === null) {
    const from = after === null ? 0 : Number(after.key);
    const all = await fewRows(reader, selection);
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

import type { Kind, ValueOf, Values } from "../domain/field.ts";
import { period as periodKind, type Period } from "../domain/kinds/period.ts";
import { type ReportField, type ReportFields, reportFields } from "../domain/report-fields.ts";
import type { Verdict } from "../domain/vocabularies.ts";
import type { Report } from "../report/report.ts";

/** A programme and a portfolio are rows of their own; the other fields are columns of the report. */
type RelationKind = "programme" | "portfolio";
type ColumnKind = Exclude<Kind, RelationKind>;
export type ColumnField = {
  [N in ReportField]: ReportFields[N]["kind"] extends ColumnKind ? N : never;
}[ReportField];
/** The values of a report that stand in its own columns. */
export type ColumnValues = { readonly [N in ColumnField]: ValueOf<ReportFields[N]> };

const periodKeys = Object.keys(periodKind.parts) as (keyof Period)[];

type Cells = Record<string, string | null>;
interface ColumnsOf<V> {
  /** Columns by the suffix they add to that of the field. */
  readonly write: (value: V | null) => Cells;
  readonly read: (cell: (suffix: string) => string | null) => V | null;
}

export const columnOf = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const columnsOfKind: { readonly [K in ColumnKind]: ColumnsOf<Values[K]> } = {
  name: { write: (name) => ({ "": name }), read: (cell) => cell("") },
  text: { write: (text) => ({ "": text }), read: (cell) => cell("") },
  period: {
    write: (period) =>
      Object.fromEntries(periodKeys.map((key) => [`_${columnOf(key)}`, period?.[key] ?? null])),
    read: (cell) =>
      cell("_precision") === null
        ? null
        : (Object.fromEntries(
            periodKeys.map((key) => [key, cell(`_${columnOf(key)}`)]),
          ) as unknown as Period),
  },
  answer: {
    write: (answer) => ({ _text: answer?.text ?? null, _verdict: answer?.verdict ?? "NOT_STATED" }),
    read: (cell) => ({ text: cell("_text"), verdict: (cell("_verdict") ?? "NOT_STATED") as Verdict }),
  },
};

/** Whether the field stands in columns of the report itself. */
export const isColumnField = (field: ReportField): field is ColumnField =>
  reportFields[field].kind in columnsOfKind;

export const columnFields = (Object.keys(reportFields) as ReportField[]).filter(isColumnField);

/** The columns of the report's fields: `start` becomes `start_text`, `start_from` … */
export function writeColumns(report: Report): Cells {
  const cells = columnFields.flatMap((field) => {
    const columns = columnsOfKind[reportFields[field].kind] as ColumnsOf<unknown>;
    return Object.entries(columns.write(report[field])).map(([suffix, cell]) => [
      columnOf(field) + suffix,
      cell,
    ]);
  });
  return Object.fromEntries(cells) as Cells;
}

/** The values of a stored row; the inverse of `writeColumns`. */
export function readColumns(row: Readonly<Record<string, unknown>>): ColumnValues {
  const values = columnFields.map((field) => {
    const read = columnsOfKind[reportFields[field].kind].read;
    return [field, read((suffix) => (row[columnOf(field) + suffix] as string | null | undefined) ?? null)];
  });
  return Object.fromEntries(values) as ColumnValues;
}

import { snake } from "../domain/thing.ts";
import type { Kind, PrintedName, ValueOf, Values } from "../domain/field.ts";
import { period as periodKind, type Period } from "../domain/kinds/period.ts";
import { type ReferenceName, type ReferredType, referenceFields } from "../domain/reference-fields.ts";
import {
  type FieldsOfKind,
  type ReportField,
  type ReportFields,
  reportFields,
} from "../domain/report-fields.ts";
import type { Verdict } from "../domain/vocabularies.ts";
import type { Report } from "../report/report.ts";

/** What a field names is a row of its own; the other fields are columns of the report. */
type ColumnKind = Exclude<Kind, "reference">;
export type ColumnField = FieldsOfKind<ColumnKind>;
export type ColumnValues = { readonly [N in ColumnField]: ValueOf<ReportFields[N]> };

const periodKeys = Object.keys(periodKind.parts) as (keyof Period)[];

type Cells = Record<string, string | null>;
interface ColumnsOf<V> {
  /** Columns by the suffix they add to that of the field. */
  readonly write: (value: V | null) => Cells;
  readonly read: (cell: (suffix: string) => string | null) => V | null;
}

const columnsOfKind: { readonly [K in ColumnKind]: ColumnsOf<Values[K]> } = {
  name: { write: (name) => ({ "": name }), read: (cell) => cell("") },
  text: { write: (text) => ({ "": text }), read: (cell) => cell("") },
  period: {
    write: (period) => Object.fromEntries(periodKeys.map((key) => [`_${snake(key)}`, period?.[key] ?? null])),
    read: (cell) =>
      cell("_precision") === null
        ? null
        : (Object.fromEntries(periodKeys.map((key) => [key, cell(`_${snake(key)}`)])) as unknown as Period),
  },
  answer: {
    write: (answer) => ({ _text: answer?.text ?? null, _verdict: answer?.verdict ?? "NOT_STATED" }),
    read: (cell) => ({ text: cell("_text"), verdict: (cell("_verdict") ?? "NOT_STATED") as Verdict }),
  },
};

export const isColumnField = (field: ReportField): field is ColumnField =>
  reportFields[field].kind in columnsOfKind;

export const columnFields = (Object.keys(reportFields) as ReportField[]).filter(isColumnField);

/** The columns of the report's fields: `start` becomes `start_text`, `start_from` … */
export function writeColumns(report: Report): Cells {
  const cells = columnFields.flatMap((field) => {
    const columns = columnsOfKind[reportFields[field].kind] as ColumnsOf<unknown>;
    return Object.entries(columns.write(report[field])).map(([suffix, cell]) => [
      snake(field) + suffix,
      cell,
    ]);
  });
  return Object.fromEntries(cells) as Cells;
}

/** What a report names in a field: `programme_id`, how it spells that, and its number where things of its kind have one. */
export function writeReferences(
  named: Readonly<Record<ReferenceName, (PrintedName & { readonly key: string }) | null>>,
  idOf: (type: ReferredType, key: string) => number,
): Record<string, number | string | null> {
  const cells = referenceFields.flatMap(({ name, refersTo, numbered }) => {
    const printed = named[name];
    return [
      [`${snake(name)}_id`, printed && idOf(refersTo, printed.key)],
      [`${snake(name)}_spelling`, printed && printed.name],
      ...(numbered ? [[`${snake(name)}_number`, printed?.number ?? null]] : []),
    ];
  });
  return Object.fromEntries(cells) as Record<string, number | string | null>;
}

/** The values of a stored row; the inverse of `writeColumns`. */
export function readColumns(row: Readonly<Record<string, unknown>>): ColumnValues {
  const values = columnFields.map((field) => {
    const read = columnsOfKind[reportFields[field].kind].read;
    return [field, read((suffix) => (row[snake(field) + suffix] as string | null | undefined) ?? null)];
  });
  return Object.fromEntries(values) as ColumnValues;
}

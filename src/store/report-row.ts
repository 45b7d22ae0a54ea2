import { columnName, snake } from "../domain/thing.ts";
import type { Kind, PrintedName, ValueOf } from "../domain/field.ts";
import type { Kind as AnyKind } from "../domain/kinds/kind.ts";
import { kinds } from "../domain/kinds/kinds.ts";
import { type ReferenceName, type ReferredType, referenceFields } from "../domain/reference-fields.ts";
import {
  type FieldsOfKind,
  type ReportField,
  type ReportFields,
  reportFields,
  reportFieldNames,
} from "../domain/report-fields.ts";

/** What a field names is a row of its own; the other fields are columns of the report. */
type ColumnKind = Exclude<Kind, "reference">;
export type ColumnField = FieldsOfKind<ColumnKind>;
export type ColumnValues = { readonly [N in ColumnField]: ValueOf<ReportFields[N]> };

type Cell = string | null;

const isColumnField = (field: ReportField): field is ColumnField => reportFields[field].kind !== "reference";
export const columnFields = reportFieldNames.filter(isColumnField);
/** The columns of each field by the part of the value that they hold: `start` has `start_text`, `start_from` … */
const columnsOf = columnFields.map((field) => {
  const { parts }: AnyKind = kinds[reportFields[field].kind];
  return {
    field,
    columns: Object.keys(parts).map((part) => [part, columnName(field, part)] as const),
    parts,
  };
});

export const writeColumns = (report: ColumnValues): Record<string, Cell> =>
  Object.fromEntries(
    columnsOf.flatMap(({ field, columns }) => {
      const value: unknown = report[field];
      const cells = value as Readonly<Record<string, Cell>> | null;
      return columns.map(([part, column]) => [
        column,
        part === "" ? (value as Cell) : (cells?.[part] ?? null),
      ]);
    }),
  );

/** What a report names in a field: the id of its row, how it spells that, and its number where things of its kind have one. */
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

/** The values of a stored row; the inverse of `writeColumns`. A value without its main part is none. */
export function readColumns(row: Readonly<Record<string, unknown>>): ColumnValues {
  const values = columnsOf.map(({ field, columns, parts }) => {
    const cells = columns.map(([part, column]) => [part, row[column] ?? null] as const);
    const isThere = cells.every(([part, cell]) => cell !== null || parts[part]?.nullable);
    const [[main, only] = ["", null]] = cells;
    return [field, main === "" ? only : isThere ? Object.fromEntries(cells) : null];
  });
  return Object.fromEntries(values) as ColumnValues;
}

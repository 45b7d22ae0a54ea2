import { sql } from "kysely";
import { columnName } from "../../domain/thing.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { kinds } from "../../domain/kinds/kinds.ts";
import type { Kind } from "../../domain/kinds/kind.ts";
import type { LongField, ReportTexts } from "../rows.ts";
import type { Fragment } from "./fragments.ts";

/** The fields that have long words, each with the column that they stand in. */
const longFields = Object.entries(reportFields).flatMap(([name, field]) => {
  if (field.kind === "reference") return [];
  const kind: Kind = kinds[field.kind];
  const part = Object.keys(kind.parts).find((each) => kind.parts[each]?.long);
  return part === undefined ? [] : [{ name: name as LongField, column: columnName(name, part) }];
});

/** The long texts of `report r`, each under the name of its field. */
export const textColumns: Fragment = sql.raw(
  ["r.id", ...longFields.map(({ name, column }) => `r.${column} as "${name}"`)].join(", "),
);

export type RawTexts = ReportTexts & { readonly id: number };
export const noTexts = Object.fromEntries(longFields.map(({ name }) => [name, null])) as {
  [N in LongField]: null;
};

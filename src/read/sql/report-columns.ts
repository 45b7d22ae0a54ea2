import { sql } from "kysely";
import type { Field, Kind } from "../../domain/field.ts";
import { periodAtoms, periodKeys } from "../../domain/period.ts";
import { reportFields } from "../../domain/report-fields.ts";
import type { LongField, ReportRow, ReportTexts } from "../rows.ts";
import type { Fragment } from "./fragments.ts";
import { periodName, readPeriod, type Raw } from "./raw.ts";

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const named = (expression: string, name: string): string => `${expression} as "${name}"`;
const fields: readonly (readonly [string, Field])[] = Object.entries(reportFields);

/** What a row of a report takes from the columns of a field, by kind; long text is left where it is. */
const shortColumns = {
  name: (name) => [named(`r.${snake(name)}`, name)],
  text: () => [],
  period: (name) =>
    periodKeys.map((key) => {
      const column = `r.${snake(name)}_${snake(key)}`;
      return named(periodAtoms[key] === "date" ? `${column}::text` : column, periodName(name, key));
    }),
  answer: (name) => [named(`r.${snake(name)}_verdict`, `${name}Verdict`)],
  programme: (name) => [named(`r.${snake(name)}_id`, `${name}Id`)],
  portfolio: (name) => [named(`r.${snake(name)}_id`, `${name}Id`)],
} satisfies Record<Kind, (name: string) => string[]>;

const longColumns = {
  name: () => [],
  text: (name) => [named(`r.${snake(name)}`, name)],
  period: () => [],
  answer: (name) => [named(`r.${snake(name)}_text`, name)],
  programme: () => [],
  portfolio: () => [],
} satisfies Record<Kind, (name: string) => string[]>;

const columnsBy = (columns: Record<Kind, (name: string) => string[]>): Fragment =>
  sql.raw(fields.flatMap(([name, { kind }]) => columns[kind](name)).join(", "));

/** The columns of `report r` that `readReport` reads. */
export const reportColumns: Fragment = sql`r.id, r.pilot_id as "pilotId", r.edition_id as "editionId",
  r.position, r.heading, ${columnsBy(shortColumns)}`;

/** The long texts of `report r`, each under the name of its field. */
export const textColumns: Fragment = sql`r.id, ${columnsBy(longColumns)}`;

const readField = {
  name: (raw, name) => ({ [name]: raw[name] }),
  text: () => ({}),
  period: (raw, name) => ({ [name]: readPeriod(raw, name) }),
  answer: (raw, name) => ({ [name]: { reportId: raw["id"], field: name, verdict: raw[`${name}Verdict`] } }),
  programme: (raw, name) => ({ [`${name}Id`]: raw[`${name}Id`] }),
  portfolio: (raw, name) => ({ [`${name}Id`]: raw[`${name}Id`] }),
} satisfies Record<Kind, (raw: Raw, name: string) => Raw>;

/** The row of a report from its columns. */
export const readReport = (raw: Raw): ReportRow => {
  const row: Record<string, unknown> = {
    id: raw["id"],
    key: raw["key"],
    pilotId: raw["pilotId"],
    editionId: raw["editionId"],
    position: raw["position"],
    heading: raw["heading"],
  };
  for (const [name, { kind }] of fields) Object.assign(row, readField[kind](raw, name));
  return row as unknown as ReportRow;
};

export type RawTexts = ReportTexts & { readonly id: number };
export const noTexts = Object.fromEntries(
  fields.filter(([, { kind }]) => longColumns[kind]("").length > 0).map(([name]) => [name, null]),
) as { [N in LongField]: null };

import type { DatasetRow } from "../../read/rows.ts";
import { csv } from "../formats/csv.ts";
import type { RecordTable } from "../records/tables.ts";
import { columnsOf, type Column } from "../shape/columns.ts";
import type { ShownAtom } from "../../domain/atoms.ts";
import { licence } from "../../domain/licence.ts";
import { about, contact } from "./about.ts";

export interface WrittenFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

const fieldTypes = {
  text: { type: "string" },
  string: { type: "string" },
  uri: { type: "string", format: "uri" },
  date: { type: "date" },
  instant: { type: "datetime" },
  integer: { type: "integer" },
  number: { type: "number" },
  share: { type: "number" },
  euros: { type: "number" },
  code: { type: "string" },
} as const satisfies Record<ShownAtom, { readonly type: string; readonly format?: string }>;

/** A column as a field of a Table Schema; its name is the heading, which is how a reader finds it. */
const fieldOf = ({ header, description, kind, nullable, codes, shows }: Column) => ({
  name: header,
  ...fieldTypes[kind],
  description,
  constraints: {
    required: !nullable,
    ...(codes === null || shows === "lines"
      ? {}
      : { enum: shows === "words" ? [...new Set(Object.values(codes.words))] : Object.keys(codes.words) }),
    ...(kind === "share" ? { minimum: 0, maximum: 1 } : {}),
  },
});

/** The description of the CSV files by Data Package 2.0; `files` are the tables as they were written, in order. */
export const dataPackageOf = (
  publicUrl: string,
  { revision, modified }: DatasetRow,
  tables: readonly (readonly [RecordTable, WrittenFile])[],
): string =>
  `${JSON.stringify(
    {
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: about.name,
      id: `${publicUrl}/open-data/catalogus#geheel`,
      title: about.title,
      description: about.description,
      homepage: `${publicUrl}/open-data/v1/documentatie`,
      version: `1.0.${revision}`,
      ...(modified === null ? {} : { created: modified }),
      keywords: about.keywords,
      licenses: [{ name: licence.id, title: licence.title, path: licence.deed }],
      contributors: [{ title: contact.name, path: contact.pageAt(publicUrl), roles: ["publisher"] }],
      resources: tables.map(([{ name, title, description, shape }, { path, bytes, sha256 }]) => ({
        name,
        path,
        type: "table",
        title,
        description,
        format: "csv",
        mediatype: csv.mediaType,
        encoding: "utf-8",
        bytes,
        hash: `sha256:${sha256}`,
        dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
        schema: { fields: columnsOf(shape).map(fieldOf), missingValues: [""] },
      })),
    },
    null,
    2,
  )}\n`;

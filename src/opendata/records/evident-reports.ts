import { placeAddress } from "../../domain/addresses.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { things } from "../../domain/things/things.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { ProvenanceRow, ReportRow } from "../../read/rows.ts";
import { orNull, shape, text, uri, type DataRecord, type Properties } from "../shape/shape.ts";
import type { RecordReader } from "./rows.ts";
import { table } from "./tables.ts";
import { recordOf } from "./thing-records.ts";
import { shapeOf } from "./thing-shapes.ts";

const fields = Object.entries(reportFields) as [ReportField, { readonly label: string }][];
/** By what one knows which report it is. */
const named = ["uri", "pilot", "edition"] as const;

const told = shapeOf(things.Report).properties;
const quoteOf = (field: ReportField): string => `${field}Quote`;
const sourceOf = (field: ReportField): string => `${field}Source`;

const beside = ([field, { label }]: (typeof fields)[number]): Properties => ({
  [field]: told[field] as Properties[string],
  [quoteOf(field)]: orNull(text(`${label}: citaat`, "De woorden waaruit dit is gelezen", null)),
  [sourceOf(field)]: orNull(uri(`${label}: bron`, "De plaats van die woorden in het document", null)),
});

const evident = shape(
  "ReportWithEvidence",
  "Wat één editie over één pilot zegt, met naast elke waarde de woorden en hun plaats",
  [],
  Object.assign(
    Object.fromEntries(named.map((name) => [name, told[name] as Properties[string]])),
    ...fields.map(beside),
  ) as Properties,
);

const readReport = recordOf(things.Report);

/** Quote and place of one field: of several places all words, and where the first stand. */
function evidenceOf(
  field: ReportField,
  entries: readonly ProvenanceRow[],
  sha256: string,
  publicUrl: string,
): DataRecord {
  const own = entries.filter((entry) => entry.field === field && entry.item === null);
  const [first] = own;
  return {
    [quoteOf(field)]: first ? own.map(({ quote }) => quote).join("\n") : null,
    [sourceOf(field)]: first ? placeAddress(publicUrl, { sha256, start: first.start, end: first.end }) : null,
  };
}

const records = (row: ReportRow, from: RecordReader): Awaitable<DataRecord> =>
  andThen(
    allOf([
      readReport(row as never, from),
      from.reader.provenance(row.id),
      from.linked("Edition", row.editionId),
    ]),
    ([report, entries, edition]) =>
      andThen(
        from.linked("Document", edition.documentId),
        ({ sha256 }) =>
          Object.assign(
            Object.fromEntries(named.map((name) => [name, report[name] ?? null])),
            ...fields.map(([field]) => ({
              [field]: report[field] ?? null,
              ...evidenceOf(field, entries, sha256, from.publicUrl),
            })),
          ) as DataRecord,
      ),
  );

/** Reports with quote and source beside each value: for who reads them in a spreadsheet. */
export const evidentReports = table(
  "Report",
  "rapportages-met-bewijs",
  "Rapportages met bewijs",
  evident,
  records,
);

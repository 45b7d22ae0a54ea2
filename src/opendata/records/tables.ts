import { uriOf } from "../../domain/addresses.ts";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { NodeType } from "../../domain/global-id.ts";
import type { ReportRow, Rows } from "../../read/rows.ts";
import { group, integer, shape, string, uri } from "../shape/properties.ts";
import type { DataRecord, Shape } from "../shape/shape.ts";
import * as entities from "./entity-shapes.ts";
import * as records from "./entity-records.ts";
import { mentionRecords } from "./mention-records.ts";
import type { RecordReader } from "./record-reader.ts";
import { documentReference, municipality } from "./reference-shapes.ts";
import { mentionShapes, report } from "./report-shape.ts";
import { reportRecord } from "./report-records.ts";

/** A table of the dataset: the rows of the graph that it is made from, and the records that each row gives. */
export interface RecordTable {
  /** File name and path segment: `pilots`. */
  readonly name: string;
  /** Dutch, at most 31 characters: the name of its sheet. */
  readonly title: string;
  readonly description: string;
  readonly shape: Shape;
  /** The type of the rows that it is made from. */
  readonly from: NodeType;
  readonly records: (row: Rows[NodeType], from: RecordReader) => Awaitable<readonly DataRecord[]>;
}

/** Makes a table; a row is only ever given to the table of its type. */
const table = <T extends NodeType>(
  from: T,
  name: string,
  title: string,
  tableShape: Shape,
  read: (row: Rows[T], from: RecordReader) => Awaitable<DataRecord | readonly DataRecord[]>,
): RecordTable => ({
  name,
  title,
  description: tableShape.description,
  shape: tableShape,
  from,
  records: (row, reader) =>
    andThen(read(row as Rows[T], reader), (result) =>
      Array.isArray(result) ? (result as readonly DataRecord[]) : [result as DataRecord],
    ),
});

const withoutStatus = ({ status: _, ...record }: DataRecord): DataRecord => record;

/** The things, a record each. These are the collections of the REST service. */
export const entityTables = {
  pilots: table("Pilot", "pilots", "Pilots", entities.pilot, (row, from) =>
    andThen(records.pilotRecord(row, from), withoutStatus),
  ),
  rapportages: table("Report", "rapportages", "Rapportages", report, reportRecord),
  edities: table("Edition", "edities", "Edities", entities.edition, records.editionRecord),
  programmas: table("Programme", "programmas", "Programma’s", entities.programme, records.programmeRecord),
  portefeuilles: table(
    "Portfolio",
    "portefeuilles",
    "Portefeuilles",
    entities.portfolio,
    records.portfolioRecord,
  ),
  moties: table("Motion", "moties", "Moties", entities.motion, records.motionRecord),
  partners: table("Partner", "partners", "Partners", entities.partner, records.partnerRecord),
  wijzigingen: table("Change", "wijzigingen", "Wijzigingen", entities.change, records.changeRecord),
} as const;

/** Things that others refer to, and that have no list of their own. */
export const sourceTables = {
  documenten: table("Document", "documenten", "Documenten", documentReference, (row, { refer }) =>
    refer.document(row),
  ),
  gemeenten: table("Municipality", "gemeenten", "Gemeenten", municipality, (row, { refer }) =>
    refer.municipality(row),
  ),
} as const;

/** Pilots as they are asked for: with their status on a day, which no file of a revision can have. */
export const pilotsOnDay: RecordTable = table(
  "Pilot",
  "pilots",
  "Pilots",
  entities.pilotOnDay,
  records.pilotRecord,
);

const mentionTable = (list: MentionField): RecordTable => {
  const { label, description } = mentionFields[list];
  const { name, classes, properties } = mentionShapes[list];
  const flat = shape(`Report${name}`, description, classes, {
    report: uri("Rapportage", "URI van het rapport", null),
    pilot: string("Pilot slug", "De pilot", null),
    edition: string("Editie slug", "De editie", null),
    item: integer("Nummer in de lijst", "Plaats in de lijst, vanaf 0", null),
    mention: group("", description, null, shape(name, description, classes, properties)),
  });
  const records = (row: ReportRow, from: RecordReader): Awaitable<DataRecord[]> =>
    andThen(
      allOf([
        from.linked("Pilot", row.pilotId),
        from.linked("Edition", row.editionId),
        from.reader.mentions(list, row.id),
      ]),
      ([pilot, edition, mentions]) =>
        mentionRecords(list, mentions, from.refer).map((mention, item) => ({
          report: uriOf(from.publicUrl, "Report", row.key),
          pilot: pilot.slug,
          edition: edition.slug,
          item,
          mention,
        })),
    );
  return table(
    "Report",
    `rapportage-${tableNames[list]}`,
    `Rapportage ${label.toLowerCase()}`,
    flat,
    records,
  );
};
const tableNames = {
  origins: "herkomst",
  motions: "moties",
  partners: "partners",
  memos: "memos",
  amounts: "bedragen",
  sequels: "vervolg",
} satisfies Record<MentionField, string>;

/** What reports mention, a record for each mention. */
export const mentionTables: readonly RecordTable[] = (Object.keys(mentionFields) as MentionField[]).map(
  mentionTable,
);

/** Where values came from, a record for each span. */
export const evidenceTable: RecordTable = table(
  "Report",
  "bewijsplaatsen",
  "Bewijsplaatsen",
  entities.evidence,
  records.evidenceRecords,
);

/** Every table of the dataset, in the order of its files and sheets. */
export const datasetTables: readonly RecordTable[] = [
  ...Object.values(entityTables),
  ...mentionTables,
  evidenceTable,
];

/** The tables that say something in linked data; a mention stands in its report already. */
export const linkedTables: readonly RecordTable[] = [...Object.values(entityTables), evidenceTable];

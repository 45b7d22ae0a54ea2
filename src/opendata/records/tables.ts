import { uriOf } from "../../domain/addresses.ts";
import { nodeTypes, type NodeType } from "../../domain/global-id.ts";
import { mentionFields, type MentionField, labelOf, mentionLists } from "../../domain/mention-fields.ts";
import { things } from "../../domain/things/things.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { PilotRow, ReportRow } from "../../read/rows.ts";
import {
  group,
  integer,
  shape,
  string,
  uri,
  type DataRecord,
  type Property,
  type Shape,
  list,
  orNull,
  text,
} from "../shape/shape.ts";
import type { Listed, RecordReader, Row } from "./rows.ts";
import { recordOf, refer } from "./thing-records.ts";
import { isReferenceOnly, referenceShape, shapeOf, shapeOnDay } from "./thing-shapes.ts";

/** By what one knows which report it is, in a table of what stands in reports. */
const ofReport = {
  report: uri("Rapportage", "URI van het rapport", null),
  pilot: string("Pilot slug", "De pilot", null),
  edition: string("Editie slug", "De editie", null),
  municipality: group("Gemeente", "De gemeente", null, referenceShape(things.Municipality)),
};
const sayReport = (row: ReportRow, from: RecordReader) =>
  andThen(
    allOf([from.linked("Pilot", row.pilotId), from.linked("Edition", row.editionId)]),
    ([pilot, edition]) =>
      andThen(from.linked("Municipality", edition.municipalityId), (municipality) => ({
        edition,
        said: {
          report: uriOf(from.publicUrl, "Report", row.key),
          pilot: pilot.slug,
          edition: edition.slug,
          municipality: refer(things.Municipality, municipality, from.publicUrl),
        },
      })),
  );

const correction = shape(
  "Correction",
  "Een verbeterde letterfout van de tekstherkenning",
  ["oogst:Correction"],
  {
    printed: text("zoals het er staat", "De woorden die er staan", "oogst:printed"),
    read: text("gelezen", "Zoals het gelezen is", "oogst:read"),
  },
);

const { field: fieldTold, ...placeTold } = shapeOf(things.Provenance).properties;

/** Where one value came from. Provenance is a table of its own, beside the values. */
const evidence = shape(
  "Evidence",
  "Waar een waarde van een rapport vandaan komt",
  ["oogst:Evidence", "prov:Entity"],
  {
    ...ofReport,
    report: uri("Rapportage", "URI van het rapport", "oogst:report"),
    field: fieldTold as Property,
    fieldLabel: text("Veld in woorden", "Het veld zoals de bijlage het noemt", "oogst:fieldLabel"),
    ...placeTold,
    corrections: list(
      group("Verbeteringen", "Verbeterde letterfouten", "oogst:correction", correction),
      "printed",
      "read",
    ),
    document: group("Document", "Het document", "prov:wasDerivedFrom", referenceShape(things.Document)),
  },
);
const readPlace = recordOf(things.Provenance);
const evidenceRecords = (row: ReportRow, from: RecordReader): Awaitable<DataRecord[]> =>
  andThen(allOf([sayReport(row, from), from.reader.provenance(row.id)]), ([{ edition, said }, entries]) =>
    andThen(
      allOf([
        from.linked("Document", edition.documentId),
        allOf(entries.map((entry) => readPlace(entry as never, from))),
      ]),
      ([source, places]) => {
        const document = refer(things.Document, source, from.publicUrl);
        return places.map(({ field = null, ...place }, at) => ({
          ...said,
          field,
          fieldLabel: labelOf(entries[at]?.field ?? ""),
          ...place,
          corrections: (entries[at]?.corrections ?? []).map(({ printed, read }) => ({ printed, read })),
          document,
        }));
      },
    ),
  );

/** A table of the dataset: the rows of the graph that it is made from, and the records that each row gives. */
export interface RecordTable {
  /** File name and path segment: `pilots`. */
  readonly name: string;
  /** Dutch, at most 31 characters: the name of its sheet. */
  readonly title: string;
  readonly description: string;
  readonly shape: Shape;
  readonly from: NodeType;
  readonly records: (row: Listed, from: RecordReader) => Awaitable<readonly DataRecord[]>;
}

/** Makes a table; a row is only ever given to the table of its type. */
export const table = <R extends Listed>(
  from: NodeType,
  name: string,
  title: string,
  tableShape: Shape,
  read: (row: R, from: RecordReader) => Awaitable<DataRecord | readonly DataRecord[]>,
): RecordTable => ({
  name,
  title,
  description: tableShape.description,
  shape: tableShape,
  from,
  records: (row, reader) =>
    andThen(read(row as R, reader), (result) =>
      Array.isArray(result) ? (result as readonly DataRecord[]) : [result as DataRecord],
    ),
});

const tableOf = (type: NodeType): RecordTable => {
  const thing = things[type];
  const { dutch, title } = thing.plural;
  const read = recordOf(thing) as (row: Row, from: RecordReader) => Awaitable<DataRecord>;
  return table(type, dutch, title, shapeOf(thing), read);
};
const tables = new Map(nodeTypes.map((type) => [type, tableOf(type)]));

export function tableFor(type: NodeType): RecordTable {
  const found = tables.get(type);
  if (found === undefined) throw new TypeError(`${type} has no table`);
  return found;
}

/** The things that have a list of their own: the collections of the REST service. */
export const listedTypes = nodeTypes.filter((type) => !isReferenceOnly(things[type]));
/** Things that others refer to, and that have no list of their own. */
export const sourceTypes = nodeTypes.filter((type) => isReferenceOnly(things[type]));

/** What pages show of the latest report of a pilot, by the names that a report has for it. */
const latestNames = [
  "edition",
  "start",
  "end",
  "successful",
  "policyChange",
  "financialConsequence",
] as const;
const latestOf = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(latestNames.map((name) => [name, all[name] as T]));
const pilotShape = shapeOnDay(things.Pilot);
const pilotOnDay = shape(pilotShape.name, pilotShape.description, pilotShape.classes, {
  ...pilotShape.properties,
  latestReport: orNull(
    group(
      "Laatste rapport",
      "Wat het laatste rapport van de pilot zegt",
      null,
      shape(
        "LatestReport",
        "Het laatste rapport van een pilot",
        [],
        latestOf(shapeOf(things.Report).properties),
      ),
    ),
  ),
});
type Reads<R> = (row: R, from: RecordReader) => Awaitable<DataRecord>;
const readPilotOnDay = recordOf(things.Pilot, true) as Reads<PilotRow>;
const readLatest = recordOf(things.Report, false, latestNames) as Reads<ReportRow>;

/**
 * Pilots as they are asked for: with their status on a day, which no file of a revision can have, and what their latest
 * report says.
 */
export const pilotsOnDay: RecordTable = table(
  "Pilot",
  things.Pilot.plural.dutch,
  things.Pilot.plural.title,
  pilotOnDay,
  (row: PilotRow, from) =>
    andThen(
      allOf([readPilotOnDay(row, from), from.reader.reportsOfPilot(row.id)]),
      ([record, [latest]]): Awaitable<DataRecord> =>
        latest === undefined
          ? { ...record, latestReport: null }
          : andThen(readLatest(latest, from), (report) => ({ ...record, latestReport: latestOf(report) })),
    ),
);

const mentionTable = (list: MentionField): RecordTable => {
  const { label, description, thing, table: name } = mentionFields[list];
  const mentioned = shapeOf(things[thing]);
  const mention = shape(mentioned.name, description, mentioned.classes, mentioned.properties);
  const flat = shape(`Report${mention.name}`, description, mention.classes, {
    ...ofReport,
    item: integer("Nummer in de lijst", "Plaats in de lijst, vanaf 0", null),
    mention: group("", description, null, mention),
  });
  const recordOfMention = recordOf(things[thing]);
  const records = (row: ReportRow, from: RecordReader): Awaitable<DataRecord[]> => {
    const mentions = andThen(from.reader.mentions(list, row.id), (all) =>
      allOf(all.map((each) => recordOfMention(each as never, from))),
    );
    return andThen(allOf([sayReport(row, from), mentions]), ([{ said }, told]) =>
      told.map((mention, item) => ({ ...said, item, mention })),
    );
  };
  return table("Report", `rapportage-${name}`, `Rapportage ${label.toLowerCase()}`, flat, records);
};

export const mentionTables: readonly RecordTable[] = mentionLists.map(mentionTable);

export const evidenceTable: RecordTable = table(
  "Report",
  "bewijsplaatsen",
  "Bewijsplaatsen",
  evidence,
  evidenceRecords,
);

const listedTables = listedTypes.map((type) => tableFor(type));

/** Every table of the dataset, in the order of its files and sheets. */
export const datasetTables: readonly RecordTable[] = [...listedTables, ...mentionTables, evidenceTable];

/** The tables that say something in linked data; a mention stands in its report already. */
export const linkedTables: readonly RecordTable[] = [...listedTables, evidenceTable];

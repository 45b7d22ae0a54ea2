import { uriOf } from "../../domain/addresses.ts";
import { mentionFields } from "../../domain/mention-fields.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import { alternativeNames, mergeMentions } from "../../read/pilot-summary.ts";
import type {
  ChangeRow,
  EditionRow,
  MotionRow,
  PartnerRow,
  PilotRow,
  Rows,
  ReportRow,
} from "../../read/rows.ts";
import { statusOn } from "../../domain/status.ts";
import type { RecordOf } from "../shape/shape.ts";
import type * as shapes from "./entity-shapes.ts";
import { mentionRecords } from "./mention-records.ts";
import type { RecordReader } from "./record-reader.ts";
import { dateOf } from "./references.ts";

/** The words for a field or a list of a report; the name itself for one that is no longer declared. */
export const labelOf = (field: string): string => labels.get(field)?.label ?? field;
const labels = new Map<string, { readonly label: string }>([
  ...Object.entries(reportFields),
  ...Object.entries(mentionFields),
]);

const municipalityOf = ({ linked, refer }: RecordReader, code: string) =>
  andThen(linked("Municipality", code), refer.municipality);

export const pilotRecord = (
  row: PilotRow,
  from: RecordReader,
): Awaitable<RecordOf<typeof shapes.pilotOnDay>> =>
  andThen(from.reader.reportsOfPilot(row.id), (reports) => {
    const { reader, refer, today, publicUrl } = from;
    const [latest] = reports;
    return andThen(
      allOf([
        municipalityOf(from, row.municipalityId),
        programmeOf(reports, from),
        portfolioOf(reports, from),
        allOf(reports.map(({ editionId }) => from.linked("Edition", editionId))),
        mergeMentions("origins", row, reader),
        mergeMentions("motions", row, reader),
        mergeMentions("partners", row, reader),
        mergeMentions("sequels", row, reader),
      ]),
      ([municipality, programme, portfolio, editions, origins, motions, partners, sequels]) => ({
        uri: uriOf(publicUrl, "Pilot", row.key),
        slug: row.slug,
        name: row.name,
        alternativeNames: alternativeNames(row, reports),
        municipality,
        programme,
        portfolio,
        editions: editions.map(refer.edition),
        origins: mentionRecords("origins", origins, refer),
        motions: mentionRecords("motions", motions, refer),
        partners: mentionRecords("partners", partners, refer),
        sequels: mentionRecords("sequels", sequels, refer),
        updatedAt: row.updatedAt,
        status: statusOn(today, { startFrom: latest?.start?.from ?? null, endTo: latest?.end?.to ?? null }),
      }),
    );
  });

function programmeOf(reports: readonly ReportRow[], { linked, refer }: RecordReader) {
  const report = reports.find(({ programmeId }) => programmeId !== null);
  if (!report || report.programmeId === null) return null;
  return andThen(
    allOf([linked("Programme", report.programmeId), linked("Edition", report.editionId)]),
    ([programme, edition]) => refer.programme(programme, edition),
  );
}

function portfolioOf(reports: readonly ReportRow[], { linked, refer }: RecordReader) {
  const report = reports.find(({ portfolioId }) => portfolioId !== null);
  if (!report || report.portfolioId === null) return null;
  return andThen(
    allOf([linked("Portfolio", report.portfolioId), linked("Edition", report.editionId)]),
    ([portfolio, edition]) => refer.portfolio(portfolio, edition),
  );
}

export async function editionRecord(
  row: EditionRow,
  from: RecordReader,
): Promise<RecordOf<typeof shapes.edition>> {
  const { reader, refer, publicUrl } = from;
  const uri = uriOf(publicUrl, "Edition", row.key);
  const [municipality, all, introduction, mandate, document, { read, unread }] = await Promise.all([
    municipalityOf(from, row.municipalityId),
    reader.editionsOf(row.municipalityId),
    reader.introduction(row.id),
    row.mandateId === null ? null : from.linked("Motion", row.mandateId),
    from.linked("Document", row.documentId),
    reader.freshness(row.id),
  ]);
  const previous = all[all.findIndex(({ id }) => id === row.id) - 1];
  return {
    uri,
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    year: row.year,
    asOf: row.asOf,
    introduction,
    municipality,
    previous: previous ? refer.edition(previous) : null,
    mandate: mandate && refer.motion(mandate),
    document: refer.document(document),
    reports: read,
    unread,
    programmeScheme: { uri: `${uri}#programmas`, title: `Programma’s van ${row.title}` },
    portfolioScheme: { uri: `${uri}#portefeuilles`, title: `Portefeuilles van ${row.title}` },
    updatedAt: row.updatedAt,
  };
}

export const programmeRecord = (
  row: Rows["Programme"],
  from: RecordReader,
): Awaitable<RecordOf<typeof shapes.programme>> =>
  andThen(municipalityOf(from, row.municipalityId), (municipality) => ({
    uri: uriOf(from.publicUrl, "Programme", row.key),
    slug: row.slug,
    number: row.number,
    name: row.name,
    municipality,
  }));

export const portfolioRecord = (
  row: Rows["Portfolio"],
  from: RecordReader,
): Awaitable<RecordOf<typeof shapes.portfolio>> =>
  andThen(municipalityOf(from, row.municipalityId), (municipality) => ({
    uri: uriOf(from.publicUrl, "Portfolio", row.key),
    slug: row.slug,
    name: row.name,
    municipality,
  }));

export const motionRecord = (row: MotionRow, from: RecordReader): Awaitable<RecordOf<typeof shapes.motion>> =>
  andThen(
    allOf([municipalityOf(from, row.municipalityId), from.reader.editionsOfMotion(row.id)]),
    ([municipality, editions]) => ({
      uri: uriOf(from.publicUrl, "Motion", row.key),
      slug: row.slug,
      number: row.number,
      title: row.title,
      period: dateOf(row.date),
      municipality,
      editions: editions.map(from.refer.edition),
    }),
  );

export const partnerRecord = (
  row: PartnerRow,
  { reader, publicUrl }: RecordReader,
): Awaitable<RecordOf<typeof shapes.partner>> =>
  andThen(reader.spellings(row.id), (spellings) => ({
    uri: uriOf(publicUrl, "Partner", row.key),
    slug: row.slug,
    name: row.name,
    alternativeNames: spellings.filter((spelling) => spelling !== row.name),
    kind: row.kind,
  }));

export type ChangeRecord = RecordOf<typeof shapes.change>;

export const changeRecord = (row: ChangeRow, from: RecordReader): Awaitable<ChangeRecord> =>
  andThen(
    allOf([
      from.linked("Pilot", row.pilotId),
      from.linked("Edition", row.editionId),
      from.linked("Edition", row.previousId),
    ]),
    ([pilot, edition, previous]) => ({
      id: row.key,
      kind: row.kind,
      pilot: from.refer.pilot(pilot),
      edition: from.refer.edition(edition),
      previous: from.refer.edition(previous),
      field: row.field,
      fieldLabel: row.field && labelOf(row.field),
      before: row.beforeText,
      after: row.afterText,
      days: row.days,
      slip: row.slip,
    }),
  );

/** Where the values of one report came from. */
export const evidenceRecords = (
  row: ReportRow,
  from: RecordReader,
): Awaitable<RecordOf<typeof shapes.evidence>[]> =>
  andThen(
    allOf([
      from.linked("Pilot", row.pilotId),
      from.linked("Edition", row.editionId),
      from.reader.provenance(row.id),
    ]),
    ([pilot, edition, entries]) =>
      andThen(from.linked("Document", edition.documentId), (source) => {
        const document = from.refer.document(source);
        return entries.map((entry) => ({
          report: uriOf(from.publicUrl, "Report", row.key),
          pilot: pilot.slug,
          edition: edition.slug,
          field: entry.field,
          fieldLabel: labelOf(entry.field),
          item: entry.item,
          method: entry.method,
          confidence: entry.confidence,
          start: entry.start,
          end: entry.end,
          quote: entry.quote,
          corrections: entry.corrections.map(({ printed, read }) => ({ printed, read })),
          document,
        }));
      }),
  );

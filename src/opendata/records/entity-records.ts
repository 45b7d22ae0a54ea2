import { uriOf } from "../../fields/addresses.ts";
import { mentionFields } from "../../fields/mention-fields.ts";
import { reportFields } from "../../fields/report-fields.ts";
import { alternativeNames, mergeMentions } from "../../graph/pilot/merge-reports.ts";
import type {
  ChangeRow,
  EditionRow,
  MotionRow,
  PartnerRow,
  PilotRow,
  PortfolioRow,
  ProgrammeRow,
  ReportRow,
} from "../../graph/rows.ts";
import { statusOn } from "../../graph/status.ts";
import type { RecordOf } from "../shape/shape.ts";
import type * as shapes from "./entity-shapes.ts";
import { mentionRecords } from "./mention-records.ts";
import type { RecordReader } from "./record-reader.ts";
import { periodOf } from "./references.ts";

/** The words for a field or a list of a report; the name itself for one that is no longer declared. */
export const labelOf = (field: string): string =>
  new Map<string, { label: string }>([...Object.entries(reportFields), ...Object.entries(mentionFields)]).get(
    field,
  )?.label ?? field;

const municipalityOf = async (from: RecordReader, code: string) =>
  from.refer.municipality(await from.linked("Municipality", code));

export async function pilotRecord(
  row: PilotRow,
  from: RecordReader,
): Promise<RecordOf<typeof shapes.pilotOnDay>> {
  const { reader, refer, today, publicUrl } = from;
  const [municipality, reports, origins, motions, partners] = await Promise.all([
    municipalityOf(from, row.municipalityId),
    reader.reportsOfPilot(row.id),
    mergeMentions("origins", row, reader),
    mergeMentions("motions", row, reader),
    mergeMentions("partners", row, reader),
  ]);
  const [latest] = reports;
  const [programme, portfolio, editions] = await Promise.all([
    programmeOf(reports, from),
    portfolioOf(reports, from),
    Promise.all(reports.map(({ editionId }) => from.linked("Edition", editionId))),
  ]);
  return {
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
    updatedAt: row.updatedAt,
    status: statusOn(today, { startFrom: latest?.start?.from ?? null, endTo: latest?.end?.to ?? null }),
  };
}

async function programmeOf(reports: readonly ReportRow[], { linked, refer }: RecordReader) {
  const report = reports.find(({ programmeId }) => programmeId !== null);
  if (!report || report.programmeId === null) return null;
  const [programme, edition] = await Promise.all([
    linked("Programme", report.programmeId),
    linked("Edition", report.editionId),
  ]);
  return refer.programme(programme, edition);
}

async function portfolioOf(reports: readonly ReportRow[], { linked, refer }: RecordReader) {
  const report = reports.find(({ portfolioId }) => portfolioId !== null);
  if (!report || report.portfolioId === null) return null;
  const [portfolio, edition] = await Promise.all([
    linked("Portfolio", report.portfolioId),
    linked("Edition", report.editionId),
  ]);
  return refer.portfolio(portfolio, edition);
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

export const programmeRecord = async (
  row: ProgrammeRow,
  from: RecordReader,
): Promise<RecordOf<typeof shapes.programme>> => ({
  uri: uriOf(from.publicUrl, "Programme", row.key),
  slug: row.slug,
  number: row.number,
  name: row.name,
  municipality: await municipalityOf(from, row.municipalityId),
});

export const portfolioRecord = async (
  row: PortfolioRow,
  from: RecordReader,
): Promise<RecordOf<typeof shapes.portfolio>> => ({
  uri: uriOf(from.publicUrl, "Portfolio", row.key),
  slug: row.slug,
  name: row.name,
  municipality: await municipalityOf(from, row.municipalityId),
});

export async function motionRecord(
  row: MotionRow,
  from: RecordReader,
): Promise<RecordOf<typeof shapes.motion>> {
  const [municipality, editions] = await Promise.all([
    municipalityOf(from, row.municipalityId),
    from.reader.editionsOfMotion(row.id),
  ]);
  return {
    uri: uriOf(from.publicUrl, "Motion", row.key),
    slug: row.slug,
    number: row.number,
    title: row.title,
    period: periodOf(row.date),
    municipality,
    editions: editions.map(from.refer.edition),
  };
}

export const partnerRecord = async (
  row: PartnerRow,
  { reader, publicUrl }: RecordReader,
): Promise<RecordOf<typeof shapes.partner>> => ({
  uri: uriOf(publicUrl, "Partner", row.key),
  slug: row.slug,
  name: row.name,
  alternativeNames: (await reader.spellings(row.id)).filter((spelling) => spelling !== row.name),
  kind: row.kind,
});

export type ChangeRecord = RecordOf<typeof shapes.change>;

export async function changeRecord(row: ChangeRow, from: RecordReader): Promise<ChangeRecord> {
  const [pilot, edition, previous] = await Promise.all([
    from.linked("Pilot", row.pilotId),
    from.linked("Edition", row.editionId),
    from.linked("Edition", row.previousId),
  ]);
  return {
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
  };
}

/** Where the values of one report came from. */
export async function evidenceRecords(
  row: ReportRow,
  from: RecordReader,
): Promise<RecordOf<typeof shapes.evidence>[]> {
  const [pilot, edition, entries] = await Promise.all([
    from.linked("Pilot", row.pilotId),
    from.linked("Edition", row.editionId),
    from.reader.provenance(row.id),
  ]);
  const document = from.refer.document(await from.linked("Document", edition.documentId));
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
}

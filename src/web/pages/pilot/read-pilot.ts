import { type Doubted, doubtedBy } from "../../../domain/doubted.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type {
  DocumentRow,
  DoubtRow,
  EditionRow,
  ExtraRow,
  ProvenanceRow,
  ReportRow,
} from "../../../read/rows.ts";
import { statusBy } from "../../../read/pilot-summary.ts";
import { readReport, type ReportWhole, readEach, readThose } from "../../../read/read-report.ts";
import { uriOf } from "../../../domain/addresses.ts";
import { governmentOf, type Thing } from "../../page/page.ts";

/** What one edition says of a pilot, with where it says it. */
export interface EditionReport extends ReportWhole {
  readonly edition: EditionRow;
  readonly document: DocumentRow;
  readonly report: ReportRow;
  readonly provenance: readonly ProvenanceRow[];
  readonly doubts: readonly DoubtRow[];
  readonly doubted: Doubted;
  readonly extra: readonly ExtraRow[];
}

/** All that the page of a pilot shows: its reports, oldest edition first and never none, and its changes, latest first. */
export type PilotStory = NonNullable<Awaited<ReturnType<typeof readPilot>>>;

async function readEditionReport(reader: GraphReader, report: ReportRow): Promise<EditionReport | null> {
  const [edition, whole, provenance, doubts, extra] = await Promise.all([
    reader.byId("Edition", report.editionId),
    readReport(reader, report),
    reader.provenance(report.id),
    reader.doubts(report.id),
    reader.extra(report.id),
  ]);
  const document = edition && (await reader.byId("Document", edition.documentId));
  if (!edition || !document) return null;
  return { edition, document, report, ...whole, provenance, doubts, doubted: doubtedBy(doubts), extra };
}

/** Oldest edition first, and in one edition as they are printed; they come with the latest edition first. */
const inOrder = (reports: readonly EditionReport[]): EditionReport[] =>
  [...Map.groupBy(reports, ({ edition }) => edition.id).values()].toReversed().flat();

/** What an edition says of a pilot a second time is told from what it said first by its title. */
const nameRepeats = (reports: readonly EditionReport[]): EditionReport[] =>
  reports.map((told, index) => {
    const before = reports.slice(0, index).filter(({ edition }) => edition.id === told.edition.id).length;
    if (before === 0) return told;
    return { ...told, edition: { ...told.edition, title: `${told.edition.title} (rapport ${before + 1})` } };
  });

/** Reads the story of a pilot over the editions; null when there is no such pilot. `today` is an ISO date. */
export async function readPilot(reader: GraphReader, key: string, today: string) {
  const pilot = await reader.byKey("Pilot", key);
  if (!pilot) return null;
  const [municipality, rows, changes, { revision }] = await Promise.all([
    reader.byId("Municipality", pilot.municipalityId),
    reader.reportsOfPilot(pilot.id),
    reader.changesOfPilot(pilot.id),
    reader.dataset(),
  ]);
  const changedIn = changes.map(({ editionId }) => editionId);
  const editions = new Map((await readThose(reader, "Edition", changedIn)).map((it) => [it.id, it]));
  const found = await readEach(rows, (row) => readEditionReport(reader, row));
  const [latest, ...others] = found.filter((report) => report !== null);
  if (!municipality || !latest) return null;
  const reports = nameRepeats(inOrder([latest, ...others]));
  const status = statusBy(pilot, rows, today);
  return { pilot, municipality, status, reports, latest, changes, editions, revision };
}

/** A pilot in schema.org's words. */
export function describePilot(
  { pilot, municipality, latest, reports }: PilotStory,
  publicUrl: string,
): Thing {
  const { start, end } = latest.report;
  const partners = new Map(
    reports.flatMap(({ mentions }) => mentions.partners.map(({ partner }) => [partner.slug, partner])),
  );
  return {
    "@type": "Project",
    "@id": uriOf(publicUrl, "Pilot", pilot.key),
    name: pilot.name,
    ...(latest.texts.description === null ? {} : { description: latest.texts.description }),
    ...(start?.from ? { foundingDate: start.from } : {}),
    ...(end?.to ? { dissolutionDate: end.to } : {}),
    parentOrganization: governmentOf(municipality, publicUrl),
    ...(partners.size === 0
      ? {}
      : {
          member: [...partners.values()].map(({ key, name }) => ({
            "@type": "Organization",
            "@id": uriOf(publicUrl, "Partner", key),
            name,
          })),
        }),
    subjectOf: reports.map(({ edition }) => ({
      "@type": "Report",
      "@id": uriOf(publicUrl, "Edition", edition.key),
      name: edition.title,
    })),
  };
}

import type { MotionRole, PilotStatus, SequelKind } from "../../domain/vocabularies.ts";
import { statusBy } from "../pilot-summary.ts";
import { readAllNamed, type NamedThings, readEach } from "../read-whole.ts";
import type { GraphReader } from "../reader.ts";
import type {
  DocumentRow,
  EditionRow,
  MentionRow,
  MotionRow,
  PilotRow,
  ProvenanceRow,
  ReportRow,
} from "../rows.ts";

export interface MotionMention {
  readonly role: MotionRole;
  readonly quote: string;
  readonly edition: EditionRow;
  readonly document: DocumentRow;
  readonly provenance: readonly ProvenanceRow[];
}

export interface MotionPath {
  readonly pilot: PilotRow;
  /** Latest edition first. */
  readonly mentions: readonly MotionMention[];
  readonly latest: ReportRow;
  readonly named: NamedThings;
  readonly edition: EditionRow;
  /** What that edition prints about success. */
  readonly outcome: string | null;
  readonly memos: readonly MentionRow<"memos">[];
  readonly status: PilotStatus;
  /** What became of the pilot, as the latest edition that says it puts it, with the title of that edition. */
  readonly sequels: readonly {
    readonly kind: SequelKind;
    readonly quote: string;
    readonly edition: string;
  }[];
}

async function readMentions(
  reader: GraphReader,
  motion: MotionRow,
  report: ReportRow,
): Promise<MotionMention[]> {
  const [mentions, provenance, edition] = await Promise.all([
    reader.mentions("motions", report.id),
    reader.provenance(report.id),
    reader.byId("Edition", report.editionId),
  ]);
  const document = edition && (await reader.byId("Document", edition.documentId));
  if (!edition || !document) return [];
  return mentions.flatMap(({ role, quote, motion: { id } }, item) =>
    id === motion.id
      ? [
          {
            role,
            quote,
            edition,
            document,
            provenance: provenance.filter((place) => place.field === "motions" && place.item === item),
          },
        ]
      : [],
  );
}

/** Reads what the reports of a pilot say of a motion, and what came of the pilot; null for one without a report. */
export async function readPath(
  reader: GraphReader,
  motion: MotionRow,
  pilot: PilotRow,
  today: string,
): Promise<MotionPath | null> {
  const reports = await reader.reportsOfPilot(pilot.id);
  const [latest] = reports;
  if (!latest) return null;
  const [edition, texts, mentions, memos, sequels, named] = await Promise.all([
    reader.byId("Edition", latest.editionId),
    reader.reportTexts(latest.id),
    readEach(reports, (report) => readMentions(reader, motion, report)),
    readEach(reports, ({ id }) => reader.mentions("memos", id)),
    readSequels(reader, reports),
    readAllNamed(reader, reports),
  ]);
  if (!edition) return null;
  return {
    pilot,
    mentions: mentions.flat(),
    latest,
    named,
    edition,
    outcome: texts.successful,
    memos: [...new Map(memos.flat().map((memo) => [memo.number, memo])).values()],
    status: statusBy(pilot, reports, today),
    sequels,
  };
}

/** What became of a pilot, as the latest of its reports that says so has it. */
export async function readSequels(
  reader: GraphReader,
  reports: readonly ReportRow[],
): Promise<MotionPath["sequels"]> {
  const said = await readEach(reports, async ({ id, editionId }) => {
    const [sequels, edition] = await Promise.all([
      reader.mentions("sequels", id),
      reader.byId("Edition", editionId),
    ]);
    return sequels.map(({ kind, quote }) => ({ kind, quote, edition: edition?.title ?? "" }));
  });
  return said.find((sequels) => sequels.length > 0) ?? [];
}

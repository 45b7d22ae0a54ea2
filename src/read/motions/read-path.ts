import type { MentionField } from "../../domain/mention-fields.ts";
import { type Doubted, doubtedBy } from "../../domain/doubted.ts";
import type { PilotStatus, SequelKind } from "../../domain/vocabularies.ts";
import { mergeMentions, statusBy, type Reports } from "../pilot-summary.ts";
import { readAllNamed, type NamedThings, readEach } from "../read-report.ts";
import type { GraphReader } from "../reader.ts";
import type {
  DocumentRow,
  DoubtRow,
  EditionRow,
  MentionRow,
  MotionRow,
  PilotRow,
  ProvenanceRow,
  ReportRow,
} from "../rows.ts";

export type Said<N extends MentionField> = MentionRow<N> & {
  readonly edition: EditionRow;
  readonly document: DocumentRow;
  readonly provenance: readonly ProvenanceRow[];
  /** It is not sure that the edition says so. */
  readonly doubted: boolean;
};

export interface ToldPilot<N extends MentionField> {
  readonly pilot: PilotRow;
  /** Latest edition first. */
  readonly mentions: readonly Said<N>[];
  readonly latest: ReportRow;
  /** Of the latest report. */
  readonly doubts: readonly DoubtRow[];
  readonly doubted: Doubted;
  readonly named: NamedThings;
  readonly edition: EditionRow;
  readonly memos: readonly MentionRow<"memos">[];
  readonly status: PilotStatus;
  /** What became of the pilot, as the latest edition that says it puts it, with the title of that edition. */
  readonly sequels: readonly {
    readonly kind: SequelKind;
    readonly quote: string;
    readonly edition: string;
    readonly doubted: boolean;
  }[];
}

export interface MotionPath extends ToldPilot<"motions"> {
  /** What the latest edition prints about success. */
  readonly outcome: string | null;
}

async function readSaid<N extends MentionField>(
  reader: GraphReader,
  field: N,
  report: ReportRow,
): Promise<Said<N>[]> {
  const [mentions, provenance, doubts, edition] = await Promise.all([
    reader.mentions(field, report.id),
    reader.provenance(report.id),
    reader.doubts(report.id),
    reader.byId("Edition", report.editionId),
  ]);
  const document = edition && (await reader.byId("Document", edition.documentId));
  if (!edition || !document) return [];
  return mentions.map((mention, item) => ({
    ...mention,
    edition,
    document,
    provenance: provenance.filter((place) => place.field === field && place.item === item),
    doubted: doubtedBy(doubts)(field),
  }));
}

/** Reads what the reports of a pilot mention in a field, and what came of the pilot; null for one without a report. */
export async function readToldPilot<N extends MentionField>(
  reader: GraphReader,
  field: N,
  pilot: PilotRow,
  today: string,
): Promise<ToldPilot<N> | null> {
  const reports = await reader.reportsOfPilot(pilot.id);
  const [latest] = reports;
  if (!latest) return null;
  const [edition, mentions, memos, sequels, named, doubts] = await Promise.all([
    reader.byId("Edition", latest.editionId),
    readEach(reports, (report) => readSaid(reader, field, report)),
    mergeMentions("memos", pilot, reader),
    readSequels(reader, reports),
    readAllNamed(reader, reports),
    reader.doubts(latest.id),
  ]);
  const status = statusBy(pilot, reports, today);
  const doubted = doubtedBy(doubts);
  return (
    edition && {
      pilot,
      mentions: mentions.flat(),
      latest,
      doubts,
      doubted,
      named,
      edition,
      memos,
      status,
      sequels,
    }
  );
}

/** Reads what the reports of a pilot say of a motion, and what came of the pilot; null for one without a report. */
export async function readPath(
  reader: GraphReader,
  motion: MotionRow,
  pilot: PilotRow,
  today: string,
): Promise<MotionPath | null> {
  const told = await readToldPilot(reader, "motions", pilot, today);
  if (!told) return null;
  const { successful } = await reader.reportTexts(told.latest.id);
  const mentions = told.mentions.filter((mention) => mention.motion.id === motion.id);
  return { ...told, mentions, outcome: successful };
}

async function readSequels(reader: GraphReader, reports: Reports): Promise<MotionPath["sequels"]> {
  const said = await readEach(reports, async ({ id, editionId }) => {
    const [sequels, doubts, edition] = await Promise.all([
      reader.mentions("sequels", id),
      reader.doubts(id),
      reader.byId("Edition", editionId),
    ]);
    const doubted = doubtedBy(doubts)("sequels");
    return sequels.map(({ kind, quote }) => ({ kind, quote, edition: edition?.title ?? "", doubted }));
  });
  return said.find((sequels) => sequels.length > 0) ?? [];
}

import { always } from "../../../domain/condition.ts";
import type { MotionRole } from "../../../domain/vocabularies.ts";
import type { GraphReader } from "../../../read/reader.ts";
import type {
  DocumentRow,
  EditionRow,
  MentionRow,
  MotionRow,
  MunicipalityRow,
  PilotRow,
  ProvenanceRow,
  ReportRow,
} from "../../../read/rows.ts";
import { readEach } from "../../read-awaited.ts";
import { readList } from "../../read-list.ts";

/** A report's mention of the motion. */
export interface MotionMention {
  readonly role: MotionRole;
  readonly quote: string;
  readonly edition: EditionRow;
  readonly document: DocumentRow;
  readonly provenance: readonly ProvenanceRow[];
}

/** From the motion to one pilot and what came of it. */
export interface MotionPath {
  readonly pilot: PilotRow;
  /** Latest edition first. */
  readonly mentions: readonly MotionMention[];
  readonly latest: ReportRow;
  /** The edition of the latest report. */
  readonly edition: EditionRow;
  /** What that edition prints about success. */
  readonly outcome: string | null;
  readonly memos: readonly MentionRow<"memos">[];
}

export interface MotionStory {
  readonly motion: MotionRow;
  readonly municipality: MunicipalityRow;
  readonly paths: readonly MotionPath[];
  /** How many pilots there are in all. */
  readonly total: number;
  /** What to give for the pilots after these; null at the end. */
  readonly next: string | null;
  readonly isFirst: boolean;
  /** The editions that mention the motion, oldest first. */
  readonly editions: readonly EditionRow[];
  /** The editions that were made because of it. */
  readonly mandateOf: readonly EditionRow[];
}

/** As many pilots as the page shows at a time. */
const SIZE = 20;

async function findMotion(reader: GraphReader, number: string): Promise<MotionRow | null> {
  const bySlug = await reader.byKey("Motion", number);
  if (bySlug) return bySlug;
  const [motion, other] = await reader.motionsByNumber(number);
  return motion && !other ? motion : null;
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

async function readPath(reader: GraphReader, motion: MotionRow, pilot: PilotRow): Promise<MotionPath | null> {
  const reports = await reader.reportsOfPilot(pilot.id);
  const [latest] = reports;
  if (!latest) return null;
  const [edition, texts, mentions, memos] = await Promise.all([
    reader.byId("Edition", latest.editionId),
    reader.reportTexts(latest.id),
    readEach(reports, (report) => readMentions(reader, motion, report)),
    readEach(reports, ({ id }) => reader.mentions("memos", id)),
  ]);
  if (!edition) return null;
  return {
    pilot,
    mentions: mentions.flat(),
    latest,
    edition,
    outcome: texts.successful,
    memos: [...new Map(memos.flat().map((memo) => [memo.number, memo])).values()],
  };
}

/**
 * Reads what came of a motion, by its number or, when it has none, its slug; null when it is not there. After `after`,
 * or from the first pilot.
 */
export async function readMotion(
  reader: GraphReader,
  number: string,
  after: string | null,
): Promise<MotionStory | null> {
  const motion = await findMotion(reader, number);
  if (!motion) return null;
  const list = { of: "Pilot", where: always, under: { type: "Motion", id: motion.id } } as const;
  const [municipality, { rows: pilots, total, next }, editions] = await Promise.all([
    reader.byId("Municipality", motion.municipalityId),
    readList<"Pilot">(reader, list, { size: SIZE, after }),
    reader.editionsOfMotion(motion.id),
  ]);
  if (!municipality) return null;
  const paths = await readEach(pilots, (pilot) => readPath(reader, motion, pilot));
  return {
    motion,
    municipality,
    paths: paths.filter((path) => path !== null),
    total,
    next,
    isFirst: after === null,
    editions,
    mandateOf: editions.filter(({ mandateId }) => mandateId === motion.id),
  };
}

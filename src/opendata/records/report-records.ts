import { uriOf } from "../../fields/addresses.ts";
import type { Kind, Period } from "../../fields/field.ts";
import { mentionFields, type MentionField } from "../../fields/mention-fields.ts";
import { reportFields, type ReportField } from "../../fields/report-fields.ts";
import type { AnswerRow, EditionRow, LongField, ReportRow, ReportTexts } from "../../graph/rows.ts";
import type { Data, RecordOf } from "../shape/shape.ts";
import { mentionRecords } from "./mention-records.ts";
import type { RecordReader } from "./record-reader.ts";
import { periodOf } from "./references.ts";
import type { report } from "./report-shape.ts";

export type ReportRecord = RecordOf<typeof report>;

interface Sources {
  readonly row: ReportRow;
  readonly texts: ReportTexts;
  readonly edition: EditionRow;
  readonly from: RecordReader;
}
type Read = (field: ReportField, sources: Sources) => Data | Promise<Data>;

/** Reads a field of each kind; what the compiler needs to know of its row is known by its kind. */
const readOfKind = {
  name: (field, { row }) => row[field as "title"],
  text: (field, { texts }) => texts[field as LongField],
  period: (field, { row }) => periodOf(row[field as "start"] satisfies Period | null),
  answer: (field, { row, texts }) => ({
    text: texts[field as LongField],
    verdict: (row[field as "successful"] satisfies AnswerRow).verdict,
  }),
  programme: async (_, { row, edition, from }) =>
    row.programmeId === null
      ? null
      : from.refer.programme(await from.linked("Programme", row.programmeId), edition),
  portfolio: async (_, { row, edition, from }) =>
    row.portfolioId === null
      ? null
      : from.refer.portfolio(await from.linked("Portfolio", row.portfolioId), edition),
} satisfies Record<Kind, Read>;

/** What an edition says about a pilot, whole. */
export async function reportRecord(row: ReportRow, from: RecordReader): Promise<ReportRecord> {
  const { reader, refer, publicUrl } = from;
  const lists = Object.keys(mentionFields) as MentionField[];
  const [pilot, edition, texts, ...mentions] = await Promise.all([
    from.linked("Pilot", row.pilotId),
    from.linked("Edition", row.editionId),
    reader.reportTexts(row.id),
    ...lists.map(
      async (list) => [list, mentionRecords(list, await reader.mentions(list, row.id), refer)] as const,
    ),
  ]);
  const sources = { row, texts, edition, from };
  const fields = await Promise.all(
    Object.entries(reportFields).map(async ([name, { kind }]) => {
      const read: Read = readOfKind[kind];
      return [name, await read(name as ReportField, sources)] as const;
    }),
  );
  return {
    uri: uriOf(publicUrl, "Report", row.key),
    pilot: refer.pilot(pilot),
    edition: refer.edition(edition),
    position: row.position,
    heading: row.heading,
    ...Object.fromEntries(fields),
    ...Object.fromEntries(mentions),
  } as unknown as ReportRecord;
}

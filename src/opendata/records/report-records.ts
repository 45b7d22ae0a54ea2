import { uriOf } from "../../domain/addresses.ts";
import type { Kind, Period } from "../../domain/field.ts";
import { mentionFields, type MentionField } from "../../domain/mention-fields.ts";
import { reportFields, type ReportField } from "../../domain/report-fields.ts";
import { allOf, andThen, type Awaitable } from "../../read/awaitable.ts";
import type { AnswerRow, EditionRow, LongField, ReportRow, ReportTexts } from "../../read/rows.ts";
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
type Read = (field: ReportField, sources: Sources) => Awaitable<Data>;

/** Reads a field of each kind; what the compiler needs to know of its row is known by its kind. */
const readOfKind = {
  name: (field, { row }) => row[field as "title"],
  text: (field, { texts }) => texts[field as LongField],
  period: (field, { row }) => periodOf(row[field as "start"] satisfies Period | null),
  answer: (field, { row, texts }) => ({
    text: texts[field as LongField],
    verdict: (row[field as "successful"] satisfies AnswerRow).verdict,
  }),
  programme: (_, { row, edition, from }) =>
    row.programmeId === null
      ? null
      : andThen(from.linked("Programme", row.programmeId), (found) => from.refer.programme(found, edition)),
  portfolio: (_, { row, edition, from }) =>
    row.portfolioId === null
      ? null
      : andThen(from.linked("Portfolio", row.portfolioId), (found) => from.refer.portfolio(found, edition)),
} satisfies Record<Kind, Read>;

const lists = Object.keys(mentionFields) as MentionField[];
const fields = Object.entries(reportFields).map(([name, { kind }]): readonly [ReportField, Read] => [
  name as ReportField,
  readOfKind[kind],
]);

/** What an edition says about a pilot, whole. */
export function reportRecord(row: ReportRow, from: RecordReader): Awaitable<ReportRecord> {
  const { reader, refer, publicUrl } = from;
  const linked = allOf([
    from.linked("Pilot", row.pilotId),
    from.linked("Edition", row.editionId),
    reader.reportTexts(row.id),
  ]);
  const mentioned = allOf(lists.map((list) => reader.mentions(list, row.id)));
  return andThen(allOf([linked, mentioned]), ([[pilot, edition, texts], mentions]) => {
    const sources = { row, texts, edition, from };
    return andThen(allOf(fields.map(([name, read]) => read(name, sources))), (values) => {
      const record: Record<string, unknown> = {
        uri: uriOf(publicUrl, "Report", row.key),
        pilot: refer.pilot(pilot),
        edition: refer.edition(edition),
        position: row.position,
        heading: row.heading,
      };
      fields.forEach(([name], i) => (record[name] = values[i]));
      lists.forEach((list, i) => (record[list] = mentionRecords(list, mentions[i] ?? [], refer)));
      return record as unknown as ReportRecord;
    });
  });
}

import { type MentionField, mentionFields } from "../domain/mention-fields.ts";
import { referenceFields, type ReferenceName, type ReferredType } from "../domain/reference-fields.ts";
import type { GraphReader } from "./reader.ts";
import { readEach, readIf } from "./read-whole.ts";
import type { MentionRow, ReportRow, ReportTexts, Rows } from "./rows.ts";

/** What a report says beside what stands in its row. */
export interface ReportWhole {
  readonly texts: ReportTexts;
  /** What it names in its fields. */
  readonly named: Readonly<Record<ReferenceName, Rows[ReferredType] | null>>;
  readonly mentions: { readonly [N in MentionField]: readonly MentionRow<N>[] };
}

const mentionLists = Object.keys(mentionFields) as MentionField[];

export async function readReport(reader: GraphReader, report: ReportRow): Promise<ReportWhole> {
  const [texts, named, mentions] = await Promise.all([
    reader.reportTexts(report.id),
    readEach(referenceFields, async ({ name, refersTo }) => [
      name,
      await readIf(report[`${name}Id`], (id) => reader.byId(refersTo, id)),
    ]),
    readEach(mentionLists, async (list) => [list, await reader.mentions(list, report.id)]),
  ]);
  return {
    texts,
    named: Object.fromEntries(named) as ReportWhole["named"],
    mentions: Object.fromEntries(mentions) as ReportWhole["mentions"],
  };
}

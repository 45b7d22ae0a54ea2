import type { DoubtReason } from "../../domain/vocabularies.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import type { Unit } from "../ocr/units.ts";
import type { FieldText } from "../fields/compose-field.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt, Extra, Span } from "../report.ts";

/** So much of a document shows what raised a doubt. */
const mostQuoted = 160;

/** What a doubt is of: a field or list, the pilot, or an extra field by its label. */
export type Doubtful = Exclude<Doubt["field"], "extra"> | Pick<Extra, "label">;

export const makeDoubt = (
  text: string,
  of: Doubtful,
  reason: DoubtReason,
  confidence: number,
  { start, end }: Span,
): Doubt => {
  const until = Math.min(end, start + mostQuoted);
  const subject =
    typeof of === "string" ? { field: of, label: null } : { field: "extra" as const, label: of.label };
  return { ...subject, reason, confidence, start, end: until, quote: text.slice(start, until) };
};

/** Whether both are the same field, or extra fields of the same label. */
export const isSame = (one: Doubtful, other: Doubtful): boolean =>
  typeof one === "string" || typeof other === "string" ? one === other : one.label === other.label;

export interface Said {
  readonly of: ReportField | Pick<Extra, "label">;
  readonly units: readonly Unit[];
}

/** What a report says under the labels of the template, and under those of its document alone. */
export const saidIn = ({ texts, extra }: Pick<ReadReport, "texts" | "extra">): readonly Said[] => [
  ...[...texts.values()].map(({ field, units }) => ({ of: field, units })),
  ...extra.map(({ extra: { label }, units }) => ({ of: { label }, units })),
];

/** Where the text of a field begins; the first line of its report when it has none. */
export const spanOf = (fieldText: FieldText | undefined, { part }: ReadReport): Span =>
  fieldText?.units[0] ?? part.first;

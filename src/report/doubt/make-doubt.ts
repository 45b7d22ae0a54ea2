import type { DoubtReason } from "../../domain/vocabularies.ts";
import type { FieldText } from "../fields/compose-field.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt, Span } from "../report.ts";

/** So much of a document shows what raised a doubt. */
const mostQuoted = 160;

export const makeDoubt = (
  text: string,
  field: Doubt["field"],
  reason: DoubtReason,
  confidence: number,
  { start, end }: Span,
): Doubt => {
  const until = Math.min(end, start + mostQuoted);
  return { field, reason, confidence, start, end: until, quote: text.slice(start, until) };
};

/** Where the text of a field begins; the first line of its report when it has none. */
export const spanOf = (fieldText: FieldText | undefined, { part }: ReadReport): Span =>
  fieldText?.units[0] ?? part.first;

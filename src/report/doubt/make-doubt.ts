import type { DoubtReason, Layout } from "../../domain/vocabularies.ts";
import type { FieldText } from "../fields/compose-field.ts";
import type { ReadReport } from "../read-report.ts";
import type { Doubt, Span } from "../report.ts";
import type { Unit } from "../ocr/units.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import type { OwnTemplate } from "../template/learn-template.ts";
import type { Template } from "../template/template.ts";

/** The reports of a document, side by side. */
export interface Reports {
  readonly text: string;
  readonly layout: Layout;
  /** The order alone in which labels and values come pairs them. */
  readonly isByOrder: boolean;
  /** What the rows of a page were put together by, where its words and lines alone tell; null for any other document. */
  readonly putTogetherBy: "positions" | "rulings" | null;
  /** What annexes of its municipality print. */
  readonly template: Template;
  /** Rows of the first pilot stand above where it was seen to begin. */
  readonly isCutTooLate: boolean;
  /** The other layout could be it too. */
  readonly isLayoutGuessed: boolean;
  readonly own: OwnTemplate;
  readonly all: readonly ReadReport[];
  /** In which share of the reports a field is printed under a label or heading of its own. */
  readonly shareOf: ReadonlyMap<ReportField, number>;
}

/** A narrow column breaks a label in pieces of this length at the most. */
const longest = 48;

/** The line can be a piece of a label: it is short, and no date, answer, item or end of a sentence. */
export const mayBePiece = ({ text, traits, labelled }: Unit): boolean => {
  if (labelled !== null || text.length > longest || /[.;,!]$|\d{4}/.test(text)) return false;
  return !traits.isListItem && !traits.isShortAnswer && !traits.isBareDate && !traits.isUndetermined;
};

/** A short line that is no sentence and no item of a list, as labels are. */
export const looksLikeLabel = ({ text, traits }: Unit): boolean => {
  if (traits.isListItem || traits.isShortAnswer || traits.isBareDate) return false;
  return (
    (text.length < 70 && !/[.;,!]$/.test(text) && /^\p{Lu}/u.test(text)) ||
    /^[^.!]{3,110}\?(?:\s|$)/.test(text)
  );
};

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

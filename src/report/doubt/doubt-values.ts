import type { ReportField } from "../../domain/report-fields.ts";
import type { DoubtReason } from "../../domain/vocabularies.ts";
import type { FieldText } from "../compose-field.ts";
import type { Doubt, Provenance } from "../report.ts";
import { spansBehind } from "../value-text.ts";

/** Why the values of a report may be others, field by field, by the words that they were read from. */
export type ValueDoubts = ReadonlyMap<ReportField, readonly DoubtReason[]>;

const confidenceIn: Readonly<Partial<Record<DoubtReason, number>>> = {
  TWO_VALUES: 0.6,
  WORDS_LEFT: 0.7,
  KIND_MISFIT: 0.6,
  FIGURE_REPAIRED: 0.85,
};
const confidenceOf = (reason: DoubtReason): number => confidenceIn[reason] ?? 0.7;

/** How sure a value can be at the most, by its own words. */
export const mostSure = (reasons: readonly DoubtReason[] = []): number =>
  Math.min(1, ...reasons.map(confidenceOf));

/** So much of a document shows what raised a doubt. */
const mostQuoted = 160;

/** The doubts that the words of values raise themselves, each with where the value stands. */
export const doubtValues = (
  document: string,
  texts: ReadonlyMap<ReportField, FieldText>,
  reasons: ValueDoubts,
): Doubt[] =>
  [...reasons].flatMap(([field, own]) => {
    const value = texts.get(field)?.value;
    const [span] = value ? spansBehind(document, value, 0, value.text.length) : [];
    if (!span) return [];
    const end = Math.min(span.end, span.start + mostQuoted);
    const place = { start: span.start, end, quote: document.slice(span.start, end) };
    return own.map((reason) => ({ field, reason, confidence: confidenceOf(reason), ...place }));
  });

/** Amounts of which a figure or sign was read from damaged print, or whose comma may part decimals or thousands. */
export const doubtAmounts = (provenance: readonly Provenance[]): Doubt[] =>
  provenance
    .filter(({ field, confidence }) => field === "amounts" && confidence <= confidenceOf("FIGURE_REPAIRED"))
    .map(({ start, end, quote, confidence }) => ({
      field: "amounts",
      reason: "FIGURE_REPAIRED",
      confidence,
      start,
      end,
      quote,
    }));

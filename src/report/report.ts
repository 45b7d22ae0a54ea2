import type { Mention, MentionField, Mentions } from "../domain/mention-fields.ts";
import type { ReportField, ReportValues } from "../domain/report-fields.ts";
import type { DoubtReason, Layout, Method } from "../domain/vocabularies.ts";

/** What reading needs of a Dutch dictionary: whether a word is spelled as it licenses, accents and all. */
export interface Dictionary {
  known(word: string): boolean;
  /** Which small words it lists by themselves, and not as parts of others. */
  lists?(word: string): boolean;
}

/** A stretch of a document: offsets in its text as stored, in UTF-16 units; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A word that OCR damaged: as printed, and as it was read. */
export type Correction = { readonly printed: string; readonly read: string };

/** Where a value came from. A value made of several spans has several entries. */
export interface Provenance extends Span {
  readonly field: ReportField | MentionField | "extra";
  /** Index in the list for a mention or an extra field; null for a field. */
  readonly item: number | null;
  readonly method: Method;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Exactly the text at the span. */
  readonly quote: string;
  readonly corrections: readonly Correction[];
}

/** Why a value is not sure to be read right; a value without a doubt is sure. */
export interface Doubt extends Span {
  /** `pilot` is the pilot's name, `extra` what stands under a label of the document's own. */
  readonly field: ReportField | MentionField | "pilot" | "extra";
  /** The label of that `extra`; null of all else. */
  readonly label: string | null;
  readonly reason: DoubtReason;
  /** From 0 to 1: how likely the value is right all the same. */
  readonly confidence: number;
  /** Exactly the text at the span: what raised the doubt. */
  readonly quote: string;
}

/** Why a document as a whole is not sure to be read right. */
export type DocumentDoubt = Omit<Doubt, "field" | "label">;

/** A label of the document that is no field of ours, with what it says of the pilot. */
export type Extra = { readonly label: string; readonly text: string };

/** What one edition says about one pilot. */
export interface Report extends ReportValues, Readonly<{ [N in MentionField]: readonly Mention<N>[] }> {
  readonly extra: readonly Extra[];
  readonly doubts: readonly Doubt[];
  /** The pilot, named by the heading of its section; the `title` can be longer. */
  readonly pilot: { readonly name: string; readonly slug: string };
  readonly provenance: readonly Provenance[];
}

/** A line that no field used and that is no known label, heading or page furniture. */
export interface UnreadLine extends Span {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Something a person should look at: a low confidence, a label without a place, a missing section. */
export interface Warning {
  readonly line: number;
  /** Dutch, says what and where. */
  readonly message: string;
}

/** Everything read from one document. */
export interface Reading {
  readonly layout: Layout;
  readonly introduction: string | null;
  /** The motion that asks for the annex (21-0642 in Zoetermeer); never the origin of a pilot. */
  readonly mandate: { readonly number: string; readonly title: string | null } | null;
  readonly reports: readonly Report[];
  /** How many pilots the document announces, by its introduction or its headings; null when it does not say. */
  readonly expected: number | null;
  readonly unread: readonly UnreadLine[];
  /** Labels, headings, introduction and page furniture: lines that are known without being a value. */
  readonly furniture: readonly Span[];
  readonly warnings: readonly Warning[];
  readonly doubts: readonly DocumentDoubt[];
  /** The labels that the template lacks, and those that are known by likeness or place. */
  readonly labels: readonly LearntLabel[];
}

export interface LearntLabel {
  /** As printed. */
  readonly words: string;
  readonly count: number;
  /** The fields it is read as: one for a label, those of its section for a heading; none when nothing tells. */
  readonly fields: readonly ReportField[];
  readonly isHeading: boolean;
  readonly how: "CLEAR" | "ALIKE" | "PLACE" | "UNKNOWN";
  /** What one report says there. */
  readonly example: string;
}

export type { Mentions };

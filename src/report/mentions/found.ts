import type { Mention, MentionField } from "../../domain/mention-fields.ts";
import type { ReportField } from "../../domain/report-fields.ts";
import type { Span } from "../report.ts";
import type { Dictionary } from "../report.ts";
import type { Register } from "../../source/register.ts";

/** A value and where it stands in the string of its field; `end` is exclusive, `confidence` from 0 to 1. */
export interface Found<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Where a report mentions something: a field, or an extra one by its place. */
export type MentionPlace = ReportField | `extra ${number}`;

export type FoundMention<N extends MentionField> = Found<Mention<N>> & { readonly field: MentionPlace };

/** What the fields of one report mention, by list, in printed order. */
export interface FoundMentions extends Readonly<{ [N in MentionField]: readonly FoundMention<N>[] }> {
  /** Where a field seems to say what became of the pilot, in words that were not understood. */
  readonly unclear: readonly (Span & { readonly field: MentionPlace })[];
}

/** What must be known beside the text. */
export interface MentionContext {
  readonly register: Register;
  /** The municipality that prints the annex, such as "Zoetermeer"; never a partner of its own pilot. */
  readonly municipality: string | null;
  /** Number of the motion that asks for the annex; never the origin of a pilot. */
  readonly mandate?: string | null;
  /** The whole document: in which form its council writes a motion is learnt from it. */
  readonly documentText?: string;
  /** Tells a name from a word at the start of a sentence. */
  readonly dictionary?: Dictionary | null;
}

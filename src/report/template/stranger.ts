import type { ReportField } from "../../domain/report-fields.ts";
import type { Acquaintance } from "./keys.ts";
import type { Section } from "./sections.ts";

/** A label or heading that the template lacks, with what the document says around it. */
export interface Stranger {
  readonly words: string;
  readonly isHeading: boolean;
  /** Indexes of the lines where it stands first and last. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly values: readonly string[];
  /** Known fields that have their labels below it, before the next heading. */
  readonly holds: readonly ReportField[];
  /** Labels that the template lacks stand below it too. */
  readonly isMixed: boolean;
  /** The fields whose labels or sections come right before and after it, null when none is known. */
  readonly before: ReportField | null;
  readonly after: ReportField | null;
  /** The field of the label that it goes on with: more text stands below it. */
  readonly continues: ReportField | null;
  /** The field of the heading right above it, when that heading stands for one field alone. */
  readonly standsFor: ReportField | null;
  /** It is the first that comes below the name of a pilot. */
  readonly isFirst: boolean;
  /** Navigation lines name it. */
  readonly isLinked: boolean;
}

/** What a stranger is read as. */
export interface Mapping {
  readonly field: ReportField | null;
  readonly section: Section | null;
  readonly how: Exclude<Acquaintance, "KNOWN">;
}

/** Whether what stands at some lines never stands among the prints of a label: then each is of pilots of its own. */
export const isApartFrom = ({ first, last, count }: Stranger, lines: readonly number[]): boolean =>
  count > 1 && lines.every((line) => line < first || line > last);

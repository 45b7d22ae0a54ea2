import type { ReportField } from "../../domain/report-fields.ts";
import type { Section } from "./sections.ts";

/**
 * How the words of a label or heading came to stand for a field: the template has them; they are like words that it has, and
 * their place, their values and the lack of any other label for it say the same; they are like words that it has; their place
 * and the kind of what follows tell; or nothing does.
 */
export type Acquaintance = "KNOWN" | "CLEAR" | "ALIKE" | "PLACE" | "UNKNOWN";

/** A label or heading of a document. */
export interface Key {
  /** As the document, or the template, prints it. */
  readonly words: string;
  readonly field: ReportField | null;
  /** Name of the extra field that its text is, null when it is that of a field of the template. */
  readonly extra: string | null;
  readonly how: Acquaintance;
}

/** A heading, with the section that it opens. */
export interface SectionKey extends Key {
  readonly section: Section;
}

/** What tells labels of one field apart from those of others, whatever their wording. */
export const identityOf = ({ field, extra, words }: Key): string => field ?? `+${extra ?? words}`;

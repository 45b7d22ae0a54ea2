import { readFileSync } from "node:fs";
import type { ReportField } from "../../../src/domain/report-fields.ts";

/** A field of ours, or the name of what we have no field for; the heading above it, and its label; null is not printed. */
type Row = readonly [field: string, heading: string | null, label: string | null];

/** An annex of a municipality that the reader was not made for: what it prints, and what of it says what. */
export interface UnseenAnnex {
  readonly municipality: string;
  readonly title: string;
  /** It prints the template's own words. */
  readonly isUsual?: true;
  readonly rows: readonly Row[];
  readonly pilots: readonly (Readonly<Partial<Record<ReportField, string>>> &
    Readonly<Record<string, string>>)[];
}

const readAnnexes = (file: string): UnseenAnnex[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as UnseenAnnex[];

/** Annexes as a stranger would write them; their words were chosen before the reader saw them, and are no longer unseen. */
export const readUnseen = (): UnseenAnnex[] => readAnnexes("annexes.json");

/** Fifteen of other authors, none of them with most of the template's words. */
export const readLater = (): UnseenAnnex[] => readAnnexes("later-annexes.json");

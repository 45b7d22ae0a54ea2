import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { ReportField, ReportValues } from "../../src/domain/report-fields.ts";
import type {
  EditionKind,
  Layout,
  MotionRole,
  OriginKind,
  PartnerKind,
  SequelKind,
} from "../../src/domain/vocabularies.ts";
import type { MotionName } from "../../src/domain/mention-fields.ts";
import type { SourceDocument } from "../../src/source/source-document.ts";

/** A mention on which careful readers may differ: finding it is no fault, and leaving it out is none. */
interface Debatable {
  readonly optional?: true;
}

/** What a careful clerk reads in one report: the values, and the mentions by what identifies them. */
export interface GoldReport extends ReportValues {
  readonly pilot: { readonly name: string; readonly slug: string };
  readonly origins: readonly (Debatable & { readonly kind: OriginKind })[];
  readonly motions: readonly (Debatable & { readonly role: MotionRole; readonly motion: MotionName })[];
  readonly partners: readonly (Debatable & {
    readonly partner: { readonly slug: string; readonly name: string; readonly kind: PartnerKind };
    /** Slugs of other names under which the partner is rightly known. */
    readonly accept?: readonly string[];
  })[];
  readonly memos: readonly (Debatable & { readonly number: string; readonly date: string | null })[];
  readonly amounts: readonly (Debatable & { readonly euros: string })[];
  /** What became of the pilot; few reports say so. */
  readonly sequels?: readonly (Debatable & { readonly kind: SequelKind })[];
  /** The words that say that the pilot is over; few reports have them. */
  readonly endings?: readonly (Debatable & { readonly quote: string })[];
  /** Other right readings of a text field, such as an abbreviation with its dots repaired. */
  readonly alternatives?: Readonly<Partial<Record<ReportField, readonly string[]>>>;
}

/** One document with the answers, as a person read it. */
export interface Gold {
  readonly edition: {
    readonly slug: string;
    readonly title: string;
    readonly kind: EditionKind;
    readonly year: number;
  };
  readonly municipality: string;
  /** File beside the gold file, or a path below it. */
  readonly document: string;
  readonly encoding?: "windows-1252";
  readonly layout: Layout;
  readonly mandate: { readonly number: string; readonly title: string | null } | null;
  readonly reports: readonly GoldReport[];
}

export interface Case {
  readonly name: string;
  readonly gold: Gold;
  readonly document: SourceDocument;
}

const folder = new URL("cases/", import.meta.url);

/** Reads every `*.gold.json` beside this file with its document, in the order of their names. */
export const readCases = (): Case[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".gold.json"))
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Gold;
      const bytes = readFileSync(new URL(gold.document, folder));
      return {
        name: file.replace(/\.gold\.json$/, ""),
        gold,
        document: {
          name: gold.document.replace(/^.*\//, ""),
          text: new TextDecoder(gold.encoding ?? "utf-8").decode(bytes),
          mediaType: "text/plain",
          sha256: createHash("sha256").update(bytes).digest("hex"),
          sourceUrl: null,
        },
      };
    });

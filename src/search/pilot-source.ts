import type { Token } from "../dutch/analyser.ts";
import type { Mentions } from "../domain/mention-fields.ts";
import type { ChangeKind } from "../domain/vocabularies.ts";
import type { ReferenceName } from "../domain/reference-fields.ts";
import type { ReportValues } from "../domain/report-fields.ts";

/** Where things the graph knows are addressed: what a filter names them by. */
export interface Named {
  readonly slug: string;
  /** The slug behind that of its municipality; a partner, which is of none, has no other than its slug. */
  readonly key: string;
}
type Linked<N extends keyof Mentions> = Readonly<Omit<Mentions[N], "quote">>;

type Referred = { readonly [N in ReferenceName]: Named | null };

/** One report of a pilot, with the addresses of what it links to. */
export interface ReportSource extends Referred {
  readonly edition: Named & { readonly title: string; readonly year: number };
  readonly values: ReportValues;
  readonly origins: readonly Pick<Mentions["origins"], "kind">[];
  readonly motions: readonly {
    readonly motion: Named &
      Pick<Mentions["motions"]["motion"], "number" | "title"> & {
        /** When it was adopted, as far as is known. */
        readonly date: { readonly from: string | null } | null;
      };
  }[];
  readonly partners: readonly Linked<"partners">[];
  readonly memos: readonly Pick<Mentions["memos"], "number" | "date">[];
  readonly amounts: readonly Pick<Mentions["amounts"], "euros">[];
  readonly sequels: readonly Pick<Mentions["sequels"], "kind">[];
  readonly endings: readonly Pick<Mentions["endings"], "quote">[];
}

/** What changed for a pilot, in which edition. */
export interface SourceChange {
  readonly kind: ChangeKind;
  /** By how many days a date moved. */
  readonly days: number | null;
  /** Of the report; null for what is no field. */
  readonly field: string | null;
  readonly edition: Named;
}

/** A pilot as the graph holds it, whole: what one indexed document is made of. */
export interface PilotSource {
  readonly key: string;
  readonly name: string;
  readonly municipality: { readonly code: string; readonly name: string };
  /** ISO date; null when no report says that it is over. */
  readonly endedSince: string | null;
  /** ISO moment. */
  readonly updatedAt: string;
  /** Oldest edition first. */
  readonly reports: readonly ReportSource[];
  readonly changes: readonly SourceChange[];
}

/** A text of a pilot, and how much a hit in it counts. */
export interface IndexedText {
  /** Name of the report's field or list of mentions. */
  readonly field: string;
  readonly weight: "name" | "body";
  readonly text: string;
  /** What of it stands in a document, which readers are shown; null when nothing does. */
  readonly shown: string | null;
  /** Slugs of the editions that say it, the latest first; none for what no report says. */
  readonly editions: readonly string[];
  readonly tokens: readonly Token[];
}

import type { ReportField } from "../../domain/report-fields.ts";
import type { Layout } from "../../domain/vocabularies.ts";
import type { ReadReport } from "../read-report.ts";
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

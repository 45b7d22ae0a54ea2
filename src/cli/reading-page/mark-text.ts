import { cutSpans, type Span } from "../../domain/cut-spans.ts";
import type { Reading } from "../../report/report.ts";
import { labelOf, labelOfDoubt } from "../../domain/mention-fields.ts";

/** How a segment of a document was read; what comes first outweighs what comes later. */
export const marks = ["doubt", "value", "extra", "unread", "furniture"] as const;
export type Mark = (typeof marks)[number];

/** A segment of a document that was read in one way. */
export interface Segment extends Span {
  /** Null for what lies between. */
  readonly mark: Mark | null;
  /** What it was read as, each once. */
  readonly titles: readonly string[];
}

interface Marking extends Span {
  readonly mark: Mark;
  readonly title: string;
}

function markingsOf({ reports, unread, furniture }: Reading): Marking[] {
  const own = reports.flatMap(({ pilot, provenance, doubts: inReport, extra }) => [
    ...provenance.map(({ field, item, start, end }): Marking => {
      const isExtra = field === "extra";
      const label = isExtra ? (extra[item ?? -1]?.label ?? "") : labelOf(field);
      return { start, end, mark: isExtra ? "extra" : "value", title: `${pilot.name}: ${label}` };
    }),
    ...inReport.map(({ start, end, ...of }): Marking => ({
      start,
      end,
      mark: "doubt",
      title: `${pilot.name}: ${labelOfDoubt(of)}, niet zeker`,
    })),
  ]);
  return [
    ...own,
    ...unread.map(({ start, end }): Marking => ({ start, end, mark: "unread", title: "Niet geplaatst" })),
    ...furniture.map(({ start, end }): Marking => ({ start, end, mark: "furniture", title: "Kop of label" })),
  ];
}

/** Cuts a text where what was read begins or ends; every character is in one segment, in order. */
export const markText = (text: string, reading: Reading): Segment[] =>
  cutSpans(markingsOf(reading), { start: 0, end: text.length }).map(({ start, end, within }) => ({
    start,
    end,
    mark: marks.find((mark) => within.some((marking) => marking.mark === mark)) ?? null,
    titles: [...new Set(within.map(({ title }) => title))],
  }));

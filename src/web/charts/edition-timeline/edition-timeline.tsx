import type { Period } from "../../../domain/kinds/period.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import { periodInWords } from "../../parts/dutch-dates.ts";
import type { Chart } from "../chart.ts";
import { drawTimeline } from "./draw-timeline.tsx";
import { periodFields, type TimelineRow } from "./timeline-marks.tsx";
import type { Part } from "../../parts/text.tsx";

/** What each edition said about start, end and evaluation, one under the other, so that a slip is seen. */
export function editionTimeline(rows: readonly TimelineRow[]): Chart {
  return {
    id: "tijdlijn",
    title: "Begin, einde en evaluatie volgens elke editie",
    summary: summaryOf(rows),
    draw: (size) => drawTimeline(rows, size),
    table: {
      columns: ["Editie", ...periodFields.map((field) => reportFields[field].label), "Opgeschoven"],
      rows: rows.map(({ edition, dates, slip }) => [
        edition,
        ...periodFields.map((field) => <PeriodCell key={field} period={dates[field]} />),
        slip ?? "–",
      ]),
    },
    keys: [
      { look: "start", words: "begin", drawnAs: "oogst-timeline__start" },
      { look: "end", words: "einde", drawnAs: "oogst-timeline__end" },
      { look: "evaluation", words: "evaluatie", drawnAs: "oogst-timeline__evaluation" },
      { look: "as-of", words: "editie verschenen", drawnAs: null },
      ...(rows.some(({ slip }) => slip !== null)
        ? [{ look: "slip", words: "einde opgeschoven", drawnAs: null }]
        : []),
    ],
    notes: <p class="oogst-normal">Hoe breder, hoe minder precies de datum is.</p>,
  };
}

const PeriodCell: Part<{ period: Period | null }> = ({ period }) =>
  period === null ? (
    <>hier staat niets</>
  ) : (
    <>
      {period.text} <span class="oogst-normal">({periodInWords(period)})</span>
    </>
  );

function summaryOf(rows: readonly TimelineRow[]): string {
  return rows
    .map(({ edition, dates, slip }) => {
      const said = periodFields.flatMap((field) => {
        const period = dates[field];
        return period ? [`${reportFields[field].label.toLowerCase()} ${period.text}`] : [];
      });
      const moved = slip === null ? "" : `; het einde is ${slip} opgeschoven`;
      return `${edition}: ${said.length > 0 ? said.join(", ") : "geen datum genoemd"}${moved}.`;
    })
    .join(" ");
}

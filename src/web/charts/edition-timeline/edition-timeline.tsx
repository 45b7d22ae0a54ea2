import type { Period } from "../../../domain/kinds/period.ts";
import { reportFields } from "../../../domain/report-fields.ts";
import { periodInWords } from "../../parts/dutch-dates.ts";
import type { Chart } from "../chart.ts";
import { drawTimeline } from "./draw-timeline.tsx";
import { periodFields, type TimelineRow } from "./timeline-marks.tsx";
import type { Part } from "../../parts/part.ts";

/** What each edition said about start, end and evaluation, one under the other, so that a slip is seen. */
export function editionTimeline(rows: readonly TimelineRow[]): Chart {
  return {
    id: "tijdlijn",
    title: "Begin, einde en evaluatie volgens elke editie",
    summary: summaryOf(rows),
    draw: (size) => drawTimeline(rows, size),
    legend: <Legend withSlip={rows.some(({ slip }) => slip !== null)} />,
    table: {
      columns: ["Editie", ...periodFields.map((field) => reportFields[field].label), "Opgeschoven"],
      rows: rows.map(({ edition, dates, slip }) => [
        edition,
        ...periodFields.map((field) => <PeriodCell key={field} period={dates[field]} />),
        slip ?? "–",
      ]),
    },
    keys: [
      { drawnAs: "oogst-timeline__start", words: "begin" },
      { drawnAs: "oogst-timeline__end", words: "einde" },
      { drawnAs: "oogst-timeline__evaluation", words: "evaluatie" },
    ],
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

const Legend: Part<{ withSlip: boolean }> = ({ withSlip }) => (
  <ul class="oogst-legend">
    <li class="oogst-legend__item oogst-legend__item--start">begin</li>
    <li class="oogst-legend__item oogst-legend__item--end">einde</li>
    <li class="oogst-legend__item oogst-legend__item--evaluation">evaluatie</li>
    <li class="oogst-legend__item oogst-legend__item--as-of">editie verschenen</li>
    {withSlip && <li class="oogst-legend__item oogst-legend__item--slip">einde opgeschoven</li>}
    <li>Hoe breder, hoe minder precies de datum is.</li>
  </ul>
);

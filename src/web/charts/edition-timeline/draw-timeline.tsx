import { dayInWords } from "../../parts/dutch-dates.ts";
import { type ChartSize, chartWidths, type Drawing } from "../chart.ts";
import { dayEnd, dayStart, timeScale, type TimeScale, YearAxis } from "../time-axis.tsx";
import {
  AXIS,
  BAR,
  layout,
  Moment,
  periodFields,
  Slip,
  spanOf,
  type TimelineRow,
} from "./timeline-marks.tsx";
import type { Part } from "../../parts/text.tsx";

/** Draws what each edition said on a line of its own, over one axis of time. */
export function drawTimeline(rows: readonly TimelineRow[], size: ChartSize): Drawing {
  const { label, row } = layout[size];
  const height = AXIS + rows.length * row + 6;
  const days = rows.flatMap(({ asOf, dates }) => [
    asOf,
    ...periodFields.flatMap((field) => {
      const span = spanOf(dates[field]);
      return span ? [span.from, span.to] : [];
    }),
  ]);
  const scale = timeScale(days, label, chartWidths[size] - 8);
  if (!scale) return { height: 0, marks: null };
  return {
    height,
    marks: (
      <>
        <YearAxis scale={scale} top={AXIS - 6} bottom={height - 4} />
        {rows.map((said, index) => (
          <Row key={said.edition} said={said} top={AXIS + index * row} size={size} scale={scale} />
        ))}
        {rows.map((said, index) => (
          <Slip key={said.edition} rows={rows} index={index} size={size} scale={scale} />
        ))}
      </>
    ),
  };
}

const Row: Part<{ said: TimelineRow; top: number; size: ChartSize; scale: TimeScale }> = ({
  said: { edition, asOf, dates },
  top,
  size,
  scale,
}) => {
  const { bar, row, labelAbove } = layout[size];
  const [start, end] = [spanOf(dates.start), spanOf(dates.end)];
  const y = top + bar;
  const [left = 0, right = 0] = scale.range();
  const asOfX = scale(dayStart(asOf));
  const nothing = start === null && end === null && spanOf(dates.evaluationMoment) === null;
  return (
    <g class="oogst-timeline__row">
      <line class="oogst-timeline__rule" x1={labelAbove ? left : 0} x2={right} y1={top} y2={top} />
      <text class="oogst-timeline__edition" x={4} y={labelAbove ? top + 20 : y + 10}>
        {edition}
      </text>
      <line class="oogst-timeline__as-of" x1={asOfX} x2={asOfX} y1={y - 10} y2={top + row - 6}>
        <title>{`Verschenen: zoals het was op ${dayInWords(asOf)}`}</title>
      </line>
      {start && end && start.to < end.to && (
        <rect
          class="oogst-timeline__run"
          x={scale(dayEnd(start.to))}
          width={Math.max(0, scale(dayStart(end.from)) - scale(dayEnd(start.to)))}
          y={y}
          height={BAR}
        />
      )}
      {start && !end && (
        <rect
          class="oogst-timeline__open"
          x={scale(dayEnd(start.to))}
          width={Math.max(0, right - scale(dayEnd(start.to)))}
          y={y + BAR / 2 - 1}
          height={2}
        />
      )}
      <Moment edition={edition} field="start" dates={dates} y={y} scale={scale} />
      <Moment edition={edition} field="end" dates={dates} y={y} scale={scale} />
      <Moment edition={edition} field="evaluationMoment" dates={dates} y={y + BAR + 12} scale={scale} />
      {nothing && (
        <text class="oogst-timeline__none" x={(left + right) / 2} y={y + 10} text-anchor="middle">
          geen datum te tekenen
        </text>
      )}
    </g>
  );
};

import { curveBumpY, link, symbol, symbolDiamond } from "d3-shape";
import { type FieldsOfKind, reportFields } from "../../../domain/report-fields.ts";
import type { ChartSize } from "../chart.ts";
import { Mark } from "../figure.tsx";
import { dayEnd, dayStart, type TimeScale } from "../time-axis.tsx";
import type { Period } from "../../../domain/kinds/period.ts";
import type { Part } from "../../parts/text.tsx";

export type PeriodField = FieldsOfKind<"period">;

export const periodFields = ["start", "end", "evaluationMoment"] as const satisfies readonly PeriodField[];

/** What one edition said about the dates of a pilot. */
export interface TimelineRow {
  readonly edition: string;
  /** ISO date by which the edition speaks. */
  readonly asOf: string;
  readonly dates: { readonly [N in PeriodField]: Period | null };
  /** How much the end slipped against the report before, as people say it; null when it did not. */
  readonly slip: string | null;
}

/** ISO dates, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}
export const spanOf = (period: Period | null): Span | null =>
  period?.from && period.to ? { from: period.from, to: period.to } : null;

/** Measures of the picture, in its own units. */
export const AXIS = 18;
export const layout = {
  wide: { label: 178, row: 62, bar: 22, labelAbove: false },
  narrow: { label: 4, row: 84, bar: 42, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
export const BAR = 12;

const LEAST_WIDTH = 3;
const diamond = symbol(symbolDiamond, 70)() ?? "";

/**
 * A date as wide as it is uncertain: a day is a stroke, a quarter a block; an evaluation is a line so wide, with a diamond
 * in its middle.
 */
export const Moment: Part<{
  /** The title of the edition that says it. */
  edition: string;
  field: PeriodField;
  dates: TimelineRow["dates"];
  y: number;
  scale: TimeScale;
}> = ({ edition, field, dates, y, scale }) => {
  const span = spanOf(dates[field]);
  if (!span) return null;
  const [x, until] = [scale(dayStart(span.from)), scale(dayEnd(span.to))];
  const width = Math.max(LEAST_WIDTH, until - x);
  return (
    <Mark to={`#veld-${field}`} told={`${edition}, ${reportFields[field].label}: ${dates[field]?.text}`}>
      {field === "evaluationMoment" ? (
        <g class="oogst-timeline__evaluation">
          <rect x={x} width={width} y={y - 1} height={2} />
          <path d={diamond} transform={`translate(${(x + until) / 2} ${y})`} />
        </g>
      ) : (
        <rect class={`oogst-timeline__${field}`} x={x} width={width} y={y - 3} height={BAR + 6} rx={1} />
      )}
    </Mark>
  );
};

const curve = link(curveBumpY);

/** From the end that an edition said before to the end that this one says. */
export const Slip: Part<{
  rows: readonly TimelineRow[];
  index: number;
  size: ChartSize;
  scale: TimeScale;
}> = ({ rows, index, size, scale }) => {
  const { row, bar } = layout[size];
  const said = rows[index];
  const before = rows.findLastIndex((other, place) => place < index && spanOf(other.dates.end) !== null);
  const [from, to] = [spanOf(rows[before]?.dates.end ?? null), spanOf(said?.dates.end ?? null)];
  if (!said || said.slip === null || !from || !to) return null;
  const source: [number, number] = [scale(dayEnd(from.to)), AXIS + before * row + bar + BAR + 3];
  const target: [number, number] = [scale(dayEnd(to.to)), AXIS + index * row + bar - 3];
  return (
    <g class="oogst-timeline__slip">
      <path d={curve({ source, target }) ?? ""} />
      <text x={target[0] - 10} y={target[1] + BAR + 20} text-anchor="end">
        {said.slip} later
      </text>
    </g>
  );
};

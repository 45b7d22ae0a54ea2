import { scaleUtc, type ScaleTime } from "d3-scale";
import { utcDay, utcMonth } from "d3-time";
import type { Part } from "../parts/text.tsx";

export type TimeScale = ScaleTime<number, number>;

/** The first moment of an ISO date. */
export const dayStart = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
/** The moment after an ISO date's last. */
export const dayEnd = (iso: string): Date => utcDay.offset(dayStart(iso), 1);

/** Months of room around what a chart shows. */
const ROOM = 3;

/** A scale of time over ISO dates, with some room around them; null when there are none. */
export function timeScale(days: readonly string[], from: number, to: number): TimeScale | null {
  const sorted = days.toSorted();
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  return scaleUtc()
    .domain([utcMonth.offset(dayStart(first), -ROOM), utcMonth.offset(dayEnd(last), ROOM)])
    .rangeRound([from, to]);
}

const YEAR_WIDTH = 44;

/** The years of a scale, as lines over the height of a chart with their numbers on top. */
export const YearAxis: Part<{ scale: TimeScale; top: number; bottom: number }> = ({ scale, top, bottom }) => {
  const [left = 0, right = 0] = scale.range();
  const ticks = scale
    .ticks(Math.max(2, Math.floor((right - left) / YEAR_WIDTH / 2)))
    .filter((tick) => tick.getUTCMonth() === 0);
  const years = ticks.length > 0 ? ticks : scale.ticks(2);
  return (
    <g class="oogst-axis">
      {years.map((tick) => {
        const x = scale(tick);
        return (
          <g key={tick.toISOString()}>
            <line x1={x} x2={x} y1={top + 6} y2={bottom} />
            <text x={x} y={top} text-anchor="middle">
              {tick.getUTCMonth() === 0 ? tick.getUTCFullYear() : tick.toISOString().slice(0, 7)}
            </text>
          </g>
        );
      })}
    </g>
  );
};

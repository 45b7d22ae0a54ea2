import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import type { PilotCard } from "../read-cards.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { listPathOf } from "../addresses.ts";
import { hrefOf, withOnly } from "../listing/list-view.ts";
import { counted as inWords, numberInWords, sentence } from "../parts/dutch-dates.ts";
import { classOf, Link } from "../parts/text.tsx";
import {
  Mark,
  type Chart,
  type ChartSize,
  chartWidths,
  type Drawing,
  keysOf,
  notesOfUnsure,
  shortNames,
} from "./chart.tsx";
import type { ListFilters } from "../listing/list-view.ts";
import { type Bar, barsOf, membersOf, namesOfLast, REST } from "./shares-of-programmes.ts";

const keys = Object.keys(verdicts) as Verdict[];

/** How many pilots each programme has, by what their latest report says of their success. */
export function verdictBars(cards: readonly PilotCard[], asked: ListFilters): Chart {
  const byProgramme = membersOf(cards, asked);
  const bars = barsOf(byProgramme, asked);
  const shared = byProgramme.size - bars.length + 1;
  const counted = bars.reduce((sum, { total }) => sum + total, 0);
  const hasRest = bars.some(({ id }) => id === REST);
  return {
    id: "programmas-en-oordelen",
    title: "Pilots per programma, naar hun uitkomst",
    keys: keysOf((key) => bars.some(({ counts }) => counts[key] > 0)),
    notes: [
      ...notesOfUnsure(cards, ["successful"]),
      ...(counted > cards.length ? ["Een pilot die van programma wisselde, telt bij elk ervan mee."] : []),
      ...(hasRest ? [`“${namesOfLast[REST]}” zijn er ${numberInWords(shared)}, met de minste pilots.`] : []),
    ],
    beyond: hasRest && (
      <>
        Zie <Link to={`${listPathOf("Programme")}?sorteer=-pilots`}>alle programma’s</Link>, of kies een
        gemeente.
      </>
    ),
    draw: (size) => draw(bars, size),
    table: {
      columns: ["Programma", ...keys.map((key) => sentence(verdicts[key])), "Totaal"],
      rows: bars.map((bar) => [nameOf(bar), ...keys.map((key) => bar.counts[key]), bar.total]),
    },
  };
}

const nameOf = ({ programme, whose }: Pick<Bar, "programme" | "whose">): string =>
  whose === null ? programme : `${programme} (${whose})`;

const layout = {
  wide: { label: 324, row: 38, labelAbove: false },
  narrow: { label: 0, row: 58, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
const BAR = 24;
const LINE = 15;
const GAP = 2;
/** So much of a name has room beside or above its bar. */
const LONGEST = 43;
/** A share that is narrower has no room for its number, which then stands below it. */
const COUNT = 16;
/** How far apart the numbers below stand. */
const DIGITS = 13;

function draw(bars: readonly Bar[], size: ChartSize): Drawing {
  const { label, row, labelAbove } = layout[size];
  // Whose pilots they are stands below the name, where that is told.
  const below = labelAbove && bars.some(({ whose }) => whose !== null) ? LINE : 0;
  const height = bars.length * (row + below) + 4;
  const topOf = (id: string): number => (y(id) ?? 0) + (labelAbove ? 24 + below : 6);
  const x = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ total }) => total))])
    .rangeRound([label, chartWidths[size] - 34]);
  const widthOf = (from: number, to: number): number => Math.max(1, x(to) - x(from) - GAP);
  const y = scaleBand()
    .domain(bars.map(({ id }) => id))
    .rangeRound([0, height]);
  const shortOf = shortNames(
    bars.map(({ programme }) => programme),
    LONGEST,
  );
  const lastPlaces = new Map<string, number>();
  // Numbers below narrow shares that stand side by side make room for one another.
  const placeOf = (id: string, middle: number, width: number): number => {
    if (width >= COUNT) return middle;
    const place = Math.max(middle, (lastPlaces.get(id) ?? 0) + DIGITS);
    lastPlaces.set(id, place);
    return place;
  };
  const series = stack<unknown, Bar, Verdict>()
    .keys(keys)
    .value(({ counts }, key) => counts[key])([...bars]);
  return {
    height,
    marks: (
      <>
        {bars.map((bar) => {
          const { id, total, programme, whose } = bar;
          const top = topOf(id);
          const from = labelAbove ? 0 : label - 12;
          return (
            <g key={id}>
              <text
                x={from}
                y={labelAbove ? top - 8 - below : top + (whose === null ? 17 : 9)}
                text-anchor={labelAbove ? undefined : "end"}
              >
                {shortOf(programme)}
                {whose !== null && (
                  <tspan class="oogst-bar__whose" x={from} dy={LINE}>
                    {whose}
                  </tspan>
                )}
              </text>
              <text x={x(total) + 8} y={top + 17}>
                {total}
              </text>
            </g>
          );
        })}
        {series.map((layer) =>
          layer.map((segment) => {
            const [from, to] = segment;
            if (to === from) return null;
            const { id, counts, asked } = segment.data;
            const told = `${nameOf(segment.data)}, ${reportFields.successful.label} ${verdicts[layer.key]}: ${inWords(counts[layer.key], "pilot")}`;
            const top = topOf(id);
            return (
              <g key={`${layer.key} ${id}`}>
                <Mark to={listOf(asked, layer.key)} told={told}>
                  <rect
                    class={`oogst-bar oogst-bar--${classOf(layer.key)}`}
                    x={x(from)}
                    width={widthOf(from, to)}
                    y={top}
                    height={BAR}
                  />
                </Mark>
                <text
                  class={countClass(widthOf(from, to), layer.key)}
                  x={placeOf(id, (x(from) + x(to) - GAP) / 2, widthOf(from, to))}
                  y={widthOf(from, to) < COUNT ? top + BAR + 10 : top + 17}
                  text-anchor="middle"
                >
                  {counts[layer.key]}
                </text>
              </g>
            );
          }),
        )}
      </>
    ),
  };
}

/** How a number is drawn: on the colour of its share, or below a share that has no room for it. */
function countClass(width: number, verdict: Verdict): string {
  if (width < COUNT) return "oogst-bar__count--below";
  return verdict === "NOT_STATED" ? "oogst-bar__count--on-pale" : "oogst-bar__count";
}

/** The list of the pilots of a share; null where it cannot be asked for just these. */
const listOf = (asked: Bar["asked"], verdict: Verdict): string | null =>
  asked === null
    ? null
    : hrefOf(withOnly({ path: listPathOf("Pilot"), asked }, dimensions.verdicts.choice, verdict));

import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { JSX } from "preact";
import { verdicts, type Verdict } from "../../domain/vocabularies.ts";
import type { PilotCard } from "../read-pilot-cards.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { ChartFigure, chartWidths, type ChartSize, type Drawing } from "./figure.tsx";
import { VerdictLegend } from "./verdict-legend.tsx";
import { verdictClass } from "./verdict-class.ts";

const keys = Object.keys(verdicts) as Verdict[];
const NO_PROGRAMME = "Geen programma genoemd";
/** As many programmes have a bar of their own; the others share one. */
const MOST_BARS = 20;
const OTHERS = "Overige programma’s";

interface Bar {
  readonly programme: string;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly total: number;
}

/** The programmes with the most pilots, by name: programmes of the same name share a bar. */
function namedOf(cards: readonly PilotCard[]): ReadonlySet<string> {
  const counts = Map.groupBy(cards, ({ programme }) => programme?.name ?? NO_PROGRAMME);
  const largest = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  return new Set(largest.length <= MOST_BARS ? largest : largest.slice(0, MOST_BARS - 1));
}

/** What stands below the programmes, in this order. */
const lastBars: readonly string[] = [OTHERS, NO_PROGRAMME];

function barsOf(cards: readonly PilotCard[]): Bar[] {
  const named = namedOf(cards);
  const byProgramme = Map.groupBy(cards, ({ programme }) => {
    const name = programme?.name ?? NO_PROGRAMME;
    return named.has(name) || name === NO_PROGRAMME ? name : OTHERS;
  });
  return [...byProgramme]
    .map(([programme, members]) => ({
      programme,
      counts: Object.fromEntries(
        keys.map((key) => [key, members.filter(({ latest }) => latest.successful.verdict === key).length]),
      ) as Record<Verdict, number>,
      total: members.length,
    }))
    .toSorted(
      (a, b) =>
        lastBars.indexOf(a.programme) - lastBars.indexOf(b.programme) ||
        b.total - a.total ||
        a.programme.localeCompare(b.programme, "nl"),
    );
}

/** How many pilots each programme has, by what their latest report says of their success. */
export function VerdictBars({ cards }: { readonly cards: readonly PilotCard[] }): JSX.Element {
  const bars = barsOf(cards);
  return (
    <ChartFigure
      id="programmas-en-oordelen"
      title="Pilots per programma, naar hun uitkomst"
      summary={bars
        .map(({ programme, counts, total }) => {
          const parts = keys.flatMap((key) => (counts[key] > 0 ? [`${counts[key]} ${verdicts[key]}`] : []));
          return `${programme}: ${total}, waarvan ${parts.join(", ")}.`;
        })
        .join(" ")}
      legend={<VerdictLegend used={keys.filter((key) => bars.some(({ counts }) => counts[key] > 0))} />}
      draw={(size) => draw(bars, size)}
      table={{
        columns: ["Programma", ...keys.map((key) => sentence(verdicts[key])), "Totaal"],
        rows: bars.map(({ programme, counts, total }) => [
          programme,
          ...keys.map((key) => counts[key]),
          total,
        ]),
        numeric: keys.map((_, index) => index + 1).concat(keys.length + 1),
      }}
    />
  );
}

const layout = {
  wide: { label: 300, row: 38, labelAbove: false },
  narrow: { label: 0, row: 58, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
const BAR = 24;
const GAP = 2;
/** A share that is narrower has no room for its number, which then stands below it. */
const COUNT = 16;

function draw(bars: readonly Bar[], size: ChartSize): Drawing {
  const { label, row, labelAbove } = layout[size];
  const height = bars.length * row + 4;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ total }) => total))])
    .range([label, chartWidths[size] - 34]);
  const widthOf = (from: number, to: number): number => Math.max(1, x(to) - x(from) - GAP);
  const y = scaleBand()
    .domain(bars.map(({ programme }) => programme))
    .range([0, height]);
  const series = stack<unknown, Bar, Verdict>()
    .keys(keys)
    .value(({ counts }, key) => counts[key])([...bars]);
  return {
    height,
    marks: (
      <>
        {bars.map(({ programme, total }) => {
          const top = (y(programme) ?? 0) + (labelAbove ? 24 : 6);
          return (
            <g key={programme}>
              <text
                x={labelAbove ? 0 : label - 12}
                y={labelAbove ? top - 8 : top + 17}
                text-anchor={labelAbove ? "start" : "end"}
              >
                {programme}
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
            const { programme, counts } = segment.data;
            const top = (y(programme) ?? 0) + (labelAbove ? 24 : 6);
            return (
              <g key={`${layer.key} ${programme}`}>
                <rect
                  class={`oogst-bar--${verdictClass(layer.key)}`}
                  x={x(from)}
                  width={widthOf(from, to)}
                  y={top}
                  height={BAR}
                >
                  <title>{`${programme}, ${verdicts[layer.key]}: ${counts[layer.key]}`}</title>
                </rect>
                <text
                  class={widthOf(from, to) < COUNT ? "oogst-bar__count--below" : "oogst-bar__count"}
                  x={(x(from) + x(to) - GAP) / 2}
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

import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { ComponentChildren, JSX } from "preact";
import { verdicts, type Verdict } from "../../domain/vocabularies.ts";
import type { PilotCard } from "../read-pilot-cards.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { reportFields } from "../../domain/report-fields.ts";
import { listPathOf } from "../addresses.ts";
import { hrefOf } from "../listing/list-address.ts";
import { counted } from "../parts/counted.ts";
import { numberInWords, sentence } from "../parts/dutch-dates.ts";
import { Link } from "../parts/text.tsx";
import { Mark } from "./mark.tsx";
import { chartWidths, type Chart, type ChartSize, type Drawing } from "./chart.ts";
import { keysOf, VerdictLegend } from "./verdict-legend.tsx";
import { verdictClass } from "./verdict-class.ts";

const keys = Object.keys(verdicts) as Verdict[];
const NO_PROGRAMME = "Geen programma genoemd";
/** As many programmes have a bar of their own; the others share one. */
const MOST_BARS = 20;
const OTHERS = "Overige programma’s";

/** What the list of pilots is asked besides, to be of the same pilots. */
type Within = readonly (readonly [string, string])[];

interface Bar {
  readonly programme: string;
  /** What the list of pilots is asked for its pilots; null for those that share a bar. */
  readonly asked: readonly (readonly [string, string])[] | null;
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
    .map(([programme, members]): Bar => ({
      programme,
      asked: askedFor(programme, members),
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

function askedFor(name: string, [first]: readonly PilotCard[]): Bar["asked"] {
  if (name === OTHERS) return null;
  const { programmes, without } = dimensions;
  return first?.programme ? [[programmes.choice, first.programme.slug]] : [[without.parameter, "PROGRAMME"]];
}

/** How many pilots each programme has, by what their latest report says of their success. */
export function verdictBars(cards: readonly PilotCard[], within: Within): Chart {
  const bars = barsOf(cards);
  const shared =
    new Set(cards.map(({ programme }) => programme?.name ?? NO_PROGRAMME)).size - bars.length + 1;
  return {
    id: "programmas-en-oordelen",
    title: "Pilots per programma, naar hun uitkomst",
    summary: bars
      .map(({ programme, counts, total }) => {
        const parts = keys.flatMap((key) => (counts[key] > 0 ? [`${counts[key]} ${verdicts[key]}`] : []));
        return `${programme}: ${total}, waarvan ${parts.join(", ")}.`;
      })
      .join(" "),
    legend: (
      <>
        <VerdictLegend used={keys.filter((key) => bars.some(({ counts }) => counts[key] > 0))} />
        {bars.some(({ asked }) => asked === null) && (
          <p class="oogst-normal">
            “{OTHERS}” zijn er {numberInWords(shared)}, met de minste pilots; zie{" "}
            <Link to={`${listPathOf("Programme")}?sorteer=-pilots`}>alle programma’s</Link>, of kies een
            gemeente.
          </p>
        )}
      </>
    ),
    draw: (size) => draw(bars, size, within),
    table: {
      columns: ["Programma", ...keys.map((key) => sentence(verdicts[key])), "Totaal"],
      rows: bars.map(({ programme, counts, total }) => [programme, ...keys.map((key) => counts[key]), total]),
      numeric: keys.map((_, index) => index + 1).concat(keys.length + 1),
    },
    keys: keysOf(keys.filter((key) => bars.some(({ counts }) => counts[key] > 0))),
  };
}

const layout = {
  wide: { label: 300, row: 38, labelAbove: false },
  narrow: { label: 0, row: 58, labelAbove: true },
} as const satisfies Record<ChartSize, object>;
const BAR = 24;
const GAP = 2;
/** A share that is narrower has no room for its number, which then stands below it. */
const COUNT = 16;

function draw(bars: readonly Bar[], size: ChartSize, within: Within): Drawing {
  const { label, row, labelAbove } = layout[size];
  const height = bars.length * row + 4;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ total }) => total))])
    .rangeRound([label, chartWidths[size] - 34]);
  const widthOf = (from: number, to: number): number => Math.max(1, x(to) - x(from) - GAP);
  const y = scaleBand()
    .domain(bars.map(({ programme }) => programme))
    .rangeRound([0, height]);
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
            const { programme, counts, asked } = segment.data;
            const told = `${programme}, ${reportFields.successful.label} ${verdicts[layer.key]}: ${counted(counts[layer.key], "pilot")}`;
            const top = (y(programme) ?? 0) + (labelAbove ? 24 : 6);
            return (
              <g key={`${layer.key} ${programme}`}>
                <Maybe asked={asked} within={within} verdict={layer.key} told={told}>
                  <rect
                    class={`oogst-bar--${verdictClass(layer.key)}`}
                    x={x(from)}
                    width={widthOf(from, to)}
                    y={top}
                    height={BAR}
                  />
                </Maybe>
                <text
                  class={countClass(widthOf(from, to), layer.key)}
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

/** How a number is drawn: on the colour of its share, or below a share that has no room for it. */
function countClass(width: number, verdict: Verdict): string {
  if (width < COUNT) return "oogst-bar__count--below";
  return verdict === "NOT_STATED" ? "oogst-bar__count--on-pale" : "oogst-bar__count";
}

/** Leads to the pilots of a share, where the list can be asked for just these. */
function Maybe({
  asked,
  within,
  verdict,
  told,
  children,
}: {
  readonly asked: Bar["asked"];
  readonly within: Within;
  readonly verdict: Verdict;
  readonly told: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  if (asked === null)
    return (
      <g>
        <title>{told}</title>
        {children}
      </g>
    );
  const to = {
    path: listPathOf("Pilot"),
    asked: [...asked, [dimensions.verdicts.choice, verdict] as const, ...within],
  };
  return (
    <Mark to={hrefOf(to)} told={told}>
      {children}
    </Mark>
  );
}

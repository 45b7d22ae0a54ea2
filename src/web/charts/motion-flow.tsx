import { verdicts } from "../../domain/vocabularies.ts";
import { listPathOf, pathOf } from "../addresses.ts";
import { numberInWords } from "../parts/dutch-dates.ts";
import { namesOf, linkToMotion } from "../parts/pilot-list.tsx";
import { InLine, Link, sureWords } from "../parts/text.tsx";
import type { PilotCard } from "../read-cards.ts";
import { sankey, sankeyJustify, type SankeyLink, type SankeyNode } from "d3-sankey";
import { linkHorizontal } from "d3-shape";
import { areTogether, type Flow, flowsOf, type Node } from "./flows-of-motions.ts";
import type { ListFilters } from "../listing/list-view.ts";
import { reportFields } from "../../domain/report-fields.ts";
import {
  Mark,
  type Chart,
  type ChartSize,
  chartWidths,
  type Drawing,
  linesOf,
  notesOfUnsure,
  shortNames,
} from "./chart.tsx";

const judged = ["successful", "policyChange"] as const;

const columns = {
  wide: ["Moties", "Pilots", "Succesvol?", "Beleid aanpassen?"],
  narrow: ["Moties", "Pilots", "Succes", "Beleid"],
} as const satisfies Record<ChartSize, readonly string[]>;

/** The way from motion to pilot to outcome to policy, for the pilots that came from a motion, of those that are asked for. */
export function motionFlow(all: readonly PilotCard[], asked: ListFilters): Chart | null {
  const cards = all.filter(({ cameFrom }) => cameFrom.length > 0);
  if (cards.length === 0) return null;
  const isTogether = areTogether(cards);
  return {
    id: "van-motie-naar-beleid",
    title: "Van motie naar pilot, uitkomst en beleid",
    keys: [],
    notes: notesOfUnsure(cards, ["origins", ...judged]),
    beyond: isTogether && (
      <>
        Dit zijn alle {numberInWords(cards.length)} pilots die uit een motie komen. Kies een gemeente of een
        programma om ze apart te zien, of blader door <Link to={listPathOf("Motion")}>alle moties</Link>.
      </>
    ),
    draw: (size) => draw(flowsOf(cards, asked), size),
    table: isTogether ? tableOfCounts(cards) : tableOfPilots(cards),
  };
}

const judgedLabels = judged.map((field) => reportFields[field].label);

function tableOfPilots(cards: readonly PilotCard[]): Chart["table"] {
  const nameOf = namesOf(cards);
  return {
    columns: ["Pilot", "Motie", ...judgedLabels],
    rows: cards.map((card) => [
      <Link key={card.pilot.id} to={pathOf("Pilot", card.pilot.key)}>
        {nameOf(card)}
      </Link>,
      <InLine key={card.pilot.id} items={card.cameFrom.map(linkToMotion)} />,
      ...judged.map((field) => sureWords(verdicts[card.latest[field].verdict], card.doubted(field))),
    ]),
  };
}

const tableOfCounts = (cards: readonly PilotCard[]): Chart["table"] => {
  const wordsOf = ({ latest }: PilotCard): string[] => judged.map((field) => verdicts[latest[field].verdict]);
  return {
    columns: [...judgedLabels, "Pilots"],
    rows: [...Map.groupBy(cards, (card) => wordsOf(card).join())].flatMap(([, [first, ...others]]) =>
      first === undefined ? [] : [[...wordsOf(first), others.length + 1]],
    ),
  };
};

/** The column in which a name is enough: the motion before it tells whose it is. */
const PILOTS = 1;
const TOP = 26;
/** How high a line of a label is. */
const LINE = 14;
const layout = {
  wide: { row: 46, padding: 22, node: 12, longest: 34, ofVerdict: 34, lines: 1 },
  // The words of the last two columns meet between them.
  narrow: { row: 92, padding: 62, node: 8, longest: 14, ofVerdict: 7, lines: 4 },
} as const satisfies Record<ChartSize, object>;
const endOf = (node: SankeyNode<Node, Flow> | string | number): Partial<SankeyNode<Node, Flow>> =>
  typeof node === "object" ? node : {};
/** As d3-sankey draws it, in whole units. */
const pathOfLink = linkHorizontal<SankeyLink<Node, Flow>, [number, number]>()
  .source(({ source, y0 = 0 }) => [endOf(source).x1 ?? 0, y0])
  .target(({ target, y1 = 0 }) => [endOf(target).x0 ?? 0, y1])
  .digits(0);

function draw(graph: ReturnType<typeof flowsOf>, size: ChartSize): Drawing {
  const { row, padding, node, longest, ofVerdict, lines } = layout[size];
  const labelOf = ({ label, short, column }: Node): string =>
    size === "wide" && column !== PILOTS ? label : short;
  const shortOf = shortNames(graph.nodes.map(labelOf), longest * lines);
  const heads = columns[size].slice(-1 - Math.max(...graph.nodes.map(({ column }) => column)));
  const most = Math.max(
    ...heads.map((_, column) => graph.nodes.filter((each) => each.column === column).length),
  );
  const height = TOP + most * row;
  // The last column is labelled on its left; the first has room for its labels on its right.
  const width = chartWidths[size];
  const placed = sankey<Node, Flow>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(node)
    .nodePadding(padding)
    .extent([
      [0, TOP],
      [width, height - LINE * lines - 6],
    ])({ nodes: graph.nodes.map((each) => ({ ...each })), links: graph.links.map((each) => ({ ...each })) });
  return {
    height,
    marks: (
      <>
        {heads.map((column, index) => (
          <text
            key={column}
            class="oogst-flow__heading"
            x={(index * (width - node)) / (heads.length - 1) + (index === heads.length - 1 ? node : 0)}
            y={12}
            text-anchor={index === heads.length - 1 ? "end" : undefined}
          >
            {column}
          </text>
        ))}
        <g class="oogst-flow__links">
          {placed.links.map((each, index) => (
            <path
              key={index}
              class={`oogst-bar--${each.look === "not-stated" ? "not-applicable" : each.look}`}
              d={pathOfLink(each) ?? ""}
              stroke-width={Math.max(1, Math.round(each.width ?? 1))}
            />
          ))}
        </g>
        {placed.nodes.map((placedNode) => {
          const { id, label, look, column, to, ...corners } = placedNode;
          const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [corners.x0, corners.x1, corners.y0, corners.y1].map(
            (corner) => Math.round(corner ?? 0),
          );
          const isLast = column === heads.length - 1;
          const x = isLast ? x1 : x0;
          return (
            <Mark
              key={id}
              to={to}
              told={look === "thing" ? label : `${columns.wide.at(column - heads.length)} ${label}`}
            >
              <rect class={`oogst-bar oogst-bar--${look}`} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
              <text class="oogst-flow__label" y={y1 - 1} text-anchor={isLast ? "end" : undefined}>
                {linesOf(shortOf(labelOf(placedNode)), look === "thing" ? longest : ofVerdict, lines).map(
                  (line) => (
                    <tspan key={line} x={x} dy={LINE}>
                      {line}
                    </tspan>
                  ),
                )}
              </text>
            </Mark>
          );
        })}
      </>
    ),
  };
}

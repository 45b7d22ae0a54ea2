import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { listPathOf, pathOf } from "../addresses.ts";
import { hrefOf, type ListFilters, withOnly } from "../listing/list-view.ts";
import { sentence, counted, numberInWords } from "../parts/dutch-dates.ts";
import { namesOf, linkToMotion } from "../parts/pilot-list.tsx";
import { classOf, InLine, Link, sureWords } from "../parts/text.tsx";
import { motionName } from "../../domain/motion-key.ts";
import type { PilotCard } from "../read-cards.ts";
import { sankey, sankeyJustify, type SankeyLink, type SankeyNode } from "d3-sankey";
import { linkHorizontal } from "d3-shape";
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

interface Node {
  readonly id: string;
  readonly label: string;
  /** For where there is little room. */
  readonly short: string;
  readonly look: string;
  readonly column: number;
  /** Where it leads to; null where no list is of just these. */
  readonly to: string | null;
}
interface Flow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly look: string;
}

const shortVerdicts = {
  YES: "Ja",
  PARTLY: "Deels",
  NO: "Nee",
  NOT_YET_KNOWN: "N.n.b.",
  NOT_APPLICABLE: "N.v.t.",
  NOT_STATED: "Niets",
} as const satisfies Record<Verdict, string>;

/** The pilots with a verdict of those that came from a motion; null where the list cannot be asked for just these. */
function listOf(asked: ListFilters, choice: string, verdict: Verdict): string | null {
  const origin = dimensions.origins.parameter;
  if (asked.some(([name, value]) => name === origin && value !== "MOTION")) return null;
  const fromMotions = withOnly({ path: listPathOf("Pilot"), asked }, origin, "MOTION");
  return hrefOf(withOnly(fromMotions, choice, verdict));
}

/** What motions, pilots, outcomes and consequences there are, and how they lead to one another. */
function flowsOf(cards: readonly PilotCard[], asked: ListFilters): { nodes: Node[]; links: Flow[] } {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Flow>();
  const node = (column: number, key: string, rest: Pick<Node, "label" | "short" | "look" | "to">): string => {
    const id = `${column} ${key}`;
    nodes.set(id, { id, column, ...rest });
    return id;
  };
  const verdictNode = (column: number, choice: string, verdict: Verdict): string =>
    node(column, verdict, {
      to: listOf(asked, choice, verdict),
      label: sentence(verdicts[verdict]),
      short: shortVerdicts[verdict],
      look: classOf(verdict),
    });
  const link = (source: string, target: string, value: number, look: string): void => {
    const id = `${source} > ${target}`;
    links.set(id, { source, target, look, value: (links.get(id)?.value ?? 0) + value });
  };
  const nameOf = namesOf(cards);
  for (const card of cards) {
    const { pilot, latest, cameFrom } = card;
    const { successful, policyChange } = latest;
    const pilotNode = node(1, pilot.key, {
      label: nameOf(card),
      short: pilot.name,
      look: "thing",
      to: pathOf("Pilot", pilot.key),
    });
    for (const motion of cameFrom) {
      const motionNode = node(0, motion.key, {
        label: nameOf(card, motionName(motion)),
        short: nameOf(card, motion.number ?? motionName(motion)),
        look: "thing",
        to: pathOf("Motion", motion.key),
      });
      // A pilot that came from two motions is still one pilot.
      link(motionNode, pilotNode, 1 / cameFrom.length, "thing");
    }
    const outcome = verdictNode(2, dimensions.verdicts.choice, successful.verdict);
    const policy = verdictNode(3, dimensions.policyChanges.parameter, policyChange.verdict);
    link(pilotNode, outcome, 1, classOf(successful.verdict));
    link(outcome, policy, 1, classOf(policyChange.verdict));
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** With more pilots than this nobody follows a line. */
const MOST_PILOTS = 10;

/** How many pilots have each outcome: "ja: 3; nee: 1". */
const outcomesOf = (cards: readonly PilotCard[]): string =>
  [...Map.groupBy(cards, ({ latest }) => latest.successful.verdict)]
    .map(([verdict, those]) => `${verdicts[verdict]}: ${those.length}`)
    .join("; ");

const columns = {
  wide: ["Motie", "Pilot", "Succesvol?", "Beleid aanpassen?"],
  narrow: ["Motie", "Pilot", "Succes", "Beleid"],
} as const satisfies Record<ChartSize, readonly string[]>;

/** The way from motion to pilot to outcome to policy, for the pilots that came from a motion, of those that are asked for. */
export function motionFlow(cards: readonly PilotCard[], asked: ListFilters): Chart | null {
  const fromMotions = cards.filter(({ cameFrom }) => cameFrom.length > 0);
  const drawn = fromMotions.slice(0, MOST_PILOTS);
  if (drawn.length === 0) return null;
  const nameOf = namesOf(drawn);
  const unsure = notesOfUnsure(drawn, ["origins", "successful", "policyChange"]);
  return {
    id: "van-motie-naar-beleid",
    title: "Van motie naar pilot, uitkomst en beleid",
    summary: `${sentence(counted(drawn.length, "pilot"))} die uit een motie komen, op naam. ${reportFields.successful.label} ${outcomesOf(drawn)}. De tabel bij dit beeld zegt het per pilot.`,
    ...(fromMotions.length > drawn.length
      ? {
          notes: [
            ...unsure,
            `De eerste ${drawn.length} van ${numberInWords(fromMotions.length)} pilots die uit een motie komen, op naam.`,
          ],
          beyond: (
            <>
              Kies een gemeente of een programma, of blader door{" "}
              <Link to={listPathOf("Motion")}>alle moties</Link>.
            </>
          ),
        }
      : { notes: unsure }),
    draw: (size) => draw(flowsOf(drawn, asked), size),
    table: {
      columns: ["Pilot", "Motie", reportFields.successful.label, reportFields.policyChange.label],
      rows: drawn.map((card) => [
        <Link key={card.pilot.id} to={pathOf("Pilot", card.pilot.key)}>
          {nameOf(card)}
        </Link>,
        <InLine key={card.pilot.id} items={card.cameFrom.map(linkToMotion)} />,
        ...(["successful", "policyChange"] as const).map((field) =>
          sureWords(verdicts[card.latest[field].verdict], card.doubted(field)),
        ),
      ]),
    },
    keys: [],
  };
}

/** The column in which a name is enough: the motion before it tells whose it is. */
const PILOTS = 1;
const TOP = 26;
/** How high a line of a label is. */
const LINE = 14;
const layout = {
  wide: { row: 46, padding: 22, node: 12, longest: 34, lines: 1 },
  narrow: { row: 74, padding: 38, node: 8, longest: 14, lines: 2 },
} as const satisfies Record<ChartSize, object>;
const endOf = (node: SankeyNode<Node, Flow> | string | number): Partial<SankeyNode<Node, Flow>> =>
  typeof node === "object" ? node : {};
/** As d3-sankey draws it, in whole units. */
const pathOfLink = linkHorizontal<SankeyLink<Node, Flow>, [number, number]>()
  .source(({ source, y0 = 0 }) => [endOf(source).x1 ?? 0, y0])
  .target(({ target, y1 = 0 }) => [endOf(target).x0 ?? 0, y1])
  .digits(0);

function draw(graph: ReturnType<typeof flowsOf>, size: ChartSize): Drawing {
  const { row, padding, node, longest, lines } = layout[size];
  const labelOf = ({ label, short, column }: Node): string =>
    size === "wide" && column !== PILOTS ? label : short;
  const shortOf = shortNames(graph.nodes.map(labelOf), longest * lines);
  const most = Math.max(
    ...columns[size].map((_, column) => graph.nodes.filter((each) => each.column === column).length),
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
        {columns[size].map((column, index) => (
          <text
            key={column}
            class="oogst-flow__heading"
            x={
              (index * (width - node)) / (columns[size].length - 1) +
              (index === columns[size].length - 1 ? node : 0)
            }
            y={12}
            text-anchor={index === columns[size].length - 1 ? "end" : undefined}
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
          const isLast = column === columns[size].length - 1;
          const x = isLast ? x1 : x0;
          return (
            <Mark key={id} to={to} told={`${columns.wide[column] ?? ""}: ${label}`}>
              <rect class={`oogst-bar oogst-bar--${look}`} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
              <text class="oogst-flow__label" y={y1 - 1} text-anchor={isLast ? "end" : undefined}>
                {linesOf(shortOf(labelOf(placedNode)), longest, lines).map((line) => (
                  <tspan key={line} x={x} dy={LINE}>
                    {line}
                  </tspan>
                ))}
              </text>
            </Mark>
          );
        })}
      </>
    ),
  };
}

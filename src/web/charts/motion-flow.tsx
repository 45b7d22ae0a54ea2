import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { listPathOf, pathOf } from "../addresses.ts";
import { hrefOf } from "../listing/list-view.ts";
import { sentence, counted, numberInWords } from "../parts/dutch-dates.ts";
import { namesOf, linkToMotion } from "../parts/pilot-list.tsx";
import { classOf, InLine, Link } from "../parts/text.tsx";
import { motionName } from "../../domain/motion-key.ts";
import type { PilotCard } from "../read-cards.ts";
import { sankey, sankeyJustify, type SankeyLink, type SankeyNode } from "d3-sankey";
import { linkHorizontal } from "d3-shape";
import { reportFields } from "../../domain/report-fields.ts";
import { Mark, type Chart, type ChartSize, chartWidths, type Drawing, shorten } from "./chart.tsx";

interface Node {
  readonly id: string;
  readonly label: string;
  /** For where there is little room. */
  readonly short: string;
  readonly look: string;
  readonly column: number;
  /** Where it leads to. */
  readonly to: string;
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

/** What motions, pilots, outcomes and consequences there are, and how they lead to one another. */
function flowsOf(cards: readonly PilotCard[]): { nodes: Node[]; links: Flow[] } {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Flow>();
  const node = (column: number, key: string, rest: Pick<Node, "label" | "short" | "look" | "to">): string => {
    const id = `${column} ${key}`;
    nodes.set(id, { id, column, ...rest });
    return id;
  };
  const verdictNode = (column: number, choice: string, verdict: Verdict): string =>
    node(column, verdict, {
      to: hrefOf({
        path: listPathOf("Pilot"),
        asked: [
          [dimensions.origins.parameter, "MOTION"],
          [choice, verdict],
        ],
      }),
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
      const label = nameOf(card, motionName(motion));
      const motionNode = node(0, motion.key, {
        label,
        short: motion.number ?? label,
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
const MOST_PILOTS = 12;

/** How many pilots have each outcome: "ja: 3; nee: 1". */
const outcomesOf = (cards: readonly PilotCard[]): string =>
  [...Map.groupBy(cards, ({ latest }) => latest.successful.verdict)]
    .map(([verdict, those]) => `${verdicts[verdict]}: ${those.length}`)
    .join("; ");

const columns = {
  wide: ["Motie", "Pilot", "Succesvol?", "Beleid aanpassen?"],
  narrow: ["Motie", "Pilot", "Succes", "Beleid"],
} as const satisfies Record<ChartSize, readonly string[]>;

/** The way from motion to pilot to outcome to policy, for the pilots that came from a motion. */
export function motionFlow(cards: readonly PilotCard[]): Chart | null {
  const fromMotions = cards.filter(({ cameFrom }) => cameFrom.length > 0);
  const drawn = fromMotions.slice(0, MOST_PILOTS);
  if (drawn.length === 0) return null;
  const nameOf = namesOf(drawn);
  return {
    id: "van-motie-naar-beleid",
    title: "Van motie naar pilot, uitkomst en beleid",
    summary: `${sentence(counted(drawn.length, "pilot"))} die uit een motie komen, op naam. ${reportFields.successful.label} ${outcomesOf(drawn)}. De tabel bij dit beeld zegt het per pilot.`,
    ...(fromMotions.length > drawn.length
      ? {
          notes: [
            `De eerste ${drawn.length} van ${numberInWords(fromMotions.length)} pilots die uit een motie komen, op naam.`,
          ],
          beyond: (
            <>
              Kies een gemeente of een programma, of blader door{" "}
              <Link to={listPathOf("Motion")}>alle moties</Link>.
            </>
          ),
        }
      : { notes: [] }),
    draw: (size) => draw(drawn, size),
    table: {
      columns: ["Pilot", "Motie", reportFields.successful.label, reportFields.policyChange.label],
      rows: drawn.map((card) => [
        <Link key={card.pilot.id} to={pathOf("Pilot", card.pilot.key)}>
          {nameOf(card)}
        </Link>,
        <InLine key={card.pilot.id} items={card.cameFrom.map(linkToMotion)} />,
        verdicts[card.latest.successful.verdict],
        verdicts[card.latest.policyChange.verdict],
      ]),
    },
    keys: [],
  };
}

/** The column in which a name is enough: the motion before it tells whose it is. */
const PILOTS = 1;
const TOP = 26;
/** Room for the label under the lowest node. */
const LABEL = 20;
const layout = {
  wide: { row: 46, padding: 22, node: 12, longest: 34 },
  narrow: { row: 70, padding: 34, node: 8, longest: 13 },
} as const satisfies Record<ChartSize, object>;
const endOf = (node: SankeyNode<Node, Flow> | string | number): Partial<SankeyNode<Node, Flow>> =>
  typeof node === "object" ? node : {};
/** As d3-sankey draws it, in whole units. */
const pathOfLink = linkHorizontal<SankeyLink<Node, Flow>, [number, number]>()
  .source(({ source, y0 = 0 }) => [endOf(source).x1 ?? 0, y0])
  .target(({ target, y1 = 0 }) => [endOf(target).x0 ?? 0, y1])
  .digits(0);

function draw(cards: readonly PilotCard[], size: ChartSize): Drawing {
  const { row, padding, node, longest } = layout[size];
  const graph = flowsOf(cards);
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
      [width, height - LABEL],
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
            text-anchor={index === columns[size].length - 1 ? "end" : "start"}
          >
            {column}
          </text>
        ))}
        {placed.links.map((each, index) => (
          <path
            key={index}
            class={`oogst-bar--${each.look === "not-stated" ? "not-applicable" : each.look} oogst-flow__link`}
            d={pathOfLink(each) ?? ""}
            stroke-width={Math.max(1, Math.round(each.width ?? 1))}
          />
        ))}
        {placed.nodes.map(({ id, label, short, look, column, to, ...corners }) => {
          const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [corners.x0, corners.x1, corners.y0, corners.y1].map(
            (corner) => Math.round(corner ?? 0),
          );
          const isLast = column === columns[size].length - 1;
          return (
            <Mark key={id} to={to} told={`${columns.wide[column] ?? ""}: ${label}`}>
              <rect class={`oogst-bar oogst-bar--${look}`} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
              <text
                class="oogst-flow__label"
                x={isLast ? x1 : x0}
                y={y1 + 13}
                text-anchor={isLast ? "end" : "start"}
              >
                {shorten(size === "wide" && column !== PILOTS ? label : short, longest)}
              </text>
            </Mark>
          );
        })}
      </>
    ),
  };
}

import { sankey, sankeyJustify, sankeyLinkHorizontal } from "d3-sankey";
import type { JSX } from "preact";
import { reportFields } from "../../fields/report-fields.ts";
import { verdicts } from "../../fields/vocabulary.ts";
import { pathOf } from "../addresses.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { motionName } from "../parts/motion-name.ts";
import { Link } from "../parts/text.tsx";
import type { Glance } from "../read-glances.ts";
import { ChartFigure, chartWidths, type ChartSize, type Drawing } from "./figure.tsx";
import { verdictClass } from "./verdict-class.ts";

/** More pilots than this are not drawn. */
const MOST_PILOTS = 40;

interface Node {
  readonly id: string;
  readonly label: string;
  readonly look: string;
  readonly column: number;
}
interface Flow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly look: string;
}

const columns = ["Motie", "Pilot", "Succesvol?", "Beleid aanpassen?"] as const;

/** What motions, pilots, outcomes and consequences there are, and how they lead to one another. */
function flowsOf(glances: readonly Glance[]): { nodes: Node[]; links: Flow[] } {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Flow>();
  const node = (column: number, key: string, label: string, look: string): string => {
    const id = `${column} ${key}`;
    nodes.set(id, { id, label, look, column });
    return id;
  };
  const link = (source: string, target: string, value: number, look: string): void => {
    const id = `${source} > ${target}`;
    links.set(id, { source, target, look, value: (links.get(id)?.value ?? 0) + value });
  };
  for (const { pilot, latest, cameFrom } of glances) {
    const { successful, policyChange } = latest;
    const pilotNode = node(1, pilot.slug, pilot.name, "brand");
    for (const motion of cameFrom) {
      const motionNode = node(0, motion.key, motionName(motion), "brand");
      // A pilot that came from two motions is still one pilot.
      link(motionNode, pilotNode, 1 / cameFrom.length, "brand");
    }
    const outcome = node(
      2,
      successful.verdict,
      sentence(verdicts[successful.verdict]),
      verdictClass(successful.verdict),
    );
    const policy = node(
      3,
      policyChange.verdict,
      sentence(verdicts[policyChange.verdict]),
      verdictClass(policyChange.verdict),
    );
    link(pilotNode, outcome, 1, verdictClass(successful.verdict));
    link(outcome, policy, 1, verdictClass(policyChange.verdict));
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

/** The way from motion to pilot to outcome to policy, for the pilots that came from a motion. */
export function MotionFlow({ glances }: { readonly glances: readonly Glance[] }): JSX.Element | null {
  const drawn = glances.filter(({ cameFrom }) => cameFrom.length > 0).slice(0, MOST_PILOTS);
  if (drawn.length === 0) return null;
  return (
    <ChartFigure
      id="van-motie-naar-beleid"
      title="Van motie naar pilot, uitkomst en beleid"
      summary={drawn
        .map(
          ({ pilot, latest, cameFrom }) =>
            `${cameFrom.map(motionName).join(" en ")} leidde tot ${pilot.name}; ${reportFields.successful.label} ${verdicts[latest.successful.verdict]}; ${reportFields.policyChange.label} ${verdicts[latest.policyChange.verdict]}.`,
        )
        .join(" ")}
      draw={(size) => draw(drawn, size)}
      table={{
        columns: ["Pilot", "Motie", reportFields.successful.label, reportFields.policyChange.label],
        rows: drawn.map(({ pilot, latest, cameFrom }) => [
          <Link key={pilot.id} to={pathOf("Pilot", pilot.slug)}>
            {pilot.name}
          </Link>,
          <>
            {cameFrom.map((motion, index) => (
              <>
                {index > 0 && ", "}
                <Link to={pathOf("Motion", motion.key)}>{motionName(motion)}</Link>
              </>
            ))}
          </>,
          verdicts[latest.successful.verdict],
          verdicts[latest.policyChange.verdict],
        ]),
      }}
    />
  );
}

const TOP = 26;
const layout = {
  wide: { row: 46, padding: 22, node: 12, longest: 28 },
  narrow: { row: 70, padding: 34, node: 8, longest: 13 },
} as const satisfies Record<ChartSize, object>;
const pathOfLink = sankeyLinkHorizontal<Node, Flow>();

function draw(glances: readonly Glance[], size: ChartSize): Drawing {
  const { row, padding, node, longest } = layout[size];
  const graph = flowsOf(glances);
  const most = Math.max(
    ...columns.map((_, column) => graph.nodes.filter((each) => each.column === column).length),
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
      [width, height - padding / 2],
    ])({ nodes: graph.nodes.map((each) => ({ ...each })), links: graph.links.map((each) => ({ ...each })) });
  return {
    height,
    marks: (
      <>
        {columns.map((column, index) => (
          <text
            key={column}
            class="oogst-flow__heading"
            x={(index * (width - node)) / (columns.length - 1) + (index === columns.length - 1 ? node : 0)}
            y={12}
            text-anchor={index === columns.length - 1 ? "end" : "start"}
          >
            {size === "narrow" && index === columns.length - 1 ? "Beleid?" : column}
          </text>
        ))}
        {placed.links.map((each, index) => (
          <path
            key={index}
            class={`oogst-flow__link oogst-flow__link--${each.look}`}
            d={pathOfLink(each) ?? ""}
            stroke-width={Math.max(1, each.width ?? 1)}
          />
        ))}
        {placed.nodes.map(({ id, label, look, column, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
          const isLast = column === columns.length - 1;
          return (
            <g key={id}>
              <rect
                class={`oogst-flow__node oogst-flow__node--${look}`}
                x={x0}
                y={y0}
                width={x1 - x0}
                height={y1 - y0}
              />
              <text
                class="oogst-flow__label"
                x={isLast ? x1 : x0}
                y={y1 + 13}
                text-anchor={isLast ? "end" : "start"}
              >
                {label.length <= longest ? label : `${label.slice(0, longest - 1).trimEnd()}…`}
              </text>
            </g>
          );
        })}
      </>
    ),
  };
}

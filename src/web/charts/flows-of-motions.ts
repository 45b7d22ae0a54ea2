import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { listPathOf, pathOf } from "../addresses.ts";
import { hrefOf } from "../listing/list-view.ts";
import { sentence } from "../parts/dutch-dates.ts";
import { namesOf } from "../parts/pilot-list.tsx";
import { classOf, motionName } from "../parts/text.tsx";
import type { PilotCard } from "../read-pilot-cards.ts";

export interface Node {
  readonly id: string;
  readonly label: string;
  /** For where there is little room. */
  readonly short: string;
  readonly look: string;
  readonly column: number;
  /** Where it leads to. */
  readonly to: string;
}
export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly look: string;
}

const shortVerdicts = {
  YES: "Ja",
  PARTLY: "Deels",
  NO: "Nee",
  NOT_YET_KNOWN: "Open",
  NOT_APPLICABLE: "N.v.t.",
  NOT_STATED: "Niets",
} as const satisfies Record<Verdict, string>;

/** What motions, pilots, outcomes and consequences there are, and how they lead to one another. */
export function flowsOf(cards: readonly PilotCard[]): { nodes: Node[]; links: Flow[] } {
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
      look: "brand",
      to: pathOf("Pilot", pilot.key),
    });
    for (const motion of cameFrom) {
      const label = nameOf(card, motionName(motion));
      const motionNode = node(0, motion.key, {
        label,
        short: motion.number ?? label,
        look: "brand",
        to: pathOf("Motion", motion.key),
      });
      // A pilot that came from two motions is still one pilot.
      link(motionNode, pilotNode, 1 / cameFrom.length, "brand");
    }
    const outcome = verdictNode(2, dimensions.verdicts.choice, successful.verdict);
    const policy = verdictNode(3, dimensions.policyChanges.parameter, policyChange.verdict);
    link(pilotNode, outcome, 1, classOf(successful.verdict));
    link(outcome, policy, 1, classOf(policyChange.verdict));
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

import { type Verdict, verdicts } from "../../domain/vocabularies.ts";
import { dimensions } from "../../domain/dimensions/dimensions.ts";
import { listPathOf, pathOf } from "../addresses.ts";
import { hrefOf, type ListFilters, withOnly } from "../listing/list-view.ts";
import { counted, sentence } from "../parts/dutch-dates.ts";
import { namesOf } from "../parts/pilot-list.tsx";
import { classOf } from "../parts/text.tsx";
import { motionName } from "../../domain/motion-key.ts";
import type { PilotCard } from "../read-cards.ts";

export interface Node {
  readonly id: string;
  readonly label: string;
  /** For where there is little room. */
  readonly short: string;
  readonly look: string;
  readonly column: number;
  /** Where it leads to; null where no list is of just these. */
  readonly to: string | null;
}
export interface Flow {
  readonly source: string;
  readonly target: string;
  readonly value: number;
  readonly look: string;
}

/** The pilots that came from a motion, or those of them with a verdict; null where the list cannot be asked for just these. */
function listOf(asked: ListFilters, choice?: string, verdict?: Verdict): string | null {
  const origin = dimensions.origins.parameter;
  if (asked.some(([name, value]) => name === origin && value !== "MOTION")) return null;
  const fromMotions = withOnly({ path: listPathOf("Pilot"), asked }, origin, "MOTION");
  return hrefOf(choice && verdict ? withOnly(fromMotions, choice, verdict) : fromMotions);
}

/** With more pilots than this nobody follows a line: they are drawn as one. */
const MOST_PILOTS = 10;
export const areTogether = (cards: readonly PilotCard[]): boolean => cards.length > MOST_PILOTS;

/** What motions, pilots, outcomes and consequences there are, and how they lead to one another. */
export function flowsOf(cards: readonly PilotCard[], asked: ListFilters): { nodes: Node[]; links: Flow[] } {
  const nodes = new Map<string, Node>();
  const links = new Map<string, Flow>();
  const node = (column: number, key: string, rest: Omit<Node, "id" | "column">): string => {
    const id = `${column} ${key}`;
    nodes.set(id, { id, column, ...rest });
    return id;
  };
  const isTogether = areTogether(cards);
  const judge = (
    column: number,
    choice: string,
    alike: ReadonlyMap<Verdict, unknown[]>,
    verdict: Verdict,
  ) => {
    const label = `${sentence(verdicts[verdict])}: ${alike.get(verdict)?.length ?? 0}`;
    const to = listOf(asked, choice, verdict);
    return node(isTogether ? column - 1 : column, verdict, {
      label,
      short: label,
      look: classOf(verdict),
      to,
    });
  };
  const successes = Map.groupBy(cards, ({ latest }) => latest.successful.verdict);
  const policies = Map.groupBy(cards, ({ latest }) => latest.policyChange.verdict);
  const link = (source: string, target: string, value: number): void => {
    const id = `${source} > ${target}`;
    const look = nodes.get(target)?.look ?? "";
    links.set(id, { source, target, look, value: (links.get(id)?.value ?? 0) + value });
  };
  const nameOf = namesOf(cards);
  const all = counted(cards.length, "pilot");
  for (const card of cards) {
    const { pilot, cameFrom, latest } = card;
    const pilotNode = isTogether
      ? node(0, "", { label: all, short: all, look: "thing", to: listOf(asked) })
      : node(1, pilot.key, {
          label: nameOf(card),
          short: pilot.name,
          look: "thing",
          to: pathOf("Pilot", pilot.key),
        });
    for (const motion of isTogether ? [] : cameFrom) {
      const motionNode = node(0, motion.key, {
        label: nameOf(card, motionName(motion)),
        short: nameOf(card, motion.number ?? motionName(motion)),
        look: "thing",
        to: pathOf("Motion", motion.key),
      });
      // A pilot that came from two motions is still one pilot.
      link(motionNode, pilotNode, 1 / cameFrom.length);
    }
    const outcome = judge(2, dimensions.verdicts.choice, successes, latest.successful.verdict);
    const policy = judge(3, dimensions.policyChanges.parameter, policies, latest.policyChange.verdict);
    link(pilotNode, outcome, 1);
    link(outcome, policy, 1);
  }
  return { nodes: [...nodes.values()], links: [...links.values()] };
}

import type { ComponentChildren, JSX } from "preact";
import { pathOf } from "../addresses.ts";
import type { MotionRow } from "../../read/rows.ts";
import type { PilotCard } from "../read-cards.ts";
import { Thing } from "./lists.tsx";
import { Answered, excerptOf, Link, StatusBadge, Sure, type Part } from "./text.tsx";
import { motionName } from "../../domain/motion-key.ts";
import { letterId } from "../listing/list-view.ts";

/** What is printed about an end can be a whole paragraph. */
const MOST_OF_END = 60;

interface ShownCard extends PilotCard {
  /** How much its end slipped, where a list says so. */
  readonly slipped?: string | null;
  /** The letter that it is the first of, in a list that has letters. */
  readonly letter?: string | null;
}

/** Pilots in short, one under the other; of which municipality where they are of more than one. */
export const PilotList: Part<{ cards: readonly ShownCard[] }> = ({ cards }) => (
  <ul class="oogst-things">
    {cards.map((card) => (
      <PilotItem key={card.pilot.id} card={card} spread={areSpread(cards)} />
    ))}
  </ul>
);

export const PilotItem: Part<{
  card: ShownCard;
  /** Whether those beside it are of more than one municipality. */
  spread: boolean;
  children?: ComponentChildren;
}> = ({ card, spread, children }) => {
  const { pilot, municipality, latest, doubted, slipped = null, letter = null } = card;
  const [programme] = card.programmes;
  return (
    <Thing
      path={pathOf("Pilot", pilot.key)}
      name={pilot.name}
      id={letter === null ? undefined : letterId(letter)}
    >
      <p class="oogst-thing__notes">
        {municipality && spread && <span>{municipality.name}</span>}
        <StatusBadge status={card.status} doubted={doubted} />
        <Answered field="successful" of={card} />
        {programme && (
          <span>
            <Sure doubted={doubted("programme")}>{programme.name}</Sure>
          </span>
        )}
        {latest.end && (
          <span>
            <Sure doubted={doubted("end")}>Einde: {excerptOf(latest.end.text, MOST_OF_END)}</Sure>
          </span>
        )}
        {slipped !== null && <span>Einde {slipped} opgeschoven</span>}
        {card.cameFrom.map((motion) => (
          <Sure key={motion.id} doubted={doubted("motions")}>
            {linkToMotion(motion)}
          </Sure>
        ))}
      </p>
      {children}
    </Thing>
  );
};

export const linkToMotion = (motion: MotionRow): JSX.Element => (
  <Link key={motion.id} to={pathOf("Motion", motion.key)}>
    {motionName(motion)}
  </Link>
);

/** What pilots are called where they stand together, or what is theirs: by name, and whose it is where that differs. */
export function namesOf(cards: readonly PilotCard[]): (card: PilotCard, name?: string) => string {
  const spread = areSpread(cards);
  return ({ pilot, municipality }, name = pilot.name) =>
    spread && municipality ? `${name} (${municipality.name})` : name;
}

/** Whether pilots are of more than one municipality, so that their names alone may not tell them apart. */
export const areSpread = (cards: readonly PilotCard[]): boolean =>
  cards.some(({ pilot }) => pilot.municipalityId !== cards[0]?.pilot.municipalityId);

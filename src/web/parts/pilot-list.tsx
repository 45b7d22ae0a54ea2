import type { JSX } from "preact";
import { reportFields } from "../../domain/report-fields.ts";
import { pathOf } from "../addresses.ts";
import type { PilotCard } from "../read-pilot-cards.ts";
import { StatusBadge, VerdictBadge } from "./badges.tsx";
import { motionName } from "./motion-name.ts";
import { Heading, Link } from "./text.tsx";

/** Pilots in short, one under the other; of which municipality where they are of more than one. */
export const PilotList = ({ cards }: { readonly cards: readonly PilotCard[] }): JSX.Element => (
  <ul class="oogst-things">
    {cards.map(({ pilot, municipality, status, latest, programme, cameFrom }) => (
      <li key={pilot.id} class="oogst-thing">
        <Heading level={3}>
          <Link to={pathOf("Pilot", pilot.key)}>{pilot.name}</Link>
        </Heading>
        <p class="oogst-thing__notes">
          <StatusBadge status={status} />
          <span>
            {reportFields.successful.label} <VerdictBadge verdict={latest.successful.verdict} />
          </span>
          {municipality && areSpread(cards) && <span>{municipality.name}</span>}
          {programme && <span>{programme.name}</span>}
          {cameFrom.map((motion) => (
            <Link key={motion.id} to={pathOf("Motion", motion.key)}>
              {motionName(motion)}
            </Link>
          ))}
        </p>
      </li>
    ))}
  </ul>
);

/** Whether pilots are of more than one municipality, so that their names alone may not tell them apart. */
export const areSpread = (cards: readonly PilotCard[]): boolean =>
  cards.some(({ pilot }) => pilot.municipalityId !== cards[0]?.pilot.municipalityId);

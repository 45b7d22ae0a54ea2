import { pageOfList } from "../../listing/list-body.tsx";
import type { JSX } from "preact";
import { listPathOf, pathOf, promisesPath } from "../../addresses.ts";
import type { CouncilLinks } from "../../site.ts";
import { listLinks } from "../../data-addresses.ts";
import { motionListing } from "../../../read/listings/listings.ts";
import { arrange, dataQuestion } from "../../listing/arrange.ts";
import { listTitleOf, type Page } from "../../page/page.ts";
import { Thing } from "../../parts/lists.tsx";
import { Link, Paragraph, type Part } from "../../parts/text.tsx";
import { motionName } from "../../../domain/motion-key.ts";
import { counted, datesInWords, numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { HowItStands, StateLine } from "./path-of-pilot.tsx";
import { type PathState, pathStateMeanings, pathStates } from "../../../read/motions/motion-state.ts";
import type { ListedMotion } from "../../../read/motions/read-motions.ts";

/** As many pilots of a motion stand in the list. */
const MOST_PILOTS = 5;

const place = { path: listPathOf("Motion"), size: 25 };

const about =
  "Wat er kwam van moties van de raad: de pilots, hun uitkomst, het gevolg voor het beleid en de memo daarover.";

/** The page of all motions with what came of them, as its address narrows it. */
export function motionsPage(
  motions: readonly ListedMotion[],
  asked: URLSearchParams,
  links: CouncilLinks,
): Page {
  const { part, view } = arrange(motions, motionListing, place, asked);
  const several = new Set(motions.map(({ motion }) => motion.municipalityId)).size > 1;
  return pageOfList({
    view,
    title: listTitleOf("Motion"),
    about,
    heading: sentence(counted(view.total, "motie")),
    data: listLinks("moties-met-uitkomst", dataQuestion(view), view.address),
    intro: (
      <>
        <Paragraph>
          Zie ook <Link to={promisesPath}>toezeggingen en initiatiefvoorstellen</Link>.
        </Paragraph>
        <StateMeanings />
      </>
    ),
    children: (
      <ul class="oogst-things">
        {part.map((listed) => (
          <Motion key={listed.motion.key} listed={listed} several={several} links={links} />
        ))}
      </ul>
    ),
  });
}

/** What the words for how far something is mean, folded away. */
export const StateMeanings = (): JSX.Element => (
  <details>
    <summary>Wat betekenen “nog open”, “afgedaan” en “geen uitkomst”?</summary>
    <ul>
      {(Object.keys(pathStates) as PathState[]).map((state) => (
        <li key={state}>
          {sentence(pathStates[state])}: {pathStateMeanings[state]}.
        </li>
      ))}
    </ul>
    <Paragraph>
      Wij lezen dit in de rapporten over pilots; wat de raad zelf besloot, kan anders zijn.
    </Paragraph>
  </details>
);

const Motion: Part<{
  listed: ListedMotion;
  /** There are motions of more than one municipality. */
  several: boolean;
  links: CouncilLinks;
}> = ({ listed: { motion, municipality, paths, total, state }, several, links }) => {
  const link = links.motion(motion);
  return (
    <Thing path={pathOf("Motion", motion.key)} name={motionName(motion)}>
      <StateLine state={state}>
        {several && municipality && <span>{municipality.name}</span>}
        {motion.date && <span>{datesInWords(motion.date) ?? motion.date.text}</span>}
        {link !== null && <Link to={link}>In het systeem van de raad</Link>}
      </StateLine>
      {total === 0 && <p class="oogst-thing__notes">Geen rapport noemt deze motie bij een pilot.</p>}
      {paths.slice(0, MOST_PILOTS).map((path) => (
        <p key={path.pilot.id} class="oogst-thing__notes">
          <Link to={pathOf("Pilot", path.pilot.key)}>{path.pilot.name}</Link>
          <HowItStands of={path} links={links} />
          <span>Volgens {path.edition.title}</span>
        </p>
      ))}
      {total > MOST_PILOTS && (
        <p class="oogst-thing__notes">
          <Link to={pathOf("Motion", motion.key)}>Alle {numberInWords(total)} pilots van deze motie</Link>
        </p>
      )}
    </Thing>
  );
};

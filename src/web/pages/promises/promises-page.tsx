import { pageOfList } from "../../listing/list-body.tsx";
import { originKinds } from "../../../domain/vocabularies.ts";
import { listPathOf, pathOf, promisesPath } from "../../addresses.ts";
import type { CouncilLinks } from "../../site.ts";
import { listLinks } from "../../data-addresses.ts";
import { promiseListing } from "../../../read/listings/listings.ts";
import { arrange, dataQuestion } from "../../listing/arrange.ts";
import type { Page } from "../../page/page.ts";
import { Thing } from "../../parts/lists.tsx";
import { Link, Paragraph, Printed, Sure, type Part } from "../../parts/text.tsx";
import { counted, sentence } from "../../parts/dutch-dates.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { HowItStands, StateLine } from "../motion/path-of-pilot.tsx";
import { StateMeanings } from "../motion/motions-page.tsx";
import type { ListedPromise } from "../../../read/motions/read-motions.ts";

const place = { path: promisesPath, size: 25 };

const title = "Toezeggingen en initiatieven";
const about =
  "Pilots die er kwamen door een toezegging aan de raad of door een voorstel uit de raad, met de woorden die dat zeggen en wat ervan kwam.";

/** The page of pilots that came from promises and proposals, one row each, as its address narrows it. */
export function promisesPage(
  promises: readonly ListedPromise[],
  asked: URLSearchParams,
  links: CouncilLinks,
): Page {
  const { part, view } = arrange(promises, promiseListing, place, asked);
  return pageOfList({
    view,
    title,
    about,
    heading: `${sentence(counted(view.total, "pilot"))} gevonden`,
    data: listLinks("toezeggingen", dataQuestion(view), view.address),
    intro: (
      <>
        <Paragraph>
          Zie ook <Link to={listPathOf("Motion")}>moties</Link>.
        </Paragraph>
        <StateMeanings />
      </>
    ),
    children: (
      <ul class="oogst-things">
        {part.map((promise) => (
          <PromiseOfPilot key={`${promise.pilot.key} ${promise.kind}`} promise={promise} links={links} />
        ))}
      </ul>
    ),
  });
}

const PromiseOfPilot: Part<{ promise: ListedPromise; links: CouncilLinks }> = ({ promise, links }) => {
  const { pilot, municipality, kind, said, state } = promise;
  return (
    <Thing path={pathOf("Pilot", pilot.key)} name={pilot.name}>
      <StateLine state={state}>
        <span>
          <Sure doubted={said.doubted}>{sentence(originKinds[kind])}</Sure>
        </span>
        {municipality && <span>{municipality.name}</span>}
        <span>Volgens {said.edition.title}</span>
      </StateLine>
      <Printed text={`“${said.quote}”`} />
      <Evidence
        about={`${originKinds[kind]} bij ${pilot.name}`}
        provenance={said.provenance}
        document={said.document}
      />
      <p class="oogst-thing__notes">
        <HowItStands of={promise} links={links} />
      </p>
    </Thing>
  );
};

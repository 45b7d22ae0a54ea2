import { listPathOf } from "../../addresses.ts";
import { collectionLinks, feedLink } from "../../data-addresses.ts";
import { pilotsQuestion } from "../../listing/choices.ts";
import { atPage, hrefOf } from "../../listing/list-address.ts";
import { ListBody } from "../../listing/list-body.tsx";
import { homeCrumb, listTitleOf } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { counted } from "../../parts/counted.ts";
import { sentence } from "../../parts/dutch-dates.ts";
import { PilotList } from "../../parts/pilot-list.tsx";
import { Heading, Paragraph } from "../../parts/text.tsx";
import type { PilotsStory } from "./read-pilots.ts";

const about = "Elke pilot waarover een gemeente heeft gerapporteerd, met hoe hij ervoor staat.";

/** The page of all pilots, as its address narrows and orders them; its data are those of the same pilots. */
export function pilotsPage({ view, chosen, pilots, uncounted }: PilotsStory): Page {
  const { address, total, page, sorting } = view;
  return {
    path: hrefOf(atPage(address, page)),
    title: listTitleOf("Pilot"),
    description: about,
    crumbs: [homeCrumb],
    data: [
      ...collectionLinks(
        listPathOf("Pilot").slice(1),
        pilotsQuestion(chosen, sorting === "naam" ? null : sorting),
      ),
      feedLink(),
    ],
    about: { "@type": "ItemList", name: listTitleOf("Pilot"), numberOfItems: total },
    listed: page === 1 && address.asked.length === 0,
    chooser: address,
    body: (
      <>
        <Heading level={1}>{listTitleOf("Pilot")}</Heading>
        <Paragraph lead>{about}</Paragraph>
        {uncounted && (
          <Paragraph>
            De gewone zoekmachine doet het nu niet; hoeveel pilots wat hebben, is even niet te tellen.
          </Paragraph>
        )}
        <ListBody view={view} heading={sentence(counted(total, "pilot"))}>
          <PilotList cards={pilots} />
        </ListBody>
      </>
    ),
  };
}

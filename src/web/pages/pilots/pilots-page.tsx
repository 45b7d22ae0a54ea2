import { pageOfList } from "../../listing/list-body.tsx";
import { listPathOf } from "../../addresses.ts";
import { collectionLinks, feedLink } from "../../data-addresses.ts";
import { pilotsQuestion } from "../../listing/choices.ts";
import { listTitleOf, type Page } from "../../page/page.ts";
import { counted, sentence } from "../../parts/dutch-dates.ts";
import { PilotList } from "../../parts/pilot-list.tsx";
import { Paragraph } from "../../parts/text.tsx";
import type { PilotsStory } from "./read-pilots.ts";

const about = "Elke pilot waarover een gemeente heeft gerapporteerd, met hoe hij ervoor staat.";

/** The page of all pilots, as its address narrows and orders them; its data are those of the same pilots. */
export function pilotsPage({ view, chosen, pilots, uncounted }: PilotsStory): Page {
  return pageOfList({
    view,
    title: listTitleOf("Pilot"),
    about,
    heading: sentence(counted(view.total, "pilot")),
    data: [
      ...collectionLinks(
        listPathOf("Pilot").slice(1),
        pilotsQuestion(chosen, view.sorting === "naam" ? null : view.sorting),
      ),
      feedLink(),
    ],
    intro: uncounted && (
      <Paragraph>
        De gewone zoekmachine doet het nu niet; hoeveel pilots wat hebben, is even niet te tellen.
      </Paragraph>
    ),
    children: <PilotList cards={pilots} />,
  });
}

import { MotionFlow } from "../../charts/motion-flow.tsx";
import { PilotsInTime } from "../../charts/pilots-in-time.tsx";
import { VerdictBars } from "../../charts/verdict-bars.tsx";
import { collectionLinks } from "../../data-addresses.ts";
import { homeCrumb } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { numberInWords } from "../../parts/dutch-dates.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";
import type { Overview } from "./read-overview.ts";

/** Pictures of the whole: outcomes by programme, pilots in time, and the way from motion to policy. */
export const overviewPage = ({ cards, total, today }: Overview): Page => ({
  path: "/overzicht",
  title: "Pilots in beeld",
  description:
    "Alle pilots in drie beelden: hun uitkomst per programma, wanneer ze lopen, en de weg van motie naar pilot, uitkomst en beleid.",
  crumbs: [homeCrumb],
  data: collectionLinks("pilots"),
  about: null,
  listed: true,
  body: (
    <>
      <Heading level={1}>Pilots in beeld</Heading>
      <Paragraph lead>
        {total > cards.length
          ? `De eerste ${numberInWords(cards.length)} van ${numberInWords(total)} pilots, op naam.`
          : total === 1
            ? "Eén pilot,"
            : `Alle ${numberInWords(total)} pilots,`}{" "}
        zoals hun laatste rapport ze beschrijft. Achter elk beeld staat de tabel waaruit het is getekend.
      </Paragraph>
      <Heading level={2}>Uitkomst per programma</Heading>
      <VerdictBars cards={cards} />
      <Heading level={2}>In de tijd</Heading>
      <PilotsInTime cards={cards} today={today} />
      <Heading level={2}>Van motie naar beleid</Heading>
      <MotionFlow cards={cards} />
    </>
  ),
});

import type { JSX } from "preact";
import { readWholeList } from "../../../read/read-report.ts";
import { pictureFile } from "../../addresses.ts";
import { type Chart, ChartFigure } from "../../charts/chart.tsx";
import { motionFlow } from "../../charts/motion-flow.tsx";
import { picturesOf, pilotsInTime } from "../../charts/pilots-in-time.tsx";
import { verdictBars } from "../../charts/verdict-bars.tsx";
import { pilotLinks } from "../../listing/choices.ts";
import { pageOfList, Uncounted } from "../../listing/list-body.tsx";
import { atPage, hrefOf, missingPart, readPageNumber } from "../../listing/list-view.ts";
import { PageNumbers } from "../../listing/page-numbers.tsx";
import { narrowPilots } from "../../listing/pilot-narrowing.ts";
import type { Page } from "../../page/page.ts";
import { counted, numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { Paragraph } from "../../parts/text.tsx";
import { readPilotCards } from "../../read-cards.ts";
import { Refusal } from "../../refusal.ts";
import { MOST_KEPT, type Site } from "../../site.ts";

export const overviewPath = "/overzicht";

type Overview = Awaited<ReturnType<typeof drawOverview>>;

/** Draws the pilots that an address chooses: the pictures are of a city, not of a country. */
export async function drawOverview(site: Site, query: URLSearchParams) {
  const [reader, today] = [site.newReader(), site.today()];
  const narrowed = await narrowPilots(site, reader, query);
  const list = { of: "Pilot", where: narrowed.where, under: null } as const;
  const [pilots, total, kept] = await Promise.all([
    readWholeList<"Pilot">(reader, list, MOST_KEPT),
    reader.count(list),
    site.cards(reader, today),
  ]);
  const byId = new Map(kept.map((card) => [card.pilot.id, card]));
  const others = pilots.filter(({ id }) => !byId.has(id));
  for (const card of await readPilotCards(reader, others, { today })) byId.set(card.pilot.id, card);
  const cards = pilots.flatMap(({ id }) => byId.get(id) ?? []);
  const [picture, pictures] = [readPageNumber(query), picturesOf(cards)];
  if (picture > pictures) throw new Refusal(400, missingPart);
  const address = { path: overviewPath, asked: narrowed.asked };
  return {
    narrowed,
    address,
    total,
    isCut: pilots.length < total,
    picture,
    pictures,
    charts: {
      bars: verdictBars(cards, narrowed.asked),
      time: pilotsInTime(cards, { today, picture }),
      flow: motionFlow(cards, narrowed.asked),
    },
  };
}

/**
 * Pictures of pilots, as an address narrows them: their outcomes, pilots in time, and the way from motion to
 * policy.
 */
export function overviewPage({ charts, narrowed, address, total, isCut, picture, pictures }: Overview): Page {
  const { asked: question } = atPage(address, picture);
  const figure = (chart: Chart | null): JSX.Element | null =>
    chart && (
      <ChartFigure
        chart={chart}
        file={hrefOf({ path: pictureFile(overviewPath, chart.id), asked: question })}
      />
    );
  return pageOfList({
    // The pages are those of one picture.
    view: {
      address,
      total,
      ...narrowed.narrowing,
      sorting: "",
      sorts: [],
      letters: [],
      page: picture,
      pages: 1,
    },
    title: "Pilots in beeld",
    about:
      "Pilots in drie beelden, zoals hun laatste rapport ze beschrijft: hun uitkomst per programma, wanneer ze lopen, en de weg van motie naar beleid. Achter elk beeld staat de tabel waaruit het is getekend.",
    heading: sentence(counted(total, "pilot")),
    data: pilotLinks(narrowed.chosen),
    intro: narrowed.isUncounted && <Uncounted />,
    children: (
      <>
        {isCut && <Paragraph>Getekend zijn de eerste {numberInWords(MOST_KEPT)} op naam.</Paragraph>}
        {figure(charts.bars)}
        {figure(charts.time) ?? <Paragraph>Van deze pilots is geen begin of einde genoemd.</Paragraph>}
        <PageNumbers address={address} page={picture} pages={pictures} />
        {figure(charts.flow) ?? (
          <Paragraph>Geen van deze pilots komt volgens de rapporten uit een motie.</Paragraph>
        )}
      </>
    ),
  });
}

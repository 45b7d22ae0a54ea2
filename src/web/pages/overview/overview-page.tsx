import { always } from "../../../domain/condition.ts";
import type { GraphReader } from "../../../read/reader.ts";
import { readWholeList } from "../../../read/read-report.ts";
import { type PilotCard, readPilotCards } from "../../read-cards.ts";
import type { JSX } from "preact";
import { type Chart, ChartFigure } from "../../charts/chart.tsx";
import { motionFlow } from "../../charts/motion-flow.tsx";
import { picturesOf, pilotsInTime } from "../../charts/pilots-in-time.tsx";
import { verdictBars } from "../../charts/verdict-bars.tsx";
import { collectionLinks } from "../../data-addresses.ts";
import type { Property } from "../../../read/listings/listing.ts";
import { byMunicipality, byYear } from "../../../read/listings/properties.ts";
import { chosenIn, groupsOf, narrowBy } from "../../listing/arrange.ts";
import { ChosenChips, OpenPanel } from "../../listing/list-body.tsx";
import { canNarrow, FilterPanel, hitsId } from "../../listing/filter-panel.tsx";
import { atPage, hrefOf, type ListAddress, missingPart, readPageNumber } from "../../listing/list-view.ts";
import { PageNumbers } from "../../listing/page-numbers.tsx";
import { Refusal } from "../../refusal.ts";
import type { Page } from "../../page/page.ts";
import { pictureFile } from "../../addresses.ts";
import { counted, numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";

/** More pilots than this are not drawn: the pictures are of a city, not of a country. */
const MOST_PILOTS = 1_000;

/** All pilots in short, and how many there are in all. */
export type Overview = Awaited<ReturnType<typeof readOverview>>;

/** Reads the overview on a day, an ISO date. */
export async function readOverview(reader: GraphReader, today: string) {
  const list = { of: "Pilot", where: always, under: null } as const;
  const [pilots, total] = await Promise.all([
    readWholeList<"Pilot">(reader, list, MOST_PILOTS),
    reader.count(list),
  ]);
  return { cards: await readPilotCards(reader, pilots, { today }), total, today };
}

export const overviewPath = "/overzicht";

const properties = {
  municipality: byMunicipality<PilotCard>(({ municipality }) => (municipality ? [municipality] : [])),
  programme: {
    name: "programma",
    label: "Programma",
    codes: null,
    // Programmes of one name are one choice, as they share a bar.
    valuesOf: ({ programmes }) => [...new Set(programmes.map(({ slug }) => slug))],
    wordsOf: (value, { programmes }) => programmes.find(({ slug }) => slug === value)?.name ?? value,
  },
  end: {
    ...byYear<PilotCard>("Jaar van de einddatum", ({ latest }) => latest.end?.to?.slice(0, 4) ?? null),
    name: "einde",
  },
} as const satisfies Record<string, Property<PilotCard>>;

/** Which pilots are drawn, in words: of those that are looked at, and of all. */
function whichPilots(drawn: number, looked: number, total: number): string {
  if (total > looked)
    return `${sentence(counted(drawn, "pilot"))}, van de eerste ${numberInWords(looked)} op naam,`;
  if (drawn < total) return `${sentence(counted(drawn, "pilot"))} van ${numberInWords(total)},`;
  return total === 1 ? "Eén pilot," : `Alle ${numberInWords(total)} pilots,`;
}

export function drawOverview({ cards: all, today }: Overview, query: URLSearchParams) {
  const narrowed = narrowBy(all, Object.values<Property<PilotCard>>(properties), query);
  const { rows: cards } = narrowed;
  const address: ListAddress = {
    path: overviewPath,
    asked: chosenIn(narrowed).map(({ name, value }) => [name, value] as const),
  };
  const [picture, pictures] = [readPageNumber(query), picturesOf(cards)];
  if (picture > pictures) throw new Refusal(400, missingPart);
  const asked = (property: Property<PilotCard>) =>
    address.asked.flatMap(([name, value]) => (name === property.name ? [value] : []));
  return {
    narrowed,
    address,
    picture,
    pictures,
    charts: {
      bars: verdictBars(cards, {
        municipalities: asked(properties.municipality),
        programmes: asked(properties.programme),
        // The list of pilots is not narrowed by the year of an end.
        isWhole: asked(properties.end).length === 0,
      }),
      time: pilotsInTime(cards, { today, picture }),
      flow: motionFlow(cards),
    },
  };
}

/**
 * Pictures of the whole, as an address narrows it: outcomes by programme, pilots in time, and the way from motion to
 * policy.
 */
export function overviewPage({ cards: all, total, today }: Overview, query: URLSearchParams): Page {
  const { charts, narrowed, address, picture, pictures } = drawOverview({ cards: all, total, today }, query);
  const { rows: cards } = narrowed;
  const chosen = chosenIn(narrowed);
  const narrowing = { address, groups: groupsOf(narrowed), filledIn: [], total: cards.length };
  const { asked: question } = atPage(address, picture);
  const figure = (chart: Chart | null): JSX.Element | null =>
    chart && (
      <ChartFigure
        chart={chart}
        file={hrefOf({ path: pictureFile(overviewPath, chart.id), asked: question })}
      />
    );
  return {
    path: hrefOf(atPage(address, picture)),
    title: "Pilots in beeld",
    description:
      "Alle pilots in drie beelden: hun uitkomst per programma, wanneer ze lopen, en de weg van motie naar pilot, uitkomst en beleid.",
    data: collectionLinks("pilots"),
    listed: chosen.length === 0 && picture === 1,
    chooser: address,
    body: (
      <>
        <Heading level={1}>Pilots in beeld</Heading>
        <Paragraph lead>
          {whichPilots(cards.length, all.length, total)} zoals hun laatste rapport ze beschrijft. Achter elk
          beeld staat de tabel waaruit het is getekend.
        </Paragraph>
        {canNarrow(narrowing) && <OpenPanel chosen={chosen.length} />}
        {canNarrow(narrowing) && <FilterPanel narrowing={narrowing} />}
        <ChosenChips address={address} chosen={chosen} />
        <Heading level={2} id={hitsId}>
          Uitkomst per programma
        </Heading>
        {figure(charts.bars)}
        <Heading level={2}>In de tijd</Heading>
        {figure(charts.time) ?? <Paragraph>Van deze pilots is geen begin of einde genoemd.</Paragraph>}
        <PageNumbers address={address} page={picture} pages={pictures} />
        <Heading level={2}>Van motie naar beleid</Heading>
        {figure(charts.flow) ?? (
          <Paragraph>Geen van deze pilots komt volgens de rapporten uit een motie.</Paragraph>
        )}
      </>
    ),
  };
}

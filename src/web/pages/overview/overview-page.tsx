import { MotionFlow } from "../../charts/motion-flow.tsx";
import { PilotsInTime } from "../../charts/pilots-in-time.tsx";
import { VerdictBars } from "../../charts/verdict-bars.tsx";
import { collectionLinks } from "../../data-addresses.ts";
import { narrow, type Property } from "../../listing/arrange.ts";
import { Chips } from "../../listing/chosen-chips.tsx";
import { canNarrow, FilterPanel, hitsId } from "../../listing/filter-panel.tsx";
import { hrefOf, withoutValue, type ListAddress } from "../../listing/list-address.ts";
import { OpenPanel } from "../../listing/list-body.tsx";
import { homeCrumb } from "../../page/crumbs.ts";
import type { Page } from "../../page/page.ts";
import { counted } from "../../parts/counted.ts";
import { numberInWords, sentence } from "../../parts/dutch-dates.ts";
import { Heading, Paragraph } from "../../parts/text.tsx";
import type { PilotCard } from "../../read-pilot-cards.ts";
import type { Overview } from "./read-overview.ts";

const overviewPath = "/overzicht";

const properties: readonly Property<PilotCard>[] = [
  {
    name: "gemeente",
    label: "Gemeente",
    valuesOf: ({ municipality }) => (municipality ? [municipality.key] : []),
    wordsOf: (value, { municipality }) => municipality?.name ?? value,
  },
  {
    name: "programma",
    label: "Programma",
    valuesOf: ({ programme }) => (programme ? [programme.key] : []),
    wordsOf: (value, { programme, municipality }) =>
      programme ? `${programme.name}, ${municipality?.name ?? ""}` : value,
  },
  {
    name: "einde",
    label: "Jaar van de einddatum",
    valuesOf: ({ latest }) => (latest.end?.to ? [latest.end.to.slice(0, 4)] : []),
    wordsOf: (value) => value,
  },
];

/** Which pilots are drawn, in words: of those that are looked at, and of all. */
function whichPilots(drawn: number, looked: number, total: number): string {
  if (total > looked)
    return `${sentence(counted(drawn, "pilot"))}, van de eerste ${numberInWords(looked)} op naam,`;
  if (drawn < total) return `${sentence(counted(drawn, "pilot"))} van ${numberInWords(total)},`;
  return total === 1 ? "Eén pilot," : `Alle ${numberInWords(total)} pilots,`;
}

/**
 * Pictures of the whole, as an address narrows it: outcomes by programme, pilots in time, and the way from motion to
 * policy.
 */
export function overviewPage({ cards: all, total, today }: Overview, asked: URLSearchParams): Page {
  const { narrowed: cards, groups, chosen } = narrow(all, properties, asked);
  const address: ListAddress = {
    path: overviewPath,
    asked: chosen.map(({ name, value }) => [name, value] as const),
  };
  const narrowing = { address, groups, filledIn: [], total: cards.length };
  return {
    path: hrefOf(address),
    title: "Pilots in beeld",
    description:
      "Alle pilots in drie beelden: hun uitkomst per programma, wanneer ze lopen, en de weg van motie naar pilot, uitkomst en beleid.",
    crumbs: [homeCrumb],
    data: collectionLinks("pilots"),
    about: null,
    listed: chosen.length === 0,
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
        {chosen.length > 0 && (
          <Chips
            chips={chosen.map(({ name, value, words }) => ({
              words,
              without: hrefOf(withoutValue(address, name, value)),
            }))}
          />
        )}
        <Heading level={2} id={hitsId}>
          Uitkomst per programma
        </Heading>
        <VerdictBars cards={cards} />
        <Heading level={2}>In de tijd</Heading>
        <PilotsInTime cards={cards} today={today} />
        <Heading level={2}>Van motie naar beleid</Heading>
        <MotionFlow cards={cards} />
      </>
    ),
  };
}

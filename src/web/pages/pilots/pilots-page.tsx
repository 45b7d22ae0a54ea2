import { pilotOrderOf, type PilotSorting, pilotSortings } from "../../../domain/pilot-sortings.ts";
import { readEach } from "../../../read/read-report.ts";
import { listPathOf } from "../../addresses.ts";
import { lettersOf, noSorting } from "../../listing/arrange.ts";
import { pilotLinks } from "../../listing/choices.ts";
import { pageOfList, Uncounted } from "../../listing/list-body.tsx";
import { letterLinks, type ListAddress, readPageNumber, sortParameter } from "../../listing/list-view.ts";
import { narrowPilots } from "../../listing/pilot-narrowing.ts";
import { listTitleOf, type Page } from "../../page/page.ts";
import { lengthInWords, counted, sentence } from "../../parts/dutch-dates.ts";
import { PilotList } from "../../parts/pilot-list.tsx";
import { readList, readPilotCards } from "../../read-cards.ts";
import type { Site } from "../../site.ts";

type PilotsStory = Awaited<ReturnType<typeof readPilots>>;

const SIZE = 50;
const usual: PilotSorting = "naam";
/** The orders that readers come for. */
const offered: readonly (readonly [PilotSorting, string])[] = [
  ["naam", "naam"],
  ["einde", "vroegste einde"],
  ["-einde", "laatste einde"],
  ["-opgeschoven", "meest opgeschoven"],
  ["uitkomst", "uitkomst"],
  ["-editie", "laatste bericht"],
];

function readSorting(query: URLSearchParams): PilotSorting {
  const name = query.get(sortParameter) ?? usual;
  const sorting = pilotSortings.find((each) => each === name);
  if (sorting === undefined) throw noSorting(name);
  return sorting;
}

/** Reads a page of all pilots, as an address narrows and orders them. */
export async function readPilots(site: Site, query: URLSearchParams) {
  const reader = site.newReader();
  const narrowed = await narrowPilots(site, reader, query);
  const sorting = readSorting(query);
  const list = { of: "Pilot", where: narrowed.where, under: null } as const;
  const { field, direction } = pilotOrderOf(sorting);
  const [{ rows, total, page, pages }, initials] = await Promise.all([
    readList<"Pilot">(reader, list, {
      size: SIZE,
      page: readPageNumber(query),
      order: { order: field, direction },
    }),
    sorting === usual ? reader.initials(list) : new Map<string, number>(),
  ]);
  const cards = await readPilotCards(reader, rows, { today: site.today() });
  const letterOf = lettersOf(cards, sorting === usual ? ({ pilot }) => pilot.name : undefined);
  const slipped = await readEach(cards, async ({ pilot }) => {
    const slips = (await reader.changesOfPilot(pilot.id)).filter(({ kind }) => kind === "END_SLIPPED");
    const days = slips.reduce((sum, change) => sum + (change.days ?? 0), 0);
    const [only = null] = slips.length === 1 ? slips.map(({ slip }) => slip) : [];
    return only ?? (days > 0 ? lengthInWords(days) : null);
  });
  const address: ListAddress = {
    path: listPathOf("Pilot"),
    asked: [...narrowed.asked, ...(sorting === usual ? [] : [[sortParameter, sorting] as const])],
  };
  return {
    view: {
      address,
      total,
      ...narrowed.narrowing,
      sorting,
      sorts: offered.map(([name, label]) => ({
        label,
        name: name === usual ? null : name,
        isCurrent: name === sorting,
      })),
      letters: letterLinks(initials, SIZE, address),
      page,
      pages,
    },
    narrowed,
    pilots: cards.map((card, place) => ({
      ...card,
      letter: letterOf(card),
      slipped: slipped[place] ?? null,
    })),
  };
}

const about = "Elke pilot waarover een gemeente heeft gerapporteerd, met hoe hij ervoor staat.";

/** The page of all pilots, as its address narrows and orders them; its data are those of the same pilots. */
export const pilotsPage = ({ view, narrowed, pilots }: PilotsStory): Page =>
  pageOfList({
    view,
    title: listTitleOf("Pilot"),
    about,
    heading: sentence(counted(view.total, "pilot")),
    data: pilotLinks(narrowed.chosen, view.sorting),
    intro: narrowed.isUncounted && <Uncounted />,
    children: <PilotList cards={pilots} />,
  });

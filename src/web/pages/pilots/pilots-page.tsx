import { InputError, SearchUnavailable } from "../../../domain/faults.ts";
import { pilotOrderOf, type PilotSorting, pilotSortings } from "../../../domain/pilot-sortings.ts";
import { sortName } from "../../../domain/sort-name.ts";
import { conditionOf, selectPilots } from "../../../read/select-pilots.ts";
import { listPathOf } from "../../addresses.ts";
import { noSorting } from "../../listing/arrange.ts";
import {
  type Chosen,
  filterOf,
  readChosen,
  refusalOf,
  withCodes,
  pilotsQuestion,
} from "../../listing/choices.ts";
import { letterLinks, type ListAddress, readPageNumber, sortParameter } from "../../listing/list-view.ts";
import { readNarrowing, uncounted } from "../../listing/pilot-narrowing.ts";
import { lengthInWords, counted, sentence } from "../../parts/dutch-dates.ts";
import { readList, type PilotCard, readPilotCards } from "../../read-cards.ts";
import { readEach } from "../../../read/read-report.ts";
import type { Site } from "../../site.ts";
import { pageOfList } from "../../listing/list-body.tsx";
import { listLinks } from "../../data-addresses.ts";
import { listTitleOf, type Page } from "../../page/page.ts";
import { PilotList } from "../../parts/pilot-list.tsx";
import { Paragraph } from "../../parts/text.tsx";

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
export async function readPilots({ newReader, search, today }: Site, query: URLSearchParams) {
  const reader = newReader();
  const day = today();
  const context = { reader, today: day };
  const names = await search.names();
  const chosen = withCodes(readChosen(query), names);
  const sorting = readSorting(query);
  const where = conditionOf(await selected(chosen, context));
  const list = { of: "Pilot", where, under: null } as const;
  const { field, direction } = pilotOrderOf(sorting);
  const [{ rows, total, page, pages }, initials, counts] = await Promise.all([
    readList<"Pilot">(reader, list, {
      size: SIZE,
      page: readPageNumber(query),
      order: { order: field, direction },
    }),
    sorting === usual ? reader.initials(list) : new Map<string, number>(),
    countValues(search, chosen, context),
  ]);
  const [cards, narrowing] = await Promise.all([
    readPilotCards(reader, rows, { today: day }),
    readNarrowing(chosen, names, counts ?? uncounted),
  ]);
  const slipped = await readEach(cards, async ({ pilot }) => {
    const slips = (await reader.changesOfPilot(pilot.id)).filter(({ kind }) => kind === "END_SLIPPED");
    const days = slips.reduce((sum, change) => sum + (change.days ?? 0), 0);
    const [only = null] = slips.length === 1 ? slips.map(({ slip }) => slip) : [];
    return only ?? (days > 0 ? lengthInWords(days) : null);
  });
  const address: ListAddress = {
    path: listPathOf("Pilot"),
    asked: [
      ...Object.entries(chosen).flatMap(([name, values]) => values.map((value) => [name, value] as const)),
      ...(sorting === usual ? [] : [[sortParameter, sorting] as const]),
    ],
  };
  return {
    view: {
      address,
      total,
      ...narrowing,
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
    chosen,
    pilots: withLetters(cards, sorting === usual).map((card, place) => ({
      ...card,
      slipped: slipped[place] ?? null,
    })),
    uncounted: counts === null,
  };
}

function withLetters(
  cards: readonly PilotCard[],
  areByName: boolean,
): (PilotCard & { letter: string | null })[] {
  const seen = new Set<string>();
  return cards.map((card) => {
    const letter = sortName(card.pilot.name).charAt(0);
    const isFirst = areByName && !seen.has(letter);
    seen.add(letter);
    return { ...card, letter: isFirst ? letter : null };
  });
}

type Context = Parameters<typeof selectPilots>[1];

async function selected(chosen: Chosen, context: Context): Promise<Awaited<ReturnType<typeof selectPilots>>> {
  try {
    return await selectPilots(filterOf(chosen), context);
  } catch (cause) {
    if (cause instanceof InputError) throw refusalOf(cause);
    throw cause;
  }
}

/** What counts values, with those of what is chosen; null when the search does not answer. */
async function countValues(
  search: Site["search"],
  chosen: Chosen,
  context: Context,
): Promise<Parameters<typeof readNarrowing>[2] | null> {
  try {
    return {
      counted: await search.facets(filterOf(chosen), context),
      countValues: (filter) => search.facets(filter, context),
    };
  } catch (cause) {
    if (cause instanceof SearchUnavailable) return null;
    throw cause;
  }
}

const about = "Elke pilot waarover een gemeente heeft gerapporteerd, met hoe hij ervoor staat.";

/** The page of all pilots, as its address narrows and orders them; its data are those of the same pilots. */
export const pilotsPage = ({ view, chosen, pilots, uncounted }: PilotsStory): Page =>
  pageOfList({
    view,
    title: listTitleOf("Pilot"),
    about,
    heading: sentence(counted(view.total, "pilot")),
    data: listLinks(
      listPathOf("Pilot").slice(1),
      pilotsQuestion(chosen, view.sorting === "naam" ? null : view.sorting),
      view.address,
    ),
    intro: uncounted && (
      <Paragraph>
        De gewone zoekmachine doet het nu niet; hoeveel pilots wat hebben, is even niet te tellen.
      </Paragraph>
    ),
    children: <PilotList cards={pilots} />,
  });

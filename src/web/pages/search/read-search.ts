import type { GraphReader } from "../../../read/reader.ts";
import { InputError } from "../../../domain/faults.ts";
import { pilotSortings } from "../../../domain/pilot-sortings.ts";
import { orders, type OrderValue } from "../../../search/condition.ts";
import { readEach } from "../../../read/read-report.ts";
import { type PilotCard, readPilotCards } from "../../read-cards.ts";
import { Moved, Refusal } from "../../refusal.ts";
import type { Site } from "../../site.ts";
import { askSearch, type SearchAnswer } from "./ask-search.ts";
import type { SearchHit, SearchRequest } from "./search-request.ts";
import { askedOf, readChosen, refusalOf } from "../../listing/choices.ts";
import { hrefOf, readPageNumber, sortParameter } from "../../listing/list-view.ts";
import { listPathOf } from "../../addresses.ts";

export interface ShownHit extends SearchHit {
  readonly card: PilotCard;
}

export type SearchStory = Awaited<ReturnType<typeof readSearch>>;

const LONGEST = 500;
const SIZE = 20;

/**
 * Reads an address of the search page; refuses what is too long to be a question, and choices there are not. Without a word
 * to search for it is the list of pilots.
 */
export function readAsked(parameters: URLSearchParams): SearchRequest {
  const query = (parameters.get("q") ?? "").replaceAll("\0", "").trim();
  if (query.length > LONGEST)
    throw new Refusal(
      400,
      `Deze vraag is te lang: ${query.length} tekens. Gebruik er ten hoogste ${LONGEST}.`,
    );
  const chosen = readChosen(parameters);
  if (query === "") {
    const order = pilotSortings.find((each) => each === parameters.get(sortParameter)) ?? "naam";
    const asked = [...askedOf(chosen), [sortParameter, order] as const];
    throw new Moved(hrefOf({ path: listPathOf("Pilot"), asked }));
  }
  return {
    query,
    chosen,
    order: readOrder(parameters.get(sortParameter) ?? ""),
    page: readPageNumber(parameters),
  };
}

function readOrder(name: string): OrderValue | null {
  if (name === "") return null;
  const order = (Object.keys(orders) as OrderValue[]).find((each) => orders[each].name === name);
  if (order === undefined) throw new Refusal(400, `Treffers kunnen niet op “${name}” worden gezet.`);
  return order;
}

export async function readSearch(site: Site, asked: SearchRequest) {
  const reader = site.newReader();
  const answer = await ask(site, reader, asked);
  const pilots = await readEach(answer.hits, ({ key }) => reader.byKey("Pilot", key));
  const standing = pilots.filter((pilot) => pilot !== null);
  const cards = await readPilotCards(reader, standing, { today: site.today() });
  const byKey = new Map(cards.map((card) => [card.pilot.key, card]));
  const hits = answer.hits.flatMap((hit) => {
    const card = byKey.get(hit.key);
    return card ? [{ ...hit, card }] : [];
  });
  return { asked, answer, hits };
}

async function ask(
  { search, today }: Site,
  reader: GraphReader,
  asked: SearchRequest,
): Promise<SearchAnswer> {
  try {
    return await askSearch(search, { ...asked, size: SIZE }, { reader, today: today() });
  } catch (cause) {
    if (cause instanceof InputError) throw refusalOf(cause);
    throw cause;
  }
}

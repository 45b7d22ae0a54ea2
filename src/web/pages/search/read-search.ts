import type { GraphReader } from "../../../read/reader.ts";
import { InputError, SearchUnavailable } from "../../../domain/faults.ts";
import { conditionOf, selectPilots } from "../../../read/select-pilots.ts";
import { orders, type OrderValue } from "../../../search/condition.ts";
import { readEach } from "../../../read/read-report.ts";
import { type PilotCard, readPilotCards, readList } from "../../read-cards.ts";
import { Refusal } from "../../refusal.ts";
import type { Site } from "../../site.ts";
import { askSearch, type SearchAnswer } from "./ask-search.ts";
import type { SearchHit, SearchRequest } from "./search-request.ts";
import { filterOf, readChosen, refusalOf, withCodes } from "../../listing/choices.ts";
import { readPageNumber, sortParameter } from "../../listing/list-view.ts";
import { readNarrowing, uncounted } from "../../listing/pilot-narrowing.ts";

export interface ShownHit extends SearchHit {
  readonly card: PilotCard;
}

export type SearchStory = Awaited<ReturnType<typeof readSearch>>;

const LONGEST = 500;
const SIZE = 20;

/** Reads an address of the search page; refuses what is too long to be a question, and choices there are not. */
export function readAsked(parameters: URLSearchParams): SearchRequest {
  const query = (parameters.get("q") ?? "").replaceAll("\0", "").trim();
  if (query.length > LONGEST)
    throw new Refusal(
      400,
      `Deze vraag is te lang: ${query.length} tekens. Gebruik er ten hoogste ${LONGEST}.`,
    );
  return {
    query,
    chosen: readChosen(parameters),
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
  { query, chosen, order, page }: SearchRequest,
): Promise<SearchAnswer> {
  try {
    return await askSearch(search, { query, chosen, order, page, size: SIZE }, { reader, today: today() });
  } catch (cause) {
    if (cause instanceof InputError) throw refusalOf(cause);
    if (cause instanceof SearchUnavailable && query === "")
      return choose({ search, today }, reader, { chosen, page });
    throw cause;
  }
}

/** What was chosen needs no engine, where there are no words to search for. */
async function choose(
  { search, today }: Pick<Site, "search" | "today">,
  reader: GraphReader,
  { chosen: asked, page }: Pick<SearchRequest, "chosen" | "page">,
): Promise<SearchAnswer> {
  const names = await search.names();
  const chosen = withCodes(asked, names);
  const where = conditionOf(await selectPilots(filterOf(chosen), { reader, today: today() }));
  const list = { of: "Pilot", where, under: null } as const;
  const { rows, total, pages } = await readList<"Pilot">(reader, list, { size: SIZE, page });
  return {
    totalCount: total,
    hits: rows.map(({ key }) => ({ key, highlights: [], alsoIn: [] })),
    pages,
    most: null,
    things: [],
    leads: [],
    narrowing: await readNarrowing(chosen, names, uncounted),
    keywords: [],
    filters: [],
    ignored: [],
    corrections: [],
    instead: [],
    degraded: true,
  };
}

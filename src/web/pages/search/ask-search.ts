import { labelOf } from "../../../domain/mention-fields.ts";
import type { ReadContext } from "../../../read/reader.ts";
import type { GraphNames } from "../../../search/query/graph-names.ts";
import type { FieldFragments } from "../../../search/highlights.ts";
import { thingKinds, thingTypes } from "../../../search/things.ts";
import { pathOf } from "../../addresses.ts";
import type { SearchService } from "../../../search/search-service.ts";
import { missingPart, pagesOf } from "../../listing/list-view.ts";
import { Refusal } from "../../refusal.ts";
import { filterOf, withCodes } from "../../listing/choices.ts";
import { readNarrowing } from "../../listing/pilot-narrowing.ts";
import type { Piece, SearchHit, SearchRequest } from "./search-request.ts";
import type { SuggestionKind } from "../../../search/suggestions.ts";
import type { Site } from "../../site.ts";

interface Question extends SearchRequest {
  readonly size: number;
}

/** All hits up to a page are asked for, so that nobody leafs to the end of thousands. */
const MOST_PAGES = 25;

/** Asks the search, and puts its answer in the words that readers see. */
export async function askSearch(
  search: SearchService,
  { query, chosen: asked, order, page, size }: Question,
  context: ReadContext,
) {
  if (page > MOST_PAGES)
    throw new Refusal(
      400,
      `${missingPart} Verder dan pagina ${MOST_PAGES} bladert u niet: kies filters, of haal alle treffers op als bestand.`,
    );
  const names = await search.names();
  const chosen = withCodes(asked, names);
  const answer = await search.search(
    { text: query, filter: filterOf(chosen), order, first: size * page, after: null },
    context,
  );
  const hits: SearchHit[] = [];
  for (const { key, fragments } of answer.hits.slice(size * (page - 1)))
    hits.push({ key, ...shownOf(await fragments(), names) });
  return {
    totalCount: answer.totalCount,
    hits,
    /** How many of the hits can be leafed through, where not all can. */
    most: answer.totalCount > size * MOST_PAGES ? size * MOST_PAGES : null,
    pages: pagesOf(Math.min(answer.totalCount, size * MOST_PAGES), size, page),
    narrowing: await readNarrowing(chosen, names, {
      counted: answer.facets,
      countValues: async (filter) =>
        (await search.search({ text: query, filter, first: 1, after: null }, context)).facets,
    }),
    keywords: answer.interpretation.keywords,
    things: answer.things.map(({ kind, key, label, municipality }) => ({
      label,
      what: thingKinds[kind],
      path: pathOf(thingTypes[kind], key),
      /** Whose it is, where that differs. */
      municipality:
        names.municipalities.length > 1
          ? (names.municipalities.find(({ code }) => code === municipality)?.name ?? null)
          : null,
    })),
    leads: answer.leads,
    filters: answer.interpretation.filters.map(({ label, phrase }) => ({ words: label, phrase })),
    ignored: answer.interpretation.ignored,
    corrections: answer.interpretation.corrections,
    instead: await answer.betterQuestions(),
    degraded: answer.degraded,
  };
}

/** What was found, and how the question was understood. */
export type SearchAnswer = Awaited<ReturnType<typeof askSearch>>;

/** So many fields of a hit are quoted; of the others only the names are told. */
const MOST_QUOTED = 2;

/** What of a hit is quoted: the fields that answer, and those that hold most of the words; its name stands above it. */
function shownOf(
  found: readonly FieldFragments[],
  { editions }: Pick<GraphNames, "editions">,
): Omit<SearchHit, "key"> {
  const lastYear = Math.max(...editions.map(({ year }) => year));
  /** Which edition says it, where that is not one of the last. */
  const saidIn = ([slug]: readonly string[]): string => {
    const edition = editions.find((each) => each.slug === slug);
    return edition === undefined || edition.year === lastYear ? "" : ` (${edition.title})`;
  };
  const named = found
    .filter(({ field }) => field !== "name")
    .map(({ field, fragments, editions: of, answers = false }) => ({
      answers,
      label: `${labelOf(field)}${saidIn(of)}`,
      fragments: fragments.map(piecesOf),
    }));
  const words = ({ fragments }: Pick<SearchHit["highlights"][number], "fragments">): number =>
    new Set(fragments.flat().flatMap(({ text, hit }) => (hit ? [text.toLowerCase()] : []))).size;
  const highlights = named
    .toSorted((a, b) => Number(b.answers) - Number(a.answers) || words(b) - words(a))
    .slice(0, MOST_QUOTED);
  return {
    highlights,
    alsoIn: named.filter((each) => !highlights.includes(each)).map(({ label }) => label),
  };
}

function piecesOf({ text, marks }: FieldFragments["fragments"][number]): Piece[] {
  const ends = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return ends
    .slice(0, -1)
    .map((start, index) => ({ text: text.slice(start, ends[index + 1]), hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}

const MOST = 8;
const LONGEST = 100;

export async function suggestions({ search }: Site, typed: string) {
  if (typed.trim() === "") return [];
  const found = await search.suggest(typed.slice(0, LONGEST), MOST);
  return found.map(({ text, kind, key }) => ({
    text,
    path: pathTo(kind, key),
  }));
}

/** The page of what is suggested; null for words, which are searched. */
function pathTo(kind: SuggestionKind, key: string | null): string | null {
  if (key === null || kind === "TERM" || kind === "QUESTION") return null;
  return pathOf(kind === "PILOT" ? "Pilot" : thingTypes[kind], key);
}

import { Arg, Ctx, Extensions, Int, Query, Resolver } from "../decorators.ts";
import { InputError } from "../../domain/faults.ts";
import { readSize } from "../../read/page-request.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import type { FoundEdge, FoundPage, SearchContext } from "./found.resolver.ts";
import type { OrderValue } from "../../search/condition.ts";
import { readCursor } from "../../search/search-cursor.ts";
import { searchPoints, suggestPoints } from "./question-points.ts";
import { OrderEnum, SearchResult, SuggestionType } from "./search.types.ts";
import type { Suggestion } from "../../search/suggestions.ts";

const longestQuestion = 1_000;
const most = 100;
const usual = 20;

function readable(name: string, text: string): string {
  if (text.length > longestQuestion)
    throw new InputError(
      {
        nl: `${name}: ${text.length} tekens is te lang, typ er hoogstens ${longestQuestion}`,
        en: `${name}: ${text.length} characters is too long, type ${longestQuestion} at most`,
      },
      { argument: name, length: text.length },
    );
  return text;
}

@Resolver()
export class SearchResolver {
  // An index catches up with the data a moment after an import.
  @Extensions({ volatile: true })
  @Query(() => SearchResult, {
    nullable: true,
    description: "Zoekt pilots met een vraag in gewoon Nederlands",
    complexity: searchPoints,
  })
  async search(
    @Arg("query", () => String, {
      description: 'De vraag: woorden, "een zinsdeel", -uitgesloten; hoogstens 1000 tekens',
    })
    query: string,
    @Arg("filter", () => PilotFilterInput, {
      nullable: true,
      description: "Waaraan treffers ook moeten voldoen",
    })
    filter: PilotFilter | null,
    @Arg("order", () => OrderEnum, {
      nullable: true,
      description: "De volgorde; het best passende eerst als ze ontbreekt en de vraag er geen noemt",
    })
    order: OrderValue | null | undefined,
    @Arg("first", () => Int, {
      nullable: true,
      description: "Zoveel treffers, 0 tot 100; 20 als het ontbreekt",
    })
    first: number | null | undefined,
    @Arg("after", () => String, { nullable: true, description: "Alleen wat na deze cursor komt" })
    after: string | null | undefined,
    @Ctx() context: SearchContext,
  ): Promise<FoundPage> {
    const { search, reader } = context;
    const size = readSize("first", first, most) ?? usual;
    const cursor = after === null || after === undefined ? null : readCursor(after);
    const request = {
      text: readable("query", query),
      filter,
      order: order ?? null,
      first: size,
      after: cursor,
    };
    const answer = await search.search(request, context);
    const edges = await Promise.all(
      answer.hits.map(async (hit): Promise<FoundEdge | null> => {
        const node = await reader.byKey("Pilot", hit.key);
        return node && { ...hit, node };
      }),
    );
    // A pilot that was deleted may still be in the index for a moment.
    const standing = edges.filter((edge) => edge !== null);
    return {
      ...answer,
      things: answer.things.map(({ municipality, ...thing }) => ({
        ...thing,
        municipalityCode: municipality,
      })),
      edges: standing,
      pageInfo: {
        hasNextPage: answer.hasNextPage,
        hasPreviousPage: cursor !== null,
        startCursor: standing.at(0)?.cursor ?? null,
        endCursor: standing.at(-1)?.cursor ?? null,
      },
    };
  }

  @Extensions({ volatile: true })
  @Query(() => [SuggestionType], {
    description: "Waar een begonnen zoekvraag heen kan gaan, het waarschijnlijkste eerst",
    complexity: suggestPoints,
  })
  suggest(
    @Arg("prefix", () => String, { description: "Wat er tot nu toe getypt is" }) prefix: string,
    @Arg("first", () => Int, {
      nullable: true,
      description: "Zoveel suggesties, 0 tot 100; 20 als het ontbreekt",
    })
    first: number | null | undefined,
    @Ctx() { search }: SearchContext,
  ): Promise<readonly Suggestion[]> {
    return search.suggest(readable("prefix", prefix), readSize("first", first, most) ?? usual);
  }
}

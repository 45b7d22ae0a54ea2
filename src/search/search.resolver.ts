import type { Wanted } from "../dutch/matches.ts";
import type { GraphContext } from "../graph/context.ts";
import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from "../graph/decorators.ts";
import { InputError } from "../graph/input-error.ts";
import { PilotFilter } from "../graph/pilot/pilot-filter.input.ts";
import { selectPilots } from "../graph/pilot/select-pilots.ts";
import type { PilotRow } from "../graph/rows.ts";
import { betterQuestions } from "./better-questions.ts";
import type { EngineHit } from "./engine.ts";
import { facetsOf } from "./facets.ts";
import { highlightsOf, wantedOf, type FieldHighlight } from "./highlights.ts";
import { pilotFilterCondition } from "./pilot-filter-condition.ts";
import { readCursor, writeCursor } from "./search-cursor.ts";
import type { SearchService } from "./search-service.ts";
import { SearchResult, SearchHit, SearchHighlight, SuggestionType } from "./search.types.ts";
import type { Suggestion } from "./suggestions.ts";

/** What the resolvers of search need beside what those of the graph get. */
export interface SearchContext extends GraphContext {
  readonly search: SearchService;
}

interface FoundEdge {
  readonly cursor: string;
  readonly score: number;
  readonly node: PilotRow;
  readonly hit: EngineHit;
  readonly wanted: readonly Wanted[];
}

const longestQuestion = 1_000;
const most = 100;
const usual = 20;

function checked(name: string, size: number | null | undefined): number {
  if (size === null || size === undefined) return usual;
  if (size >= 0 && size <= most) return size;
  throw new InputError(`${name}: ${size} kan niet, vraag er 0 tot ${most}`, { argument: name, value: size });
}

function readable(name: string, text: string): string {
  if (text.length > longestQuestion)
    throw new InputError(`${name}: ${text.length} tekens is te lang, typ er hoogstens ${longestQuestion}`, {
      argument: name,
      length: text.length,
    });
  return text;
}

@Resolver(() => SearchHit)
export class SearchResolver {
  // An index catches up with the data a moment after an import.
  @Extensions({ volatile: true })
  @Query(() => SearchResult, {
    nullable: true,
    description: "Zoekt pilots met een vraag in gewoon Nederlands",
  })
  async search(
    @Arg("query", () => String, {
      description: 'De vraag: woorden, "een zinsdeel", -uitgesloten; hoogstens 1000 tekens',
    })
    query: string,
    @Arg("filter", () => PilotFilter, { nullable: true, description: "Waaraan treffers ook moeten voldoen" })
    filter: PilotFilter | null,
    @Arg("first", () => Int, {
      nullable: true,
      description: "Zoveel treffers, 0 tot 100; 20 als het ontbreekt",
    })
    first: number | null | undefined,
    @Arg("after", () => String, { nullable: true, description: "Alleen wat na deze cursor komt" })
    after: string | null | undefined,
    @Ctx() context: SearchContext,
  ): Promise<object> {
    const { search, today, reader } = context;
    const size = checked("first", first);
    const cursor = after === null || after === undefined ? null : readCursor(after);
    // Refuses what the graph does not know, as `pilots` does.
    await selectPilots(filter, context);
    const names = await search.names();
    const also = pilotFilterCondition(filter, names, today);
    const answer = await search.search(readable("query", query), { first: size, after: cursor, also, today });
    const wanted = wantedOf(answer, search.analyser);
    const before = cursor?.offset ?? 0;
    const edges = await Promise.all(
      answer.hits.map(async (hit, index): Promise<FoundEdge | null> => {
        const node = await reader.byKey("Pilot", hit.slug);
        const { slug, score } = hit;
        return (
          node && {
            node,
            hit,
            wanted,
            score,
            cursor: writeCursor({ engine: answer.engine, score, slug, offset: before + index + 1 }),
          }
        );
      }),
    );
    // A pilot that was deleted may still be in the index for a moment.
    const standing = edges.filter((edge) => edge !== null);
    return {
      totalCount: answer.totalCount,
      edges: standing,
      pageInfo: {
        hasNextPage: answer.hasNextPage,
        hasPreviousPage: cursor !== null,
        startCursor: standing.at(0)?.cursor ?? null,
        endCursor: standing.at(-1)?.cursor ?? null,
      },
      facets: facetsOf(answer.facets, names),
      interpretation: { ...answer.interpretation, corrections: answer.corrections },
      suggestions: () => betterQuestions(answer, search.words),
      engine: answer.engine,
      degraded: answer.degraded,
    };
  }

  @FieldResolver(() => [SearchHighlight], {
    description: "Waar de pilot de gezochte woorden heeft, de sprekendste velden eerst",
  })
  highlights(@Root() { hit, wanted }: FoundEdge, @Ctx() { search }: SearchContext): FieldHighlight[] {
    return highlightsOf(hit, wanted, search.analyser);
  }

  @Extensions({ volatile: true })
  @Query(() => [SuggestionType], {
    description: "Waar een begonnen zoekvraag heen kan gaan, het waarschijnlijkste eerst",
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
    return search.suggest(readable("prefix", prefix), checked("first", first));
  }
}

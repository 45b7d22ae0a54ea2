import type { Wanted } from "../../search/highlights.ts";
import type { GraphContext } from "../context.ts";
import { Ctx, FieldResolver, Resolver, Root } from "../decorators.ts";
import type { PilotRow } from "../../read/rows.ts";
import type { Awaitable } from "../../read/awaitable.ts";
import { inTurn } from "../../read/in-turn.ts";
import type { Answer } from "../../search/answer-question.ts";
import { betterQuestions } from "../../search/better-questions.ts";
import type { EngineHit } from "../../search/engine.ts";
import { highlightsOf, type FieldHighlight } from "../../search/highlights.ts";
import type { SearchService } from "../../search/search-service.ts";
import { SearchHighlight, SearchHit, SearchResult } from "./search.types.ts";

/** What the resolvers of search need beside what those of the graph get. */
export interface SearchContext extends GraphContext {
  readonly search: SearchService;
}

/** A hit, with what its highlights are made from. */
export interface FoundEdge {
  readonly cursor: string;
  readonly score: number;
  readonly node: PilotRow;
  readonly hit: EngineHit;
  readonly wanted: readonly Wanted[];
}

/** A page of hits, with what its suggestions are made from. */
export interface FoundPage extends Omit<SearchResult, "edges" | "suggestions"> {
  readonly edges: readonly FoundEdge[];
  readonly answer: Answer;
}

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => [SearchHighlight], {
    description: "Waar de pilot de gezochte woorden heeft, de sprekendste velden eerst",
    // All that a pilot says is read for it.
    complexity: 200,
  })
  highlights(
    @Root() { hit, wanted }: FoundEdge,
    @Ctx() { search }: SearchContext,
  ): Awaitable<FieldHighlight[]> {
    return inTurn(() => highlightsOf(hit, wanted, search.analyser));
  }
}

@Resolver(() => SearchResult)
export class SearchResultResolver {
  @FieldResolver()
  suggestions(@Root() { answer }: FoundPage, @Ctx() { search }: SearchContext): Promise<string[]> {
    return betterQuestions(answer, search.words);
  }
}

import type { Wanted } from "../../search/highlights.ts";
import type { GraphContext } from "../context.ts";
import { Ctx, FieldResolver, Resolver, Root } from "../decorators.ts";
import { uriOf } from "../../domain/addresses.ts";
import { typeOf } from "../things/object-types.ts";
import { thingTypes } from "../../search/things.ts";
import type { MunicipalityRow, PilotRow } from "../../read/rows.ts";
import type { Awaitable } from "../../read/awaitable.ts";
import { inTurn } from "../../read/in-turn.ts";
import type { AnsweredQuestion } from "../../search/answer-question.ts";
import type { EngineHit } from "../../search/engine.ts";
import { highlightsOf, type FieldHighlight } from "../../search/highlights.ts";
import type { SearchService } from "../../search/search-service.ts";
import { SearchHighlight, SearchHit, SearchResult, SearchThing } from "./search.types.ts";

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
  readonly answer: AnsweredQuestion;
}

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => [SearchHighlight], {
    description: "Waar de pilot de gezochte woorden heeft, de sprekendste velden eerst",
    // All that a pilot says is read for it.
    complexity: 60,
  })
  highlights(
    @Root() { hit, wanted }: FoundEdge,
    @Ctx() { search }: SearchContext,
  ): Awaitable<FieldHighlight[]> {
    return inTurn(() => highlightsOf(hit, wanted, search.analyser));
  }
}

@Resolver(() => SearchThing)
export class SearchThingResolver {
  @FieldResolver(() => String, { description: "Het adres dat altijd blijft" })
  uri(@Root() { kind, key }: SearchThing, @Ctx() { publicUrl }: SearchContext): string {
    return uriOf(publicUrl, thingTypes[kind], key);
  }

  @FieldResolver(() => typeOf("Municipality"), {
    nullable: true,
    description: "Van welke gemeente het is; niets bij een partner, die er van meer kan zijn",
  })
  municipality(
    @Root() { municipalityCode }: SearchThing,
    @Ctx() { reader }: SearchContext,
  ): Awaitable<MunicipalityRow | null> {
    return municipalityCode === null ? null : reader.byKey("Municipality", municipalityCode);
  }
}

@Resolver(() => SearchResult)
export class SearchResultResolver {
  @FieldResolver()
  suggestions(@Root() { answer }: FoundPage, @Ctx() { search, today }: SearchContext): Promise<string[]> {
    return search.better(answer, today);
  }
}

import type { GraphContext } from "../context.ts";
import { Ctx, FieldResolver, Resolver, Root } from "../decorators.ts";
import { uriOf } from "../../domain/addresses.ts";
import { typeOf } from "../things/object-types.ts";
import type { Suggestion } from "../../search/suggestions.ts";
import { thingTypes } from "../../search/things.ts";
import type { MunicipalityRow, PilotRow } from "../../read/rows.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { inHtml, type FieldHighlight } from "../../search/highlights.ts";
import type { FoundHit, SearchAnswer, SearchService } from "../../search/search-service.ts";
import { SearchHighlight, SearchHit, SearchResult, SearchThing, SuggestionType } from "./search.types.ts";

/** What the resolvers of search need beside what those of the graph get. */
export interface SearchContext extends GraphContext {
  readonly search: SearchService;
}

export interface FoundEdge extends FoundHit {
  readonly node: PilotRow;
}

export interface FoundPage
  extends Omit<SearchResult, "edges" | "suggestions">, Pick<SearchAnswer, "betterQuestions"> {
  readonly edges: readonly FoundEdge[];
}

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @FieldResolver(() => [SearchHighlight], {
    description: "Waar de pilot de gezochte woorden heeft, de sprekendste velden eerst",
    // All that a pilot says is read for it.
    complexity: 60,
  })
  highlights(@Root() { fragments }: FoundEdge): Awaitable<FieldHighlight[]> {
    return andThen(fragments(), inHtml);
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

@Resolver(() => SuggestionType)
export class SuggestionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Het adres dat altijd blijft; niets bij een los woord",
  })
  uri(@Root() { kind, key }: Suggestion, @Ctx() { publicUrl }: SearchContext): string | null {
    return key === null || kind === "TERM" || kind === "QUESTION"
      ? null
      : uriOf(publicUrl, kind === "PILOT" ? "Pilot" : thingTypes[kind], key);
  }

  @FieldResolver(() => typeOf("Municipality"), {
    nullable: true,
    description: "Van welke gemeente het is; niets bij wat er van meer kan zijn",
  })
  municipality(
    @Root() { municipality }: Suggestion,
    @Ctx() { reader }: SearchContext,
  ): Awaitable<MunicipalityRow | null> {
    return municipality === null ? null : reader.byKey("Municipality", municipality);
  }
}

@Resolver(() => SearchResult)
export class SearchResultResolver {
  @FieldResolver()
  suggestions(@Root() { betterQuestions }: FoundPage): Promise<string[]> {
    return betterQuestions();
  }
}

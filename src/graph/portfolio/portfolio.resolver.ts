import { PilotConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import type { Awaitable } from "../../read/awaitable.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { Municipality } from "../../database/entities/municipality.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import type { MunicipalityRow, PortfolioRow } from "../../read/rows.ts";
import { Portfolio } from "../../database/entities/portfolio.entity.ts";

@Resolver(() => Portfolio)
export class PortfolioResolver {
  @Query(() => Portfolio, {
    nullable: true,
    description: "Zoekt een portefeuille op; niets als de slug niet bestaat",
  })
  portfolio(
    @Arg("slug", () => String, { description: "Slug van de portefeuille" }) slug: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<PortfolioRow | null> {
    return reader.byKey("Portfolio", slug);
  }

  @Query(() => [Portfolio], { description: "Alle portefeuilles, op slug" })
  portfolios(@Ctx() { reader }: GraphContext): Awaitable<readonly PortfolioRow[]> {
    return reader.portfolios();
  }

  @FieldResolver(() => Municipality, { description: "De gemeente van het college" })
  municipality(
    @Root() { municipalityId }: PortfolioRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MunicipalityRow | null> {
    return reader.byId("Municipality", municipalityId);
  }

  @FieldResolver(() => PilotConnection, {
    description: "Pilots die in een rapport onder de portefeuille vallen, op naam",
  })
  pilots(
    @Root() { id }: PortfolioRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Pilot"> {
    return pageOf<"Pilot">(context, { of: "Pilot", where: {}, under: { type: "Portfolio", id } }, args);
  }
}

import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { PartnerConnection, PilotConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import type { PartnerRow } from "../../read/rows.ts";
import { Partner } from "../../database/entities/partner.entity.ts";

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, {
    nullable: true,
    description: "Zoekt een partner op; niets als de slug niet bestaat",
  })
  partner(
    @Arg("slug", () => String, { description: "Slug van de partner" }) slug: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<PartnerRow | null> {
    return reader.byKey("Partner", slug);
  }

  @Query(() => PartnerConnection, { nullable: true, description: "Alle partners, op naam" })
  partners(@Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext): Page<"Partner"> {
    return pageOf<"Partner">(context, { of: "Partner", where: null, under: null }, args);
  }

  @FieldResolver(() => [String], { description: "Schrijfwijzen waaronder rapporten de partner noemen" })
  alternativeNames(
    @Root() { id, name }: PartnerRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<readonly string[]> {
    return andThen(reader.spellings(id), (printed) => printed.filter((spelling) => spelling !== name));
  }

  @FieldResolver(() => PilotConnection, {
    description: "Pilots waarvan een rapport de partner noemt, op naam",
  })
  pilots(
    @Root() { id }: PartnerRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Pilot"> {
    return pageOf<"Pilot">(context, { of: "Pilot", where: {}, under: { type: "Partner", id } }, args);
  }
}

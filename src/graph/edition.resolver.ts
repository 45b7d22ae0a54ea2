import type { GraphQLResolveInfo } from "graphql";
import type { Awaitable } from "../read/awaitable.ts";
import type { EditionRow, ReportRow, UnreadLineRow } from "../read/rows.ts";
import { wholeBounds } from "../read/page-request.ts";
import { connectionTo } from "./connections.ts";
import type { GraphContext } from "./context.ts";
import { Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from "./decorators.ts";
import { pageOf, type Page } from "./page.ts";
import { WholePageArgs } from "./paging.ts";
import { withTexts } from "./report/prefetch-texts.ts";
import { typeOf } from "./things/object-types.ts";

/** What only an edition has. */
@Resolver(() => typeOf("Edition"))
export class EditionResolver {
  @FieldResolver(() => [typeOf("Report")], {
    description: "De rapporten in de editie, in de volgorde van het document",
  })
  reports(
    @Root() { id }: EditionRow,
    @Ctx() { reader }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<readonly ReportRow[]> {
    return withTexts(reader.reportsOfEdition(id), (reports) => reports, info, reader);
  }

  @Extensions({ usualPage: wholeBounds.usual })
  @FieldResolver(() => connectionTo("Change"), { description: "Wat er sinds de vorige editie is veranderd" })
  changes(
    @Root() { id }: EditionRow,
    @Args(() => WholePageArgs) args: WholePageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Change"> {
    return pageOf<"Change">(context, { of: "Change", where: {}, under: { type: "Edition", id } }, args, {
      bounds: wholeBounds,
    });
  }

  @FieldResolver(() => [typeOf("UnreadLine")], {
    description: "Regels van het document die in geen rapport terecht zijn gekomen",
  })
  unread(@Root() { id }: EditionRow, @Ctx() { reader }: GraphContext): Awaitable<readonly UnreadLineRow[]> {
    return reader.unread(id);
  }
}

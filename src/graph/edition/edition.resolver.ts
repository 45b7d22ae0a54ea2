import type { GraphQLResolveInfo } from "graphql";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { ChangeConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Query, Resolver, Root } from "../decorators.ts";
import { Document } from "../../database/entities/document.entity.ts";
import { Motion } from "../../database/entities/motion.entity.ts";
import { Municipality } from "../../database/entities/municipality.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { WholePageArgs } from "../paging.ts";
import { wholeBounds } from "../../read/stretch.ts";
import { Report } from "../../database/entities/report.entity.ts";
import { withTexts } from "../report/texts-ahead.ts";
import type {
  DocumentRow,
  EditionRow,
  MotionRow,
  MunicipalityRow,
  ReportRow,
  UnreadLineRow,
} from "../../read/rows.ts";
import { Edition } from "../../database/entities/edition.entity.ts";
import { UnreadLine } from "../../database/entities/unread-line.entity.ts";

/** The edition of the same municipality that stands `steps` further, null past the ends. */
function neighbour(
  edition: EditionRow,
  steps: number,
  { reader }: GraphContext,
): Awaitable<EditionRow | null> {
  return andThen(reader.editionsOf(edition.municipalityId), (editions) => {
    const place = editions.findIndex(({ id }) => id === edition.id) + steps;
    return editions[place] ?? null;
  });
}

@Resolver(() => Edition)
export class EditionResolver {
  @Query(() => Edition, {
    nullable: true,
    description: "Zoekt een editie op; niets als de slug niet bestaat",
  })
  edition(
    @Arg("slug", () => String, { description: "Slug van de editie" }) slug: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<EditionRow | null> {
    return reader.byKey("Edition", slug);
  }

  @Query(() => [Edition], { description: "Alle edities, oudste eerst" })
  editions(@Ctx() { reader }: GraphContext): Awaitable<readonly EditionRow[]> {
    return reader.editions();
  }

  @FieldResolver(() => Municipality, { description: "De gemeente van de editie" })
  municipality(
    @Root() { municipalityId }: EditionRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<MunicipalityRow | null> {
    return reader.byId("Municipality", municipalityId);
  }

  @FieldResolver(() => Edition, { nullable: true, description: "De vorige editie van dezelfde gemeente" })
  previous(@Root() edition: EditionRow, @Ctx() context: GraphContext): Awaitable<EditionRow | null> {
    return neighbour(edition, -1, context);
  }

  @FieldResolver(() => Edition, { nullable: true, description: "De volgende editie van dezelfde gemeente" })
  next(@Root() edition: EditionRow, @Ctx() context: GraphContext): Awaitable<EditionRow | null> {
    return neighbour(edition, 1, context);
  }

  @FieldResolver(() => Motion, { nullable: true, description: "De motie die om de bijlage vraagt" })
  mandate(@Root() { mandateId }: EditionRow, @Ctx() { reader }: GraphContext): Awaitable<MotionRow | null> {
    return mandateId === null ? null : reader.byId("Motion", mandateId);
  }

  @FieldResolver(() => String, { nullable: true, description: "De inleiding van de bijlage" })
  introduction(@Root() { id }: EditionRow, @Ctx() { reader }: GraphContext): Awaitable<string | null> {
    return reader.introduction(id);
  }

  @FieldResolver(() => Document, { description: "Het document waaruit de editie is gelezen" })
  document(
    @Root() { documentId }: EditionRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<DocumentRow | null> {
    return reader.byId("Document", documentId);
  }

  @FieldResolver(() => [Report], {
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
  @FieldResolver(() => ChangeConnection, { description: "Wat er sinds de vorige editie is veranderd" })
  changes(
    @Root() { id }: EditionRow,
    @Args(() => WholePageArgs) args: WholePageArgs,
    @Ctx() context: GraphContext,
  ): Page<"Change"> {
    return pageOf<"Change">(context, { of: "Change", where: {}, under: { type: "Edition", id } }, args, {
      bounds: wholeBounds,
    });
  }

  @FieldResolver(() => [UnreadLine], {
    description: "Regels van het document die in geen rapport terecht zijn gekomen",
  })
  unread(@Root() { id }: EditionRow, @Ctx() { reader }: GraphContext): Awaitable<readonly UnreadLineRow[]> {
    return reader.unread(id);
  }
}

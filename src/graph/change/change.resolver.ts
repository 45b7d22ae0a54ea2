import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { ChangeConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { Edition } from "../../database/entities/edition.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import { Pilot } from "../../database/entities/pilot.entity.ts";
import type { ChangeRow, EditionRow, PilotRow } from "../../read/rows.ts";
import { ChangeFilter } from "./change-filter.input.ts";
import { ChangeSide } from "./change-side.type.ts";
import { Change } from "../../database/entities/change.entity.ts";
import { selectChanges } from "./select-changes.ts";
import { ChangeDifference } from "./change-difference.type.ts";
import { differenceOf, type Stretch } from "../../read/difference.ts";

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    nullable: true,
    description: "Wat er tussen edities veranderde, laatste editie eerst",
  })
  changes(
    @Arg("filter", () => ChangeFilter, {
      nullable: true,
      description: "Welke wijzigingen; alle, als het ontbreekt",
    })
    filter: ChangeFilter | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Awaitable<Page<"Change">> {
    return andThen(selectChanges(filter, context), (where) =>
      pageOf<"Change">(context, { of: "Change", where, under: null }, args),
    );
  }

  @FieldResolver(() => Pilot, { description: "De pilot waar het om gaat" })
  pilot(@Root() { pilotId }: ChangeRow, @Ctx() { reader }: GraphContext): Awaitable<PilotRow | null> {
    return reader.byId("Pilot", pilotId);
  }

  @FieldResolver(() => Edition, { description: "De editie waarin het verschil blijkt" })
  edition(@Root() { editionId }: ChangeRow, @Ctx() { reader }: GraphContext): Awaitable<EditionRow | null> {
    return reader.byId("Edition", editionId);
  }

  @FieldResolver(() => ChangeSide, {
    nullable: true,
    description: "Wat het vorige rapport van de pilot zei; niets als de pilot nieuw is",
  })
  before(@Root() { kind, beforeText, previousId }: ChangeRow): ChangeSide | null {
    return kind === "NEW" ? null : { text: beforeText, editionId: previousId };
  }

  @FieldResolver(() => ChangeSide, {
    nullable: true,
    description: "Wat deze editie zegt; niets als de pilot is verdwenen",
  })
  after(@Root() { kind, afterText, editionId }: ChangeRow): ChangeSide | null {
    return kind === "VANISHED" || kind === "VANISHED_WITH_OUTCOME" ? null : { text: afterText, editionId };
  }

  @FieldResolver(() => [ChangeDifference], {
    description: "De woorden van voor en na, in volgorde: wat bleef, wat weg ging en wat er bij kwam",
  })
  difference(@Root() { beforeText, afterText }: ChangeRow): Stretch[] {
    return differenceOf(beforeText, afterText);
  }
}

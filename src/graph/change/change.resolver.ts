import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { connectionTo } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import type { ChangeRow } from "../../read/rows.ts";
import { typeOf } from "../things/object-types.ts";
import { ChangeFilter } from "./change-filter.input.ts";
import { ChangeSide } from "./change-side.type.ts";
import { selectChanges } from "./select-changes.ts";
import { ChangeDifference } from "./change-difference.type.ts";
import { differenceOf, type DifferencePart } from "../../read/difference.ts";

/** What only a change has. */
@Resolver(() => typeOf("Change"))
export class ChangeResolver {
  @Query(() => connectionTo("Change"), {
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
  difference(@Root() { beforeText, afterText }: ChangeRow): DifferencePart[] {
    return differenceOf(beforeText, afterText);
  }
}

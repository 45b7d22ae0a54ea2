import type { GraphQLResolveInfo } from "graphql";
import type { PilotStatus as PilotStatusKey } from "../../domain/vocabularies.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { statusBy } from "../../read/pilot-summary.ts";
import type { ChangeRow, PilotRow, ReportRow } from "../../read/rows.ts";
import type { PilotFilter } from "../../read/pilot-filter.ts";
import { conditionOf, selectPilots } from "../../read/select-pilots.ts";
import { connectionTo } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "../decorators.ts";
import { PilotStatus } from "../enums.ts";
import { pageOf, type Page, PageArgs } from "../page.ts";
import { withTexts } from "../report/prefetch-texts.ts";
import { DateScalar } from "../scalars.ts";
import { typeOf } from "../things/object-types.ts";
import { PilotFilterInput, PilotOrder } from "./pilot-filter.input.ts";

@Resolver(() => typeOf("Pilot"))
export class PilotResolver {
  @Query(() => connectionTo("Pilot"), {
    nullable: true,
    description: "De pilots die aan een filter voldoen",
  })
  pilots(
    @Arg("filter", () => PilotFilterInput, {
      nullable: true,
      description: "Welke pilots; alle, als het ontbreekt",
    })
    filter: PilotFilter | null,
    @Arg("orderBy", () => PilotOrder, {
      nullable: true,
      description: "De volgorde; op naam, als zij ontbreekt",
    })
    orderBy: PilotOrder | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Awaitable<Page<"Pilot">> {
    const order = { order: orderBy?.field ?? "NAME", direction: orderBy?.direction ?? "ASC" } as const;
    return andThen(selectPilots(filter, context), (found) =>
      pageOf<"Pilot">(context, { of: "Pilot", where: conditionOf(found), under: null }, args, order),
    );
  }

  @FieldResolver(() => PilotStatus, {
    description:
      "Waar de pilot op een dag staat: afgelopen als een rapport dat zegt, anders volgens begin en einde in zijn laatste rapport",
  })
  status(
    @Arg("asOf", () => DateScalar, { nullable: true, description: "De dag; vandaag, als hij ontbreekt" })
    asOf: string | null,
    @Root() pilot: PilotRow,
    @Ctx() { reader, today }: GraphContext,
  ): Awaitable<PilotStatusKey> {
    return andThen(reader.reportsOfPilot(pilot.id), (reports) => statusBy(pilot, reports, asOf ?? today));
  }

  @FieldResolver(() => [typeOf("Report")], {
    description: "De rapporten over de pilot, laatste editie eerst",
  })
  reports(
    @Root() { id }: PilotRow,
    @Ctx() { reader }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Awaitable<readonly ReportRow[]> {
    return withTexts(reader.reportsOfPilot(id), (reports) => reports, info, reader);
  }

  @FieldResolver(() => [typeOf("Change")], {
    description: "Wat er tussen edities aan de pilot veranderde, laatste editie eerst",
  })
  changes(@Root() { id }: PilotRow, @Ctx() { reader }: GraphContext): Awaitable<readonly ChangeRow[]> {
    return reader.changesOfPilot(id);
  }
}

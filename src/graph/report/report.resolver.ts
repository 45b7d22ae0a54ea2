import { reportFields } from "../../domain/report-fields.ts";
import { compoundKey } from "../../domain/addresses.ts";
import { andThen, type Awaitable } from "../../read/awaitable.ts";
import { ReportConnection } from "../connections.ts";
import type { GraphContext } from "../context.ts";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "../decorators.ts";
import { Edition } from "../../database/entities/edition.entity.ts";
import { pageOf, type Page } from "../page.ts";
import { PageArgs } from "../paging.ts";
import { PilotFilterInput } from "../pilot/pilot-filter.input.ts";
import { Pilot } from "../../database/entities/pilot.entity.ts";
import { selectPilots } from "../../read/select-pilots.ts";
import { Provenance } from "../../database/entities/provenance.entity.ts";
import type { EditionRow, PilotRow, ProvenanceRow, ReportRow } from "../../read/rows.ts";
import { ResolveFields } from "./expose-fields.ts";
import { ResolveMentions } from "./expose-mentions.ts";
import { Report } from "../../database/entities/report.entity.ts";
import { withTexts } from "./texts-ahead.ts";

@Resolver(() => Report)
@ResolveFields(reportFields)
@ResolveMentions
export class ReportResolver {
  @Query(() => Report, {
    nullable: true,
    description: "Wat een editie over een pilot zegt; niets als zij dat niet doet",
  })
  report(
    @Arg("edition", () => String, { description: "Slug van de editie" }) edition: string,
    @Arg("pilot", () => String, { description: "Slug van de pilot" }) pilot: string,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<ReportRow | null> {
    return reader.byKey("Report", compoundKey(edition, pilot));
  }

  @Query(() => ReportConnection, {
    nullable: true,
    description:
      "De rapporten over pilots die aan een filter voldoen, laatste editie eerst; met edities in het filter alleen de rapporten daaruit",
  })
  reports(
    @Arg("filter", () => PilotFilterInput, {
      nullable: true,
      description: "Over welke pilots; alle, als het ontbreekt",
    })
    filter: PilotFilterInput | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: GraphContext,
  ): Awaitable<Page<"Report">> {
    return andThen(selectPilots(filter, context), (where) =>
      pageOf<"Report">(context, { of: "Report", where, under: null }, args, { ahead: withTexts }),
    );
  }

  @FieldResolver(() => Pilot, { description: "De pilot waar het rapport over gaat" })
  pilot(@Root() { pilotId }: ReportRow, @Ctx() { reader }: GraphContext): Awaitable<PilotRow | null> {
    return reader.byId("Pilot", pilotId);
  }

  @FieldResolver(() => Edition, { description: "De editie waar het rapport in staat" })
  edition(@Root() { editionId }: ReportRow, @Ctx() { reader }: GraphContext): Awaitable<EditionRow | null> {
    return reader.byId("Edition", editionId);
  }

  @FieldResolver(() => [Provenance], { description: "Waar elke waarde in het document vandaan komt" })
  provenance(
    @Root() { id }: ReportRow,
    @Ctx() { reader }: GraphContext,
  ): Awaitable<readonly ProvenanceRow[]> {
    return reader.provenance(id);
  }
}
